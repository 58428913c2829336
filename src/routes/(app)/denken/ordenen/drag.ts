import type { ActionReturn } from 'svelte/action';
import type { Options } from 'svelte-dnd-action';

/** What a column tells of dragging: how its cards lie now, and which card was laid in it from elsewhere. */
export interface Dragged<C extends { id: string }> {
	items: C[];
	isStill: boolean;
	onlie: (items: C[]) => void;
	ondrop: (id: string) => void;
}

interface Told<C> {
	items: C[];
	info: { id: string; trigger: string };
}

/** Makes the cards of a column draggable. The library comes when the page is awake; until then the select is there. */
export function drag<C extends { id: string }>(node: HTMLElement, given: Dragged<C>) {
	let now = given;
	let zone: Pick<ActionReturn<Options<C>>, 'update' | 'destroy'> | undefined;
	let isGone = false;
	const options = () => ({
		...{ items: now.items, dragDisabled: now.isStill, type: 'card', flipDurationMs: 0 },
		// Our own words are said, by our own keys.
		...{ autoAriaDisabled: true, zoneTabIndex: -1, zoneItemTabIndex: -1 },
		...{ delayTouchStart: 300, dropTargetStyle: {}, dropTargetClasses: ['may-drop'] },
		...{ dropAnimationDisabled: true, useCursorForDetection: true }
	});
	const consider = (event: Event) => now.onlie((event as CustomEvent<Told<C>>).detail.items);
	const finalize = (event: Event) => {
		const { items, info } = (event as CustomEvent<Told<C>>).detail;
		now.onlie(items);
		if (info.trigger === 'droppedIntoZone') now.ondrop(info.id);
	};
	node.addEventListener('consider', consider);
	node.addEventListener('finalize', finalize);
	void import('svelte-dnd-action').then(({ dndzone }) => {
		if (!isGone) zone = dndzone(node, options());
	});
	return {
		update(next: Dragged<C>) {
			now = next;
			zone?.update?.(options());
		},
		destroy() {
			isGone = true;
			node.removeEventListener('consider', consider);
			node.removeEventListener('finalize', finalize);
			zone?.destroy?.();
		}
	};
}

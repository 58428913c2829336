/** Who somebody is to an organisation; one person may have several roles. */
export const roles = ['public', 'resident', 'member', 'worker', 'coordinator', 'admin'] as const;
export type Role = (typeof roles)[number];

/** For whom an operation is meant. */
export type Audience = Role;

/**
 * Read it aloud: "what is meant for a worker, may be done by a worker and a coordinator".
 * An administrator keeps the house and does not read the workbook: that takes a second role.
 */
const mayUse: Record<Audience, readonly Role[]> = {
	public: ['public', 'resident', 'member', 'worker', 'coordinator', 'admin'],
	resident: ['resident', 'member', 'worker', 'coordinator', 'admin'],
	member: ['member', 'worker', 'coordinator'],
	worker: ['worker', 'coordinator'],
	coordinator: ['coordinator'],
	admin: ['admin']
};

/** Whether somebody with these roles may use what is meant for these audiences. */
export const letsIn = (audience: readonly Audience[], held: readonly Role[]): boolean =>
	audience.some((one) => mayUse[one].some((role) => held.includes(role)));

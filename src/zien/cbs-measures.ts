/** Where the CBS and PDOK keep one measure of Kerncijfers wijken en buurten. */
export interface Measure {
	/** OData v3: the name without the number that shifts every year; of several with that name the first. */
	v3: string;
	/** OData v4: the code of the measure. */
	v4: string;
	/** The yearly xlsx: the names its column had over the years. */
	xlsx?: readonly string[];
	/** OGC API of PDOK: the property. */
	pdok?: string;
	/** What is counted there, where that is not what is kept: hectares, or people and households that become a share. */
	as?: 'hectares' | 'shareOfPeople' | 'shareOfHouseholds';
	/** At PDOK it is a share already. */
	pdokIsShare?: boolean;
}

const age = (v3: string, v4: string, xlsx: string, pdok: string): Measure => ({
	...{ v3, v4, xlsx: [xlsx], pdok, as: 'shareOfPeople', pdokIsShare: true }
});
const plain = (v3: string, v4: string, xlsx?: string | string[], pdok?: string): Measure => ({
	...{ v3, v4, xlsx: xlsx === undefined ? [] : [xlsx].flat(), pdok }
});
const origin = (v3: string, v4: string, xlsx: string): Measure => ({
	...{ v3, v4, xlsx: [xlsx], as: 'shareOfPeople' }
});

const density = 'bevolkingsdichtheid_inwoners_per_km2';
const size = 'gemiddelde_huishoudsgrootte';
const withChildren = 'percentage_huishoudens_met_kinderen';
const homeValue = 'gemiddelde_woningwaarde';
const supermarket = 'grote_supermarkt_gemiddelde_afstand_in_km';

/** By indicator. The names of columns are facts of the CBS and PDOK, of the editions 2019 to 2025. */
export const measures: Readonly<Record<string, Measure>> = {
	population: plain('AantalInwoners', 'T001036', 'a_inw', 'aantal_inwoners'),
	landArea: {
		...plain('OppervlakteLand', 'A047044', ['a_lan_ha', 'a_land_ha'], 'oppervlakte_land_in_ha'),
		as: 'hectares'
	},
	density: plain('Bevolkingsdichtheid', 'M000100', 'bev_dich', density),
	age0to14: age('k_0Tot15Jaar', '10680', 'a_00_14', 'percentage_personen_0_tot_15_jaar'),
	age15to24: age('k_15Tot25Jaar', '53050', 'a_15_24', 'percentage_personen_15_tot_25_jaar'),
	age25to44: age('k_25Tot45Jaar', '53310', 'a_25_44', 'percentage_personen_25_tot_45_jaar'),
	age45to64: age('k_45Tot65Jaar', '53715', 'a_45_64', 'percentage_personen_45_tot_65_jaar'),
	age65plus: age('k_65JaarOfOuder', '80200', 'a_65_oo', 'percentage_personen_65_jaar_en_ouder'),
	originNetherlands: origin('Nederland', '1012600_1', 'a_nl_all'),
	originEurope: origin('EuropaExclusiefNederland', 'H007933_1', 'a_eur_al'),
	originOutside: origin('BuitenEuropa', 'H008859_1', 'a_neu_al'),
	households: plain('HuishoudensTotaal', '1050010_2', 'a_hh', 'aantal_huishoudens'),
	householdSize: plain('GemiddeldeHuishoudensgrootte', 'M000114', 'g_hhgro', size),
	livingAlone: {
		...plain('Eenpersoonshuishoudens', '1050015', 'a_1p_hh', 'percentage_eenpersoonshuishoudens'),
		...{ as: 'shareOfHouseholds', pdokIsShare: true }
	},
	withChildren: {
		...plain('HuishoudensMetKinderen', '1016030', 'a_hh_m_k', withChildren),
		...{ as: 'shareOfHouseholds', pdokIsShare: true }
	},
	dwellings: plain('Woningvoorraad', 'M000297', ['a_woning', 'a_wonvrd'], 'woningvoorraad'),
	homeOwnership: plain('Koopwoningen', '1014800', 'p_koopw', 'percentage_koopwoningen'),
	rent: plain('HuurwoningenTotaal', '1014850_2', 'p_huurw', 'percentage_huurwoningen'),
	socialRent: plain('InBezitWoningcorporatie', 'A047047', 'p_wcorpw'),
	homeValue: plain('GemiddeldeWOZWaardeVanWoningen', 'M001642', 'g_wozbag', homeValue),
	incomePerResident: plain('GemiddeldInkomenPerInwoner', 'M000224', 'g_ink_pi'),
	lowIncome: plain('k_40PersonenMetLaagsteInkomen', 'D000187', 'p_ink_li'),
	highIncome: plain('k_20PersonenMetHoogsteInkomen', 'D000185', 'p_ink_hi'),
	employment: plain('Nettoarbeidsparticipatie', 'M001796_2', 'p_arb_pp'),
	cars: plain('PersonenautoSPerHuishouden', 'M000368', 'g_pau_hh'),
	toDoctor: plain('AfstandTotHuisartsenpraktijk', 'D000028', 'g_afs_hp'),
	toSupermarket: plain('AfstandTotGroteSupermarkt', 'D000025', 'g_afs_gs', supermarket),
	toSchool: plain('AfstandTotSchool', 'D000045', 'g_afs_sc')
};

import { currencyDigits, languageTag } from '@coffer/api';
import { boot } from '../boot';

const reader = languageTag( boot.locale );

interface Choice {
	value: string;
	label: string;
}

/** "EUR – Euro", by code. */
export function currencyChoices(): Choice[] {
	const names = new Intl.DisplayNames( reader, { type: 'currency', fallback: 'none' } );
	return Object.keys( currencyDigits )
		.sort()
		.map( ( code ) => {
			const name = names.of( code );
			return { value: code, label: name ? `${ code } – ${ name }` : code };
		} );
}

/** Locales as WordPress writes them, by their name in the reader's language. */
export function languageChoices(): Choice[] {
	const names = new Intl.DisplayNames( reader, { type: 'language' } );
	return sorted(
		languages.map( ( value ) => ( { value, label: names.of( value.replaceAll( '_', '-' ) ) ?? value } ) )
	);
}

/** ISO 3166-1, by name in the reader's language. */
export function countryChoices(): Choice[] {
	const names = new Intl.DisplayNames( reader, { type: 'region' } );
	return sorted( countries.map( ( value ) => ( { value, label: names.of( value ) ?? value } ) ) );
}

const regions = new Intl.DisplayNames( reader, { type: 'region' } );

/** A country in the reader's language; what is no code stays as it is. */
export function regionWords( country = '' ): string {
	return /^[A-Z]{2}$/.test( country ) ? ( regions.of( country ) ?? country ) : country;
}

function sorted( choices: Choice[] ): Choice[] {
	const order = new Intl.Collator( reader );
	return choices.sort( ( one, other ) => order.compare( one.label, other.label ) );
}

/** Those that WordPress is translated into most fully. */
const languages = (
	'ar bg_BG bn_BD ca cs_CZ cy da_DK de_AT de_CH de_DE el en_AU en_CA en_GB en_NZ en_US en_ZA es_AR es_CL es_CO es_ES ' +
	'es_MX et eu fa_IR fi fr_BE fr_CA fr_FR gl_ES gu he_IL hi_IN hr hu_HU id_ID is_IS it_IT ja ka_GE ko_KR lt_LT lv ' +
	'mk_MK ms_MY nb_NO nl_BE nl_NL pl_PL pt_BR pt_PT ro_RO ru_RU sk_SK sl_SI sq sr_RS sv_SE ta_IN th tr_TR uk ur vi ' +
	'zh_CN zh_HK zh_TW'
).split( ' ' );

const countries = (
	'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC ' +
	'CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD ' +
	'GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH ' +
	'KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW ' +
	'MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC ' +
	'SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY ' +
	'UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split( ' ' );

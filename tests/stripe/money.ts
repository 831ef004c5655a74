import { refused } from './api-error';

/** What https://docs.stripe.com/currencies says of amounts. Codes are written small, as in the API. */
const presentment = new Set(
	(
		'aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd bwp byn bzd cad cdf chf clp cny cop ' +
		'crc cve czk djf dkk dop dzd egp etb eur fjd fkp gbp gel gip gmd gnf gtq gyd hkd hnl htg huf idr ils inr isk jmd jod jpy ' +
		'kes kgs khr kmf krw kwd kyd kzt lak lbp lkr lrd lsl mad mdl mga mkd mmk mnt mop mur mvr mwk mxn myr mzn nad ngn nio nok ' +
		'npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sek sgd shp sle sos srd szl thb tjs tnd top try ' +
		'ttd twd tzs uah ugx usd uyu uzs vnd vuv wst xaf xcd xof xpf yer zar zmw'
	).split( ' ' )
);
const zeroDecimal = new Set( 'bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf'.split( ' ' ) );
const threeDecimal = new Set( [ 'bhd', 'jod', 'kwd', 'omr', 'tnd' ] );
/** Currencies without decimals that the API writes with two, which must be 00. */
const wholeInTwoDecimals = new Set( [ 'isk', 'ugx' ] );

const minimum: Readonly< Record< string, number > > = {
	aed: 200,
	aud: 50,
	bgn: 100,
	brl: 50,
	cad: 50,
	chf: 50,
	czk: 1500,
	dkk: 250,
	eur: 50,
	gbp: 30,
	hkd: 400,
	huf: 17_500,
	inr: 50,
	jpy: 50,
	mxn: 1000,
	myr: 200,
	nok: 300,
	nzd: 50,
	pln: 200,
	ron: 200,
	sek: 300,
	sgd: 50,
	thb: 1000,
	usd: 50,
};
/** Eight digits; twelve for the rupiah. */
const most = ( currency: string ) => ( currency === 'idr' ? 999_999_999_999 : 99_999_999 );

export function decimalsOf( currency: string ): 0 | 2 | 3 {
	if ( threeDecimal.has( currency ) ) {
		return 3;
	}
	return zeroDecimal.has( currency ) ? 0 : 2;
}

/** An amount for people to read, such as "EUR 12.50". */
export function written( amount: number, currency: string ): string {
	const decimals = decimalsOf( currency );
	return `${ currency.toUpperCase() } ${ ( amount / 10 ** decimals ).toFixed( decimals ) }`;
}

export function checkedCurrency( currency: string, param: string ): string {
	if ( ! presentment.has( currency.toLowerCase() ) ) {
		throw refused( param, `Invalid currency: ${ currency }. Stripe does not support it.` );
	}
	return currency.toLowerCase();
}

/** One price: not negative, and with digits that can be charged. */
export function checkPrice( amount: number, currency: string, param: string ): void {
	if ( amount < 0 ) {
		throw refused( param, 'This value must be greater than or equal to 0.', 'parameter_invalid_integer' );
	}
	if ( threeDecimal.has( currency ) && amount % 10 !== 0 ) {
		throw refused( param, `Amounts in ${ currency } must be divisible by 10: the last decimal is always 0.` );
	}
	if ( wholeInTwoDecimals.has( currency ) && amount % 100 !== 0 ) {
		throw refused( param, `Amounts in ${ currency } must be divisible by 100: its fractions cannot be charged.` );
	}
}

/** What a Checkout Session adds up to. */
export function checkTotal( amount: number, currency: string ): void {
	const least = minimum[ currency ] ?? 1;
	if ( amount < least ) {
		throw refused(
			'line_items',
			`The Checkout Session's total amount due must add up to at least ${ written( least, currency ) }`,
			'amount_too_small'
		);
	}
	if ( amount > most( currency ) ) {
		throw refused(
			'line_items',
			`The Checkout Session's total amount due must be no more than ${ written( most( currency ), currency ) }`,
			'amount_too_large'
		);
	}
}

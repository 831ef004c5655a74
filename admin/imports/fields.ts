import { __ } from '@wordpress/i18n';
import type { ImportInput } from '@coffer/api';

export type ImportKind = ImportInput[ 'kind' ];
export type ImportField = ImportInput[ 'fields' ][ number ];

interface Described {
	label: string;
	/** What columns for it are called in other programs, in small letters without signs; English and German. */
	names: readonly string[];
	/** Several columns may be put together. */
	isJoined?: boolean;
}

const described = {
	name: {
		label: __( 'Name', 'coffer' ),
		names: [
			'name',
			'customer',
			'customername',
			'company',
			'companyname',
			'fullname',
			'displayname',
			'organisation',
			'organization',
			'client',
			'firstname',
			'lastname',
			'kunde',
			'kundenname',
			'firma',
			'firmenname',
			'vorname',
			'nachname',
		],
		isJoined: true,
	},
	email: {
		label: __( 'E-mail', 'coffer' ),
		names: [ 'email', 'mail', 'emailaddress', 'emailadresse', 'customeremail', 'primaryemail' ],
	},
	phone: {
		label: __( 'Phone', 'coffer' ),
		names: [ 'phone', 'phonenumber', 'telephone', 'tel', 'mobile', 'telefon', 'telefonnummer', 'handy', 'mobil' ],
	},
	line1: {
		label: __( 'Street and number', 'coffer' ),
		names: [
			'street',
			'address',
			'address1',
			'addressline1',
			'streetaddress',
			'billingaddress',
			'housenumber',
			'strasse',
			'anschrift',
			'adresse',
			'hausnummer',
		],
		isJoined: true,
	},
	line2: {
		label: __( 'Second address line', 'coffer' ),
		names: [ 'address2', 'addressline2', 'street2', 'adresszusatz', 'zusatz' ],
		isJoined: true,
	},
	postcode: {
		label: __( 'Postal code', 'coffer' ),
		names: [ 'postcode', 'postalcode', 'zip', 'zipcode', 'plz', 'postleitzahl' ],
	},
	city: { label: __( 'City', 'coffer' ), names: [ 'city', 'town', 'ort', 'stadt', 'wohnort' ] },
	region: {
		label: __( 'State or region', 'coffer' ),
		names: [ 'state', 'region', 'province', 'county', 'bundesland', 'kanton' ],
	},
	country: {
		label: __( 'Country', 'coffer' ),
		names: [ 'country', 'countrycode', 'land', 'laendercode', 'landercode' ],
	},
	tax_id: {
		label: __( 'Tax number', 'coffer' ),
		names: [
			'taxid',
			'taxnumber',
			'vat',
			'vatid',
			'vatnumber',
			'ustid',
			'ustidnr',
			'umsatzsteuerid',
			'steuernummer',
		],
	},
	currency: { label: __( 'Currency', 'coffer' ), names: [ 'currency', 'currencycode', 'waehrung', 'wahrung' ] },
	language: { label: __( 'Language', 'coffer' ), names: [ 'language', 'locale', 'sprache' ] },
	notes: {
		label: __( 'Private notes', 'coffer' ),
		names: [ 'notes', 'note', 'comment', 'comments', 'notiz', 'notizen', 'bemerkung', 'kommentar' ],
		isJoined: true,
	},
	kind: { label: __( 'Invoice or quote', 'coffer' ), names: [ 'kind', 'type', 'documenttype', 'art', 'belegart' ] },
	number: {
		label: __( 'Old number', 'coffer' ),
		names: [
			'number',
			'invoicenumber',
			'invoiceno',
			'invoice',
			'documentnumber',
			'quotenumber',
			'rechnungsnummer',
			'rechnungsnr',
			'rechnung',
			'belegnummer',
			'nummer',
			'angebotsnummer',
		],
	},
	customer_name: {
		label: __( 'Customer: name', 'coffer' ),
		names: [
			'customer',
			'customername',
			'client',
			'company',
			'companyname',
			'name',
			'contact',
			'billto',
			'firstname',
			'lastname',
			'kunde',
			'kundenname',
			'firma',
			'empfaenger',
			'vorname',
			'nachname',
		],
		isJoined: true,
	},
	customer_email: {
		label: __( 'Customer: e-mail', 'coffer' ),
		names: [ 'email', 'customeremail', 'emailaddress', 'mail', 'clientemail', 'emailadresse' ],
	},
	issue_date: {
		label: __( 'Issue date', 'coffer' ),
		names: [ 'date', 'issuedate', 'invoicedate', 'issued', 'datum', 'rechnungsdatum', 'belegdatum' ],
	},
	due_date: {
		label: __( 'Due date', 'coffer' ),
		names: [
			'duedate',
			'due',
			'paymentdue',
			'faellig',
			'fallig',
			'faelligkeit',
			'falligkeit',
			'faelligam',
			'falligam',
		],
	},
	description: {
		label: __( 'Line: description', 'coffer' ),
		names: [
			'description',
			'item',
			'itemname',
			'product',
			'service',
			'beschreibung',
			'leistung',
			'artikel',
			'position',
		],
		isJoined: true,
	},
	quantity: {
		label: __( 'Line: quantity', 'coffer' ),
		names: [ 'quantity', 'qty', 'amountofitems', 'menge', 'anzahl' ],
	},
	unit_price: {
		label: __( 'Line: price without tax', 'coffer' ),
		names: [
			'unitprice',
			'price',
			'amount',
			'openamount',
			'amountdue',
			'balance',
			'rate',
			'total',
			'preis',
			'einzelpreis',
			'betrag',
			'offenerbetrag',
			'netto',
			'summe',
		],
	},
	tax_rate: {
		label: __( 'Line: tax rate in percent', 'coffer' ),
		names: [ 'taxrate', 'tax', 'vatrate', 'taxpercent', 'steuersatz', 'mwst', 'ust', 'mwstsatz' ],
	},
	tax_name: { label: __( 'Line: name of the tax', 'coffer' ), names: [ 'taxname', 'taxlabel', 'steuername' ] },
	memo: {
		label: __( 'Message to the customer', 'coffer' ),
		names: [ 'memo', 'message', 'customernote', 'nachricht', 'hinweis' ],
		isJoined: true,
	},
} as const satisfies Record< ImportField, Described >;

export const fieldsOf: Readonly< Record< ImportKind, readonly ImportField[] > > = {
	customers: [
		'name',
		'email',
		'phone',
		'line1',
		'line2',
		'postcode',
		'city',
		'region',
		'country',
		'tax_id',
		'currency',
		'language',
		'notes',
	],
	documents: [
		'kind',
		'number',
		'customer_name',
		'customer_email',
		'currency',
		'issue_date',
		'due_date',
		'description',
		'quantity',
		'unit_price',
		'tax_rate',
		'tax_name',
		'memo',
	],
};

export function fieldLabel( field: ImportField ): string {
	return described[ field ].label;
}

/** Whether several columns may make one value, such as first and last name. */
export function isJoined( field: ImportField ): boolean {
	return 'isJoined' in described[ field ];
}

/** What each column is, by its heading; null where nothing fits. A field that takes one column takes the first. */
export function guessColumns( kind: ImportKind, headings: readonly string[] ): ( ImportField | null )[] {
	const taken = new Set< ImportField >();
	return headings.map( ( heading ) => {
		const plain = plainName( heading );
		const field = fieldsOf[ kind ].find(
			( each ) =>
				described[ each ].names.some( ( name ) => name === plain ) &&
				( isJoined( each ) || ! taken.has( each ) )
		);
		if ( field === undefined ) {
			return null;
		}
		taken.add( field );
		return field;
	} );
}

/** `Straße & Nr.` is `strassenr`. */
function plainName( heading: string ): string {
	return heading
		.toLowerCase()
		.replaceAll( 'ß', 'ss' )
		.normalize( 'NFD' )
		.replace( /[^a-z0-9]/g, '' );
}

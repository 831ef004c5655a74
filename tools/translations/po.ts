import { po, type GetTextTranslation, type GetTextTranslationRecord } from 'gettext-parser';
import { pluralForms, type Language } from './languages';
import { DOMAIN } from './calls';
import type { Entry } from './merge';
import { keyOf, type Message } from './message';

/** The translators' template. It has no dates, so that it changes only when a message does. */
export function templateFile( messages: readonly Message[] ): string {
	return file(
		{},
		messages.map( ( message ) => ( {
			message,
			texts: message.plural === undefined ? [ '' ] : [ '', '' ],
			fuzzy: false,
		} ) )
	);
}

/** A language's file. */
export function languageFile( { locale, plurals }: Language, entries: readonly Entry[] ): string {
	return file( { Language: locale, 'Plural-Forms': pluralForms( plurals ) }, entries );
}

/** What a language's file says. */
export function entriesOf( text: string ): Entry[] {
	const { translations } = po.parse( text );
	return Object.values( translations )
		.flatMap( ( ofContext ) => Object.values( ofContext ) )
		.filter( ( { msgid } ) => msgid !== '' )
		.map( ( { msgid, msgid_plural, msgctxt, msgstr, comments } ) => ( {
			message: {
				id: msgid,
				...( msgid_plural ? { plural: msgid_plural } : {} ),
				...( msgctxt ? { context: msgctxt } : {} ),
				comments: [],
				references: ( comments?.reference ?? '' ).split( '\n' ).filter( Boolean ),
				flags: [],
			},
			texts: msgstr,
			fuzzy: /\bfuzzy\b/.test( comments?.flag ?? '' ),
		} ) );
}

function file( about: Record< string, string >, entries: readonly Entry[] ): string {
	const headers = {
		'Project-Id-Version': 'Coffer',
		...about,
		'MIME-Version': '1.0',
		'Content-Type': 'text/plain; charset=UTF-8',
		'Content-Transfer-Encoding': '8bit',
		'X-Domain': DOMAIN,
	};
	const order = new Map( entries.map( ( { message }, at ) => [ keyOf( message ), at ] ) );
	const place = ( { msgid, msgctxt }: GetTextTranslation ) =>
		order.get( keyOf( { id: msgid, ...( msgctxt ? { context: msgctxt } : {} ) } ) ) ?? -1;
	const compiled = po.compile(
		{ charset: 'utf-8', headers, translations: recordOf( entries ) },
		{ foldLength: 0, sort: ( one, other ) => place( one ) - place( other ) }
	);
	return `${ compiled.toString().trimEnd() }\n`;
}

function recordOf( entries: readonly Entry[] ): GetTextTranslationRecord {
	const record: GetTextTranslationRecord = {};
	for ( const { message, texts, fuzzy } of entries ) {
		const { id, plural, context = '', comments, references, flags } = message;
		( record[ context ] ??= {} )[ id ] = {
			msgid: id,
			...( plural === undefined ? {} : { msgid_plural: plural } ),
			...( context === '' ? {} : { msgctxt: context } ),
			msgstr: [ ...texts ],
			comments: {
				extracted: comments.join( '\n' ),
				reference: references.join( '\n' ),
				flag: [ ...( fuzzy ? [ 'fuzzy' ] : [] ), ...flags ].join( ', ' ),
			},
		};
	}
	return record;
}

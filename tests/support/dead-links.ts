import { randomBytes } from 'node:crypto';
import type { Site } from '../../tools/site/site';
import { aSentDocument, copyLink, tokenIn, voidDocument } from './makers';
import type { Person } from './people';
import { changeLink, changeRow, deleteRow } from './rows';

export function randomToken(): string {
	return randomBytes( 32 ).toString( 'base64url' );
}

/** Tokens in the shape of a token, and worse, that no link ever had. */
export const strangeTokens: Readonly< Record< string, string > > = {
	empty: '',
	short: 'abc',
	'one character too few': randomToken().slice( 1 ),
	'one character too many': `${ randomToken() }A`,
	'42 characters and a character of another alphabet': `${ randomToken().slice( 1 ) }+`,
	number: '1',
	word: 'admin',
	'two tokens': `${ randomToken() }/${ randomToken() }`,
	quote: "'%20OR%20'1'='1",
	'10,000 characters': 'A'.repeat( 10_000 ),
	'not UTF-8': `${ randomToken().slice( 1 ) }%ff`,
};

/**
 * Tokens that opened a page once, or belong to something that has none now. What is spoilt behind Coffer's back is a
 * quote: it has no ledger that would not fit any more.
 */
export async function deadTokens( site: Site, owner: Person ): Promise< Record< string, string > > {
	const make = async ( spoil: ( id: number, linkId: number ) => Promise< unknown > ) => {
		const sent = await aSentDocument( owner, { kind: 'quote' } );
		const { url, link } = await copyLink( owner, sent.id );
		await spoil( sent.id, link.id );
		return tokenIn( url );
	};
	return {
		'a link of a void document': await make( async ( id ) => voidDocument( owner, await refetch( owner, id ) ) ),
		'a link of a document that is a draft again': await make( ( id ) =>
			changeRow( site, 'documents', id, { workflow: 'draft' } )
		),
		'a link that was revoked': await make( ( _id, link ) => changeLink( site, link, { revoked_at: -60 } ) ),
		'a link that has expired': await make( ( _id, link ) => changeLink( site, link, { expires_at: -60 } ) ),
		'a link of a document that is gone': await make( ( id ) => deleteRow( site, 'documents', id ) ),
		'a link whose document has no customer': await make( ( id ) =>
			changeRow( site, 'documents', id, { customer_id: null } )
		),
	};
}

async function refetch( owner: Person, id: number ) {
	const answer = await owner.rest( 'GET', `/documents/${ id }` );
	return answer.body as Awaited< ReturnType< typeof aSentDocument > >;
}

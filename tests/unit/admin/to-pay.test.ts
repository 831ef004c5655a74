import type { DocumentSummary } from '@coffer/api';
import { toPayWords } from '../../../admin/words/to-pay';
import { exampleDocument } from './example-document';

jest.mock( '../../../admin/boot', () => ( { boot: { locale: 'en-US' } } ) );

const of = ( change: Partial< DocumentSummary > ): DocumentSummary => ( {
	...exampleDocument,
	kind: 'invoice',
	workflow: 'sent',
	currency: 'EUR',
	...change,
} );

describe( 'what is left to pay', () => {
	it( 'is said once where nothing was paid', () => {
		expect( toPayWords( of( { total: 10_343, balance: 10_343 } ) ) ).toMatch( /^EUR\s103\.43 to pay$/ );
	} );

	it( 'is a part where something was', () => {
		expect( toPayWords( of( { total: 10_000, balance: 2_500 } ) ) ).toMatch(
			/100\.00.*, of which .*25\.00.* to pay$/
		);
	} );

	it( 'is not said of what nobody pays', () => {
		expect( toPayWords( of( { kind: 'quote', total: 10_000, balance: 0 } ) ) ).not.toContain( 'to pay' );
	} );
} );

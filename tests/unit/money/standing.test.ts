import fc from 'fast-check';

import { PhpDomain } from '../../support/php-domain';

interface Standing {
	balance: number;
	owed: number;
	paid: number;
	credited: number;
	refunded: number;
	writtenOff: number;
	captured: number;
	covered: number;
	status: string;
}

type Entry = readonly [ kind: string, amount: number ];

/** What somebody tries; `share` says how much of what there is, in 1/1000. */
interface Move {
	readonly what: 'pay' | 'unpay' | 'credit' | 'uncredit' | 'refund' | 'refund and credit' | 'write off' | 'correct';
	readonly share: number;
}

const moves = fc.array(
	fc.record< Move >( {
		what: fc.constantFrom(
			'pay',
			'pay',
			'unpay',
			'credit',
			'uncredit',
			'refund',
			'refund and credit',
			'write off',
			'correct'
		),
		share: fc.oneof( fc.constant( 1_000 ), fc.integer( { min: 0, max: 1_000 } ) ),
	} ),
	{ maxLength: 40 }
);

/** An invoice of which every sum is kept apart, as a person would on paper. */
class Paper {
	owed: number;
	paid = 0;
	refunded = 0;
	credited = 0;
	writtenOff = 0;
	readonly entries: Entry[] = [];

	constructor( total: number ) {
		this.owed = total;
		this.entries.push( [ 'issued', total ] );
	}

	get open(): number {
		return this.owed - this.captured - this.credited - this.writtenOff;
	}

	get captured(): number {
		return this.paid - this.refunded;
	}

	make( { what, share }: Move ): void {
		const part = ( of: number ) => Math.floor( ( of * share ) / 1_000 );
		switch ( what ) {
			case 'pay':
				return this.pay( part( this.open ) );
			case 'unpay':
				return this.pay( -part( this.captured ) );
			case 'credit':
				return this.credit( part( this.open ) );
			case 'uncredit':
				return this.credit( -part( this.credited ) );
			case 'refund':
				return this.refund( part( this.captured ) );
			case 'refund and credit': {
				const amount = part( this.captured );
				this.refund( amount );
				return this.credit( amount );
			}
			case 'write off':
				return this.enter( 'write_off', -this.open, ( amount ) => ( this.writtenOff -= amount ) );
			case 'correct': {
				// Upwards, or down to what is still open.
				const amount = share % 2 ? share : -part( this.open );
				return this.enter( 'correction', amount, () => ( this.owed += amount ) );
			}
		}
	}

	private pay( amount: number ): void {
		this.enter( 'payment_applied', -amount, () => ( this.paid += amount ) );
	}

	private credit( amount: number ): void {
		this.enter( 'credit_applied', -amount, () => ( this.credited += amount ) );
	}

	private refund( amount: number ): void {
		this.enter( 'refund', amount, () => ( this.refunded += amount ) );
	}

	private enter( kind: string, amount: number, keep: ( amount: number ) => void ): void {
		if ( amount !== 0 ) {
			this.entries.push( [ kind, amount ] );
			keep( amount );
		}
	}
}

function expectedStatus( paper: Paper ): string {
	if ( paper.open > 0 || paper.writtenOff > 0 ) {
		return paper.captured + paper.credited > 0 ? 'partial' : 'unpaid';
	}
	if ( paper.refunded > 0 && paper.captured < paper.owed ) {
		return paper.captured > 0 ? 'partially_refunded' : 'refunded';
	}
	return 'paid';
}

describe( 'what the ledger of a document adds up to', () => {
	const php = new PhpDomain();
	const standing = async ( kind: string, workflow: string, entries: readonly Entry[] ): Promise< Standing > => {
		const answer = await php.ask( 'standing', kind, workflow, entries );
		if ( ! ( 'result' in answer ) ) {
			throw new Error( answer.refused.sentence );
		}
		return answer.result as Standing;
	};

	afterAll( () => php.stop() );

	it( 'is what was done with it, in whatever order', async () => {
		await fc.assert(
			fc.asyncProperty( fc.nat( 10_000_000 ), moves, async ( total, made ) => {
				const paper = new Paper( total );
				for ( const each of made ) {
					paper.make( each );
				}
				const { owed, paid, refunded, credited, writtenOff, captured, open } = paper;
				const sums = await standing( 'invoice', 'sent', paper.entries );
				expect( sums ).toEqual( {
					balance: open,
					owed,
					paid,
					refunded,
					credited,
					writtenOff,
					captured,
					covered: captured + credited,
					status: expectedStatus( paper ),
				} );
				expect( sums.balance + sums.covered + sums.writtenOff ).toBe( sums.owed );
				expect( Math.min( sums.balance, sums.covered, sums.captured, sums.writtenOff ) ).toBeGreaterThanOrEqual(
					0
				);
			} ),
			{ numRuns: 500 }
		);
	} );

	it( 'is the same in any order of its entries', async () => {
		await fc.assert(
			fc.asyncProperty( fc.nat( 10_000 ), moves, fc.infiniteStream( fc.nat() ), async ( total, made, chance ) => {
				const paper = new Paper( total );
				made.forEach( ( each ) => paper.make( each ) );
				const places = new Map( paper.entries.map( ( entry ) => [ entry, Number( chance.next().value ) ] ) );
				const shuffled = [ ...paper.entries ].sort(
					( one, other ) => ( places.get( one ) ?? 0 ) - ( places.get( other ) ?? 0 )
				);
				expect( await standing( 'invoice', 'sent', shuffled ) ).toEqual(
					await standing( 'invoice', 'sent', paper.entries )
				);
			} ),
			{ numRuns: 100 }
		);
	} );

	it( 'has the other sign for a credit note, whose status is how much of it was used', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.integer( { min: 1, max: 10_000_000 } ),
				fc.array( fc.integer( { min: 0, max: 1_000 } ), { maxLength: 20 } ),
				async ( total, shares ) => {
					const entries: Entry[] = [ [ 'issued', -total ] ];
					let used = 0;
					for ( const [ place, share ] of shares.entries() ) {
						const amount =
							place % 3 === 2
								? -Math.floor( ( used * share ) / 1_000 )
								: Math.floor( ( ( total - used ) * share ) / 1_000 );
						entries.push( [ 'credit_applied', amount ] );
						used += amount;
					}
					const sums = await standing( 'credit_note', 'sent', entries );
					expect( sums ).toMatchObject( {
						balance: used - total,
						owed: total,
						credited: used,
						paid: 0,
						refunded: 0,
						writtenOff: 0,
					} );
					const begun = used > 0 ? 'partial' : 'unpaid';
					expect( sums.status ).toBe( used === total ? 'paid' : begun );
				}
			)
		);
	} );

	it.each( [ 'draft', 'void' ] )( 'is nothing to pay for a %s document', async ( workflow ) => {
		expect( ( await standing( 'invoice', workflow, [] ) ).status ).toBe( 'unpaid' );
	} );

	it( 'is paid at once for an invoice of nothing', async () => {
		expect( await standing( 'invoice', 'sent', [ [ 'issued', 0 ] ] ) ).toMatchObject( {
			balance: 0,
			status: 'paid',
		} );
	} );
} );

describe( 'how late an invoice is', () => {
	const php = new PhpDomain();

	afterAll( () => php.stop() );

	it( 'falls into one bucket, whatever the day', async () => {
		const days = fc.date( { min: new Date( '2000-01-01' ), max: new Date( '2100-12-31' ), noInvalidDate: true } );
		await fc.assert(
			fc.asyncProperty( days, fc.integer( { min: -100, max: 100 } ), async ( date, late ) => {
				const today = date.toISOString().slice( 0, 10 );
				const due = await php.ask( 'before', today, late );
				const ageing = await php.ask( 'ageing', today );
				if ( ! ( 'result' in due && 'result' in ageing ) ) {
					throw new Error( 'PHP refused a day.' );
				}
				const day = String( due.result );
				const inside = ( ageing.result as [ string | null, string | null ][] ).map(
					( [ from, before ] ) => ( from === null || day >= from ) && ( before === null || day < before )
				);
				const place = [ 0, 30, 60, Infinity ].findIndex( ( most ) => late <= most );
				expect( inside ).toEqual( [ 0, 1, 2, 3 ].map( ( each ) => each === place ) );
			} )
		);
	} );
} );

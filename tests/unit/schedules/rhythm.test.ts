import fc from 'fast-check';
import { isCalendarDate } from '../../../src/lib/dates';
import { PhpDomain } from '../../support/php-domain';

interface Rhythm {
	readonly frequency: 'day' | 'week' | 'month' | 'quarter' | 'year';
	readonly every: number;
	readonly start_on: string;
	readonly end_on?: string | null;
	readonly times?: number | null;
}

const months = { day: 0, week: 0, month: 1, quarter: 3, year: 12 } as const;
const days = { day: 1, week: 7, month: 0, quarter: 0, year: 0 } as const;

/** The same, counted one by one and the slow way: the last day of the month where there is no such day. */
function counted( { frequency, every, start_on: start }: Rhythm, index: number ): string {
	const [ year = 0, month = 0, day = 0 ] = start.split( '-' ).map( Number );
	const date =
		days[ frequency ] > 0
			? new Date( Date.UTC( year, month - 1, day + days[ frequency ] * every * index ) )
			: shiftedMonths( year, month, day, months[ frequency ] * every * index );
	return date.toISOString().slice( 0, 10 );
}

function shiftedMonths( year: number, month: number, day: number, by: number ): Date {
	let candidate = day;
	for (;;) {
		const date = new Date( Date.UTC( year, month - 1 + by, candidate ) );
		if ( date.getUTCDate() === candidate ) {
			return date;
		}
		candidate -= 1;
	}
}

const date = ( min: string, max: string ) =>
	fc
		.date( { min: new Date( min ), max: new Date( max ), noInvalidDate: true } )
		.map( ( moment ) => moment.toISOString().slice( 0, 10 ) );
const rhythm = fc.record( {
	frequency: fc.constantFrom( 'day', 'week', 'month', 'quarter', 'year' ),
	every: fc.integer( { min: 1, max: 40 } ),
	start_on: date( '1990-01-01', '2060-12-31' ),
} );

describe( 'the days of a schedule', () => {
	const php = new PhpDomain();
	afterAll( () => php.stop() );

	async function ask< T >( method: string, of: Rhythm, ...given: readonly ( string | number )[] ): Promise< T > {
		const answer = await php.ask( 'rhythm', method, of, ...given );
		if ( ! ( 'result' in answer ) ) {
			throw new Error( answer.refused.sentence );
		}
		return answer.result as T;
	}
	const upcoming = ( of: Rhythm, from: string, count: number ) => ask< string[] >( 'upcoming', of, from, count );

	it( 'keep the 31st through months that have none', async () => {
		expect( await upcoming( { frequency: 'month', every: 1, start_on: '2027-01-31' }, '2027-01-01', 14 ) ).toEqual(
			[
				'2027-01-31',
				'2027-02-28',
				'2027-03-31',
				'2027-04-30',
				'2027-05-31',
				'2027-06-30',
				'2027-07-31',
				'2027-08-31',
				'2027-09-30',
				'2027-10-31',
				'2027-11-30',
				'2027-12-31',
				'2028-01-31',
				'2028-02-29',
			]
		);
	} );

	it( 'keep 29 February through years that have none', async () => {
		expect( await upcoming( { frequency: 'year', every: 1, start_on: '2028-02-29' }, '2028-01-01', 5 ) ).toEqual( [
			'2028-02-29',
			'2029-02-28',
			'2030-02-28',
			'2031-02-28',
			'2032-02-29',
		] );
		// No leap year: it is a century.
		expect( await upcoming( { frequency: 'year', every: 4, start_on: '2096-02-29' }, '2097-01-01', 2 ) ).toEqual( [
			'2100-02-28',
			'2104-02-29',
		] );
	} );

	it( 'end with the last day, or after so many', async () => {
		const monthly = { frequency: 'month', every: 1, start_on: '2027-01-31' } as const;
		expect( await upcoming( { ...monthly, end_on: '2027-03-30' }, '2027-01-01', 9 ) ).toEqual( [
			'2027-01-31',
			'2027-02-28',
		] );
		expect( await upcoming( { ...monthly, end_on: '2027-03-31' }, '2027-01-01', 9 ) ).toHaveLength( 3 );
		expect( await upcoming( { ...monthly, times: 3 }, '2027-02-01', 9 ) ).toEqual( [ '2027-02-28', '2027-03-31' ] );
		expect( await ask( 'next', { ...monthly, times: 3 }, '2027-04-01' ) ).toBeNull();
		expect( await ask( 'countBetween', { ...monthly, times: 3 }, '2027-02-01', '2029-01-01' ) ).toBe( 2 );
		expect( await ask( 'countBetween', { ...monthly, end_on: '2027-02-28' }, '2027-02-01', '2029-01-01' ) ).toBe(
			1
		);
	} );

	it( 'end with the calendar', async () => {
		expect( await upcoming( { frequency: 'year', every: 300, start_on: '9500-05-05' }, '9000-01-01', 9 ) ).toEqual(
			[ '9500-05-05', '9800-05-05' ]
		);
		expect( await upcoming( { frequency: 'day', every: 200, start_on: '9999-12-01' }, '9000-01-01', 9 ) ).toEqual( [
			'9999-12-01',
		] );
	} );

	it( 'are those of counting one by one, wherever one begins to look', async () => {
		await fc.assert(
			fc.asyncProperty( rhythm, fc.nat( 60 ), async ( of, index ) => {
				const expected = Array.from( { length: 4 }, ( _, at ) => counted( of, index + at ) );
				expect( await upcoming( of, expected[ 0 ] ?? '', 4 ) ).toEqual( expected );
				expect( expected.every( isCalendarDate ) ).toBe( true );
				expect( await ask( 'after', of, expected[ 0 ] ?? '' ) ).toBe( expected[ 1 ] );
				expect( await ask( 'has', of, expected[ 2 ] ?? '' ) ).toBe( true );
			} ),
			{ numRuns: 300 }
		);
	} );

	it( 'are counted between any two days as often as they are there', async () => {
		await fc.assert(
			fc.asyncProperty(
				rhythm,
				date( '1985-01-01', '2070-12-31' ),
				fc.nat( 900 ),
				fc.option( fc.integer( { min: 1, max: 30 } ) ),
				async ( of, from, length, times ) => {
					const before = counted( { frequency: 'day', every: 1, start_on: from }, length );
					const within = ( await upcoming( { ...of, times }, from, 1000 ) ).filter( ( day ) => day < before );
					expect( await ask( 'countBetween', { ...of, times }, from, before ) ).toBe( within.length );
				}
			),
			{ numRuns: 150 }
		);
	} );
} );

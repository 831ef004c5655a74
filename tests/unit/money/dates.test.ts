import fc from 'fast-check';

import vectors from '../../../contract/vectors/due.json';
import { daysBetween, dueState, isCalendarDate } from '../../../src/lib/dates';
import { PhpDomain } from '../../support/php-domain';

describe( 'calendar dates', () => {
	const php = new PhpDomain();
	afterAll( () => php.stop() );

	it.each( vectors.due )( 'on $today, due $due_date: $code $days', async ( { today, due_date, code, days } ) => {
		expect( dueState( today, due_date ) ).toEqual( { code, days } );
		expect( await php.ask( 'due', today, due_date ) ).toEqual( { result: { code, days } } );
	} );

	it.each( vectors.dates )( '"$date" exists: $exists', async ( { date, exists } ) => {
		expect( isCalendarDate( date ) ).toBe( exists );
		expect( await php.ask( 'calendar_date', date ) ).toEqual( { result: exists } );
	} );

	it( 'refuses to count to a day that does not exist', async () => {
		expect( () => dueState( '2026-11-22', '2026-02-30' ) ).toThrow( RangeError );
		expect( await php.ask( 'due', '2026-11-22', '2026-02-30' ) ).toHaveProperty( 'refused.code', 'invalid_date' );
	} );

	it( 'counts alike in both languages, and back again', async () => {
		const day = fc
			.date( { min: new Date( '0001-01-01' ), max: new Date( '9999-12-31' ), noInvalidDate: true } )
			.map( ( date ) => date.toISOString().slice( 0, 10 ) );
		await fc.assert(
			fc.asyncProperty( day, day, async ( today, due ) => {
				expect( daysBetween( today, due ) + daysBetween( due, today ) ).toBe( 0 );
				expect( await php.ask( 'due', today, due ) ).toEqual( { result: dueState( today, due ) } );
			} ),
			{ numRuns: 500 }
		);
	} );

	it( 'finds alike in both languages which days exist', async () => {
		const two = ( max: number ) => fc.nat( max ).map( ( number ) => String( number ).padStart( 2, '0' ) );
		const year = fc.nat( 9999 ).map( ( number ) => String( number ).padStart( 4, '0' ) );
		const date = fc.tuple( year, two( 14 ), two( 33 ) ).map( ( parts ) => parts.join( '-' ) );
		await fc.assert(
			fc.asyncProperty( fc.oneof( date, fc.string() ), async ( text ) => {
				expect( await php.ask( 'calendar_date', text ) ).toEqual( { result: isCalendarDate( text ) } );
			} ),
			{ numRuns: 1000 }
		);
	} );
} );

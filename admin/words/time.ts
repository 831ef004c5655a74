import { languageTag } from '@coffer/api';
import { boot } from '../boot';

const locale = languageTag( boot.locale );
const day = new Intl.DateTimeFormat( locale, { dateStyle: 'medium', timeZone: 'UTC' } );
const dayThisYear = new Intl.DateTimeFormat( locale, { day: 'numeric', month: 'short', timeZone: 'UTC' } );
const moment = new Intl.DateTimeFormat( locale, { dateStyle: 'medium', timeStyle: 'short' } );
const relative = new Intl.RelativeTimeFormat( locale, { numeric: 'auto', style: 'long' } );

/** A calendar date, `YYYY-MM-DD`, in words. Without the year when it is this one. */
export function dateWords( date: string, style: 'short' | 'full' = 'full' ): string {
	const parsed = new Date( `${ date }T00:00:00Z` );
	if ( Number.isNaN( parsed.getTime() ) ) {
		return date;
	}
	return style === 'short' && date.slice( 0, 4 ) === boot.today.slice( 0, 4 )
		? dayThisYear.format( parsed )
		: day.format( parsed );
}

/** A UTC time in the reader's own time zone. */
export function momentWords( at: string ): string {
	return moment.format( new Date( at ) );
}

const units: readonly [ Intl.RelativeTimeFormatUnit, number ][] = [
	[ 'year', 31_557_600 ],
	[ 'month', 2_629_800 ],
	[ 'day', 86_400 ],
	[ 'hour', 3600 ],
	[ 'minute', 60 ],
];

/** "2 hours ago". What is less than a minute away is now. */
export function agoWords( at: string, now = Date.now() ): string {
	const seconds = ( Date.parse( at ) - now ) / 1000;
	for ( const [ unit, size ] of units ) {
		if ( Math.abs( seconds ) >= size ) {
			return relative.format( Math.trunc( seconds / size ), unit );
		}
	}
	return relative.format( 0, 'second' );
}

const clock = new Intl.DateTimeFormat( locale, { timeStyle: 'short' } );
const weekday = new Intl.DateTimeFormat( locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } );
const dayInYear = new Intl.DateTimeFormat( locale, {
	weekday: 'short',
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
} );

/** The time of day of a UTC time, where the reader is. */
export function clockWords( at: string ): string {
	return clock.format( new Date( at ) );
}

/** A day as a heading, with its weekday; with the year when it is not this one. */
export function dayWords( date: string ): string {
	const parsed = new Date( `${ date }T00:00:00Z` );
	return date.slice( 0, 4 ) === boot.today.slice( 0, 4 ) ? weekday.format( parsed ) : dayInYear.format( parsed );
}

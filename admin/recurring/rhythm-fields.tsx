import { __ } from '@wordpress/i18n';
import type { Schedule, ScheduleInput } from '@coffer/api';
import { boot } from '../boot';
import { Choice, TextField } from '../components';
import { firstDayAfter } from './first-day';
import { frequencies, frequencyChoices } from './schedule-words';

/** When invoices come and what becomes of each, while it is being typed: numbers are still text, and empty where there is none. */
export interface TypedRhythm {
	title: string;
	every: string;
	frequency: Schedule[ 'frequency' ];
	start_on: string;
	end_on: string;
	times: string;
	due_days: string;
	mode: Schedule[ 'mode' ];
}

/** @param issued Of the invoice that is to come again, YYYY-MM-DD; null when there is none yet. */
export function newRhythm( title: string, issued: string | null ): TypedRhythm {
	return {
		title,
		every: '1',
		frequency: 'month',
		start_on: issued === null ? boot.today : firstDayAfter( issued, boot.today ),
		end_on: '',
		times: '',
		due_days: String( boot.default_due_days ),
		mode: 'review',
	};
}

export function rhythmOf( schedule: Schedule ): TypedRhythm {
	const { title, every, frequency, start_on, end_on, times, due_days, mode } = schedule;
	return {
		title,
		every: String( every ),
		frequency,
		start_on,
		end_on: end_on ?? '',
		times: times === null ? '' : String( times ),
		due_days: String( due_days ),
		mode,
	};
}

/** What is no whole number is refused by the server, with a sentence at its field. */
export function readRhythm( typed: TypedRhythm ): Omit< ScheduleInput, 'content' > {
	return {
		title: typed.title,
		frequency: typed.frequency,
		every: Number( typed.every ),
		start_on: typed.start_on,
		end_on: typed.end_on || null,
		times: typed.times === '' ? null : Number( typed.times ),
		due_days: Number( typed.due_days ),
		mode: typed.mode,
	};
}

interface Props {
	rhythm: TypedRhythm;
	problemAt: ( field: string ) => string | undefined;
	onChange: ( rhythm: TypedRhythm ) => void;
}

/** How often, from when until when, and what becomes of each invoice. */
export function RhythmFields( { rhythm, problemAt, onChange }: Props ) {
	const set = ( change: Partial< TypedRhythm > ) => onChange( { ...rhythm, ...change } );
	return (
		<>
			<TextField
				label={ __( 'Title', 'coffer' ) }
				help={ __( 'Only staff read it.', 'coffer' ) }
				maxLength={ 190 }
				dir="auto"
				value={ rhythm.title }
				error={ problemAt( 'title' ) }
				onChange={ ( title ) => set( { title } ) }
			/>
			<div className="coffer-schedule__every">
				<TextField
					label={ __( 'Every', 'coffer' ) }
					type="number"
					min={ 1 }
					max={ 365 }
					value={ rhythm.every }
					error={ problemAt( 'every' ) }
					onChange={ ( every ) => set( { every } ) }
				/>
				<Choice
					label={ __( 'Unit', 'coffer' ) }
					value={ rhythm.frequency }
					options={ frequencyChoices() }
					onChange={ ( chosen ) =>
						set( { frequency: frequencies.find( ( one ) => one === chosen ) ?? 'month' } )
					}
				/>
				<TextField
					label={ __( 'Days to pay', 'coffer' ) }
					type="number"
					min={ 0 }
					max={ 3650 }
					value={ rhythm.due_days }
					error={ problemAt( 'due_days' ) }
					onChange={ ( due_days ) => set( { due_days } ) }
				/>
			</div>
			<div className="coffer-schedule__every">
				<TextField
					label={ __( 'First day', 'coffer' ) }
					type="date"
					max="9999-12-31"
					value={ rhythm.start_on }
					error={ problemAt( 'start_on' ) }
					onChange={ ( start_on ) => set( { start_on } ) }
				/>
				<TextField
					label={ __( 'Last day', 'coffer' ) }
					type="date"
					max="9999-12-31"
					help={ __( 'Empty: until somebody ends it.', 'coffer' ) }
					value={ rhythm.end_on }
					error={ problemAt( 'end_on' ) }
					onChange={ ( end_on ) => set( { end_on } ) }
				/>
				<TextField
					label={ __( 'Number of invoices', 'coffer' ) }
					type="number"
					min={ 1 }
					help={ __( 'Empty: as many as there are days.', 'coffer' ) }
					value={ rhythm.times }
					error={ problemAt( 'times' ) }
					onChange={ ( times ) => set( { times } ) }
				/>
			</div>
			<Choice
				label={ __( 'Each invoice', 'coffer' ) }
				value={ rhythm.mode }
				options={ [
					{ value: 'review', label: __( 'is a draft that somebody reviews', 'coffer' ) },
					{ value: 'send', label: __( 'is numbered and e-mailed at once', 'coffer' ) },
				] }
				error={ problemAt( 'mode' ) }
				onChange={ ( chosen ) => set( { mode: chosen === 'send' ? 'send' : 'review' } ) }
			/>
		</>
	);
}

import { Button } from '@wordpress/components';
import { useEffect, useMemo, useReducer, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import {
	createSchedule,
	editSchedule,
	planOccurrence,
	previewSchedule,
	toCofferError,
	type CofferError,
	type CustomerCard,
	type Schedule,
	type ScheduleInput,
	type ScheduleOccurrence,
} from '@coffer/api';
import { boot } from '../boot';
import { BusyButton, Failure, useUnsaved } from '../components';
import {
	DraftFields,
	draftOfContent,
	draftReducer,
	fieldByKey,
	inputOf,
	isSameDraft,
	newDraft,
	readDraft,
	type TypedDraft,
} from '../documents/editor';
import { go, PlaceLink } from '../location';
import { useNotify } from '../notices';
import { dateWords } from '../words';
import { OccurrenceList } from './occurrence-list';
import { newRhythm, readRhythm, RhythmFields, rhythmOf } from './rhythm-fields';

/** A schedule that is yet to be made, one that is changed, or only one invoice of it before it is made. */
export type Plan =
	| { what: 'new'; customer: CustomerCard | null }
	| { what: 'edit'; schedule: Schedule }
	| { what: 'day'; schedule: Schedule; occurrence: ScheduleOccurrence };

/** Where a recurring invoice is written, with what it will make. */
export function ScheduleForm( { plan }: { plan: Plan } ) {
	const start = useMemo( () => draftFor( plan ), [ plan ] );
	const [ draft, dispatch ] = useReducer( draftReducer, start );
	const [ rhythm, setRhythm ] = useState( () =>
		plan.what === 'new' ? newRhythm( '', null ) : rhythmOf( plan.schedule )
	);
	const [ isTouched, setTouched ] = useState( false );
	const read = useMemo( () => readDraft( draft, boot.locale ), [ draft ] );
	const [ coming, setComing ] = useState< readonly ScheduleOccurrence[] >();
	const [ isBusy, setBusy ] = useState( false );
	const [ isForced, setForced ] = useState( false );
	const [ error, setError ] = useState< CofferError >();
	const { dialog, release } = useUnsaved( isTouched || ! isSameDraft( draft, start ) );
	const notify = useNotify();
	const form = useRef< HTMLFormElement >( null );
	const heading = useRef< HTMLHeadingElement >( null );
	useEffect( () => heading.current?.focus( { preventScroll: true } ), [] );
	// What was shown is not what would come now.
	useEffect( () => setComing( undefined ), [ draft, rhythm ] );

	const schedule = plan.what === 'new' ? null : plan.schedule;
	const content = { ...inputOf( draft, read ), issue_date: null, due_date: null };
	const input: ScheduleInput = { ...readRhythm( rhythm ), content };
	const refusedAt = error?.field?.startsWith( 'content.' )
		? { [ fieldByKey( error.field.slice( 'content.'.length ), read.keys ) ]: error.message }
		: {};
	const problemAt = ( field: string ) => ( error?.field === field ? error.message : undefined );

	const ask = async ( work: () => Promise< void > ) => {
		if ( Object.keys( read.problems ).length === 0 ) {
			setBusy( true );
			setError( undefined );
			try {
				await work();
				return;
			} catch ( thrown ) {
				setError( toCofferError( thrown ) );
			} finally {
				setBusy( false );
			}
		}
		setForced( true );
		window.requestAnimationFrame( () => {
			const field = form.current?.querySelector< HTMLElement >( '[aria-invalid="true"], .has-error input' );
			field?.focus();
			field?.scrollIntoView( { block: 'center' } );
		} );
	};
	const save = () =>
		ask( async () => {
			const saved = await keep( plan, input );
			release();
			notify( __( 'The recurring invoice was saved.', 'coffer' ) );
			void go( { plan: null, schedule: saved.id } );
		} );

	return (
		<form
			ref={ form }
			className="coffer-editor"
			aria-labelledby="coffer-schedule-form"
			noValidate
			onSubmit={ ( event ) => {
				event.preventDefault();
				void ( ! isBusy && save() );
			} }
		>
			<div className="coffer-editor__head">
				<h2 id="coffer-schedule-form" ref={ heading } tabIndex={ -1 }>
					{ titleOf( plan ) }
				</h2>
				<PlaceLink to={ { plan: null } }>{ __( 'Back to the recurring invoices', 'coffer' ) }</PlaceLink>
			</div>
			{ plan.what !== 'day' && (
				<section
					className="coffer-editor__section coffer-schedule__rhythm"
					aria-label={ __( 'When', 'coffer' ) }
				>
					<RhythmFields
						rhythm={ rhythm }
						problemAt={ problemAt }
						onChange={ ( typed ) => {
							setTouched( true );
							setRhythm( typed );
						} }
					/>
				</section>
			) }
			<DraftFields
				draft={ draft }
				read={ read }
				problems={ { ...read.problems, ...refusedAt } }
				isForced={ isForced }
				fixed={
					schedule
						? { hasIssueDate: false, why: __( 'Every invoice of it is for this customer.', 'coffer' ) }
						: undefined
				}
				isTestFixed={ schedule !== null }
				isUndated
				dispatch={ dispatch }
			/>
			{ plan.what !== 'day' && (
				<section className="coffer-editor__section" aria-label={ __( 'Next invoices', 'coffer' ) }>
					<BusyButton
						isBusy={ isBusy }
						onClick={ () => void ask( async () => setComing( await previewSchedule( input ) ) ) }
					>
						{ __( 'Show the next invoices', 'coffer' ) }
					</BusyButton>
					<div aria-live="polite">{ coming && <OccurrenceList coming={ coming } /> }</div>
				</section>
			) }
			<div className="coffer-savebar">
				{ error && <Failure error={ error } /> }
				<div className="coffer-savebar__row">
					<Button
						variant="primary"
						type="submit"
						__next40pxDefaultSize
						isBusy={ isBusy }
						disabled={ isBusy }
						accessibleWhenDisabled
					>
						{ plan.what === 'new' ? __( 'Set up', 'coffer' ) : __( 'Save', 'coffer' ) }
					</Button>
				</div>
			</div>
			{ dialog }
		</form>
	);
}

function keep( plan: Plan, input: ScheduleInput ): Promise< Schedule > {
	switch ( plan.what ) {
		case 'new':
			return createSchedule( input );
		case 'edit':
			return editSchedule( plan.schedule, input );
		case 'day':
			return planOccurrence( plan.schedule, {
				day: plan.occurrence.day,
				change: 'edit',
				content: input.content,
			} );
	}
}

function titleOf( plan: Plan ): string {
	switch ( plan.what ) {
		case 'new':
			return __( 'New recurring invoice', 'coffer' );
		case 'edit':
			/* translators: %s: what staff call a recurring invoice. */
			return sprintf( __( 'Change %s', 'coffer' ), plan.schedule.title );
		case 'day':
			return sprintf(
				/* translators: 1: what staff call a recurring invoice. 2: a date. */
				__( '%1$s: only the invoice of %2$s', 'coffer' ),
				plan.schedule.title,
				dateWords( plan.occurrence.day )
			);
	}
}

function draftFor( plan: Plan ): TypedDraft {
	if ( plan.what === 'new' ) {
		const draft = newDraft( {
			kind: 'invoice',
			currency: boot.default_currency,
			terms: boot.default_terms,
			today: boot.today,
			due_days: 0,
		} );
		return { ...draft, due_date: '', customer: plan.customer };
	}
	const { customer_id: id, customer_name: name, content } = plan.schedule;
	return draftOfContent(
		plan.what === 'day' ? plan.occurrence.content : content,
		{ id, name, email: '', email_masked: false },
		boot.locale
	);
}

import { Button } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { Choice, TextField } from '../components';
import { ReminderPreview } from './reminder-preview';
import type { Part } from './settings-form';
import { usualReminders, type TypedReminder } from './typed-reminders';

const MOST = 12;

/** When customers are reminded of what they owe, and whether somebody looks at it first. */
export function ReminderFields( { typed, wrong, onChange, isDirty }: Part & { isDirty: boolean } ) {
	const { reminders } = typed;
	const set = ( next: readonly TypedReminder[] ) => onChange( { reminders: [ ...next ] } );
	const rules = useRef< HTMLDivElement >( null );
	const [ isUsual, setUsual ] = useState( false );
	// Their button goes when they come.
	useEffect( () => {
		if ( isUsual ) {
			rules.current?.querySelector( 'input' )?.focus();
		}
	}, [ isUsual ] );
	return (
		<fieldset className="coffer-settings__part">
			<legend>{ __( 'Reminders', 'coffer' ) }</legend>
			<p>
				{ __(
					'Customers are reminded of open invoices, and never of what is paid, on its way, disputed, handled by hand, written off or a test. At most one reminder a day and invoice.',
					'coffer'
				) }
			</p>
			{ reminders.length === 0 && (
				<p className="coffer-muted">{ __( 'No rules: nobody is reminded by itself.', 'coffer' ) }</p>
			) }
			<div className="coffer-reminders" ref={ rules }>
				{ reminders.map( ( rule, position ) => (
					<Rule
						// A rule has nothing of its own to be known by while it is typed.
						key={ position }
						rule={ rule }
						position={ position }
						error={ wrong( `reminders.${ position }.days` ) }
						onChange={ ( change ) =>
							set( reminders.map( ( each, at ) => ( at === position ? { ...each, ...change } : each ) ) )
						}
						onRemove={ () => set( reminders.filter( ( _, at ) => at !== position ) ) }
					/>
				) ) }
			</div>
			<div className="coffer-settings__row">
				<Button
					variant="secondary"
					__next40pxDefaultSize
					disabled={ reminders.length >= MOST }
					accessibleWhenDisabled
					onClick={ () => set( [ ...reminders, fresh ] ) }
				>
					{ __( 'Add a rule', 'coffer' ) }
				</Button>
				{ reminders.length === 0 && (
					<Button
						variant="tertiary"
						__next40pxDefaultSize
						onClick={ () => {
							set( usualReminders );
							setUsual( true );
						} }
					>
						{ __( 'Use the usual three', 'coffer' ) }
					</Button>
				) }
			</div>
			{ reminders.some( ( { mode } ) => mode === 'send' ) && (
				<p className="coffer-caution">
					{ __(
						'Rules that send write to customers in your name without anybody looking at it. Look ahead before you save. What cannot be sent, or is doubtful, becomes a task.',
						'coffer'
					) }
				</p>
			) }
			{ reminders.length > 0 && <ReminderPreview reminders={ reminders } isDirty={ isDirty } /> }
		</fieldset>
	);
}

const fresh: TypedReminder = { when: 'after', days: '', tone: 'friendly', mode: 'propose' };

interface RuleProps {
	rule: TypedReminder;
	position: number;
	error: string | undefined;
	onChange: ( change: Partial< TypedReminder > ) => void;
	onRemove: () => void;
}

function Rule( { rule, position, error, onChange, onRemove }: RuleProps ) {
	/* translators: %d: number of a rule in a list. */
	const name = sprintf( __( 'Rule %d', 'coffer' ), position + 1 );
	return (
		<div className="coffer-reminders__rule" role="group" aria-label={ name }>
			{ rule.when !== 'on' && (
				<TextField
					className="is-number"
					label={ __( 'Days', 'coffer' ) }
					inputMode="numeric"
					autoComplete="off"
					maxLength={ 3 }
					value={ rule.days }
					error={ error }
					onChange={ ( days ) => onChange( { days } ) }
				/>
			) }
			<Choice
				label={ __( 'When', 'coffer' ) }
				value={ rule.when }
				{ ...( rule.when === 'on' ? { error } : {} ) }
				options={ [
					{ value: 'before', label: __( 'before it is due', 'coffer' ) },
					{ value: 'on', label: __( 'on the due date', 'coffer' ) },
					{ value: 'after', label: __( 'after it is due', 'coffer' ) },
				] }
				onChange={ ( when ) => onChange( { when: when === 'before' || when === 'on' ? when : 'after' } ) }
			/>
			{ rule.when === 'after' && (
				<Choice
					label={ __( 'Text', 'coffer' ) }
					value={ rule.tone }
					options={ [
						{ value: 'friendly', label: __( 'friendly', 'coffer' ) },
						{ value: 'firm', label: __( 'firm', 'coffer' ) },
					] }
					onChange={ ( tone ) => onChange( { tone: tone === 'firm' ? 'firm' : 'friendly' } ) }
				/>
			) }
			<Choice
				label={ __( 'How', 'coffer' ) }
				value={ rule.mode }
				options={ [
					{ value: 'propose', label: __( 'propose a task', 'coffer' ) },
					{ value: 'send', label: __( 'send unasked', 'coffer' ) },
				] }
				onChange={ ( mode ) => onChange( { mode: mode === 'send' ? 'send' : 'propose' } ) }
			/>
			<Button
				variant="tertiary"
				isDestructive
				__next40pxDefaultSize
				/* translators: %s: name of a rule, such as "Rule 2". */
				aria-label={ sprintf( __( 'Remove %s', 'coffer' ), name ) }
				onClick={ onRemove }
			>
				{ __( 'Remove', 'coffer' ) }
			</Button>
		</div>
	);
}

import { __ } from '@wordpress/i18n';
import type { Customer } from '@coffer/api';
import { Choice, TextField } from '../../components';
import { currencyChoices, dateWords } from '../../words';
import { CustomerPicker } from './customer-picker';
import { isBlank, type TypedDraft } from './draft';
import type { SetChange } from './draft-reducer';
import type { Problems } from './read-draft';

/** What of a document can no longer be changed: customer and currency always go together. */
export interface Fixed {
	hasIssueDate: boolean;
	/** Why, in a sentence. */
	why: string;
}

interface Props {
	draft: TypedDraft;
	problems: Problems;
	fixed: Fixed | undefined;
	/** Whether the dates come from elsewhere. */
	isUndated: boolean;
	set: ( change: SetChange ) => void;
}

const currencies = currencyChoices();

/** For whom, when and in which money. */
export function TopFields( { draft, problems, fixed, isUndated, set }: Props ) {
	const choose = ( customer: Customer | null ) => {
		// Once there are prices, they are in a currency, and it stays.
		const isUnpriced = draft.lines.every( isBlank );
		set( { customer, ...( customer?.currency && isUnpriced ? { currency: customer.currency } : {} ) } );
	};
	return (
		<section
			className="coffer-editor__section coffer-editor__top"
			aria-label={ __( 'Customer and dates', 'coffer' ) }
		>
			{ fixed ? (
				<FixedField
					className="is-wide"
					label={ __( 'Customer', 'coffer' ) }
					value={ draft.customer?.name ?? '' }
				/>
			) : (
				<CustomerPicker value={ draft.customer } error={ problems.customer_id } onChange={ choose } />
			) }
			{ ! isUndated && (
				<IssueDate
					draft={ draft }
					problem={ problems.issue_date }
					isFixed={ fixed?.hasIssueDate === true }
					set={ set }
				/>
			) }
			{ ! isUndated && draft.kind !== 'credit_note' && (
				<TextField
					label={ draft.kind === 'quote' ? __( 'Last day', 'coffer' ) : __( 'Due date', 'coffer' ) }
					type="date"
					max="9999-12-31"
					value={ draft.due_date }
					error={ problems.due_date }
					onChange={ ( due_date ) => set( { due_date } ) }
				/>
			) }
			{ fixed ? (
				<FixedField label={ __( 'Currency', 'coffer' ) } value={ draft.currency } />
			) : (
				<Choice
					label={ __( 'Currency', 'coffer' ) }
					value={ draft.currency }
					options={ currencies }
					error={ problems.currency }
					onChange={ ( currency ) => set( { currency } ) }
				/>
			) }
			<Choice
				label={ __( 'Prices', 'coffer' ) }
				value={ draft.tax_mode }
				options={ [
					{ value: 'exclusive', label: __( 'Without tax', 'coffer' ) },
					{ value: 'inclusive', label: __( 'Tax included', 'coffer' ) },
				] }
				onChange={ ( mode ) => set( { tax_mode: mode === 'inclusive' ? 'inclusive' : 'exclusive' } ) }
			/>
			<TextField
				label={ __( 'Reference', 'coffer' ) }
				help={ __( 'The customer’s own, such as an order number.', 'coffer' ) }
				maxLength={ 190 }
				dir="auto"
				value={ draft.reference }
				error={ problems.reference }
				onChange={ ( reference ) => set( { reference } ) }
			/>
			{ fixed && <p className="coffer-editor__why">{ fixed.why }</p> }
		</section>
	);
}

interface IssueDateProps {
	draft: TypedDraft;
	problem: string | undefined;
	isFixed: boolean;
	set: ( change: SetChange ) => void;
}

function IssueDate( { draft: { issue_date: day }, problem, isFixed, set }: IssueDateProps ) {
	const label = __( 'Issue date', 'coffer' );
	return isFixed ? (
		<FixedField label={ label } value={ dateWords( day ) } />
	) : (
		<TextField
			label={ label }
			type="date"
			max="9999-12-31"
			help={ day === '' ? __( 'The day it is sent.', 'coffer' ) : undefined }
			value={ day }
			error={ problem }
			onChange={ ( issue_date ) => set( { issue_date } ) }
		/>
	);
}

function FixedField( { label, value, className = '' }: { label: string; value: string; className?: string } ) {
	return (
		<TextField
			className={ `is-fixed ${ className }` }
			label={ label }
			value={ value }
			dir="auto"
			readOnly
			onChange={ () => undefined }
		/>
	);
}

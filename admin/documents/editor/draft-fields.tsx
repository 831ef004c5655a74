import type { Dispatch } from 'react';
import { __ } from '@wordpress/i18n';
import { boot } from '../../boot';
import { Choice, TextArea } from '../../components';
import { languageChoices } from '../../words';
import { Sums } from '../sums';
import { DiscountFields } from './discount-fields';
import type { TypedDraft } from './draft';
import type { DraftChange, SetChange } from './draft-reducer';
import { LineTable } from './line-table';
import { PayingFields } from './paying-fields';
import type { Problems, ReadDraft } from './read-draft';
import { TopFields, type Fixed } from './top-fields';

interface Props {
	draft: TypedDraft;
	read: ReadDraft;
	/** Of the form and of the server. */
	problems: Problems;
	isForced: boolean;
	/** Undefined: nothing is. */
	fixed?: Fixed | undefined;
	/** Whether it is a test can no longer be chosen. */
	isTestFixed: boolean;
	/** Whether the dates come from elsewhere. */
	isUndated?: boolean;
	dispatch: Dispatch< DraftChange >;
}

const languages = [ { value: '', label: __( 'The customer’s language', 'coffer' ) }, ...languageChoices() ];

/** Everything of a draft that a person writes. */
export function DraftFields( {
	draft,
	read,
	problems,
	isForced,
	fixed,
	isTestFixed,
	isUndated = false,
	dispatch,
}: Props ) {
	const set = ( change: SetChange ) => dispatch( { type: 'SET', change } );
	return (
		<>
			<TopFields draft={ draft } problems={ problems } fixed={ fixed } isUndated={ isUndated } set={ set } />
			<LineTable
				draft={ draft }
				amounts={ read.amounts }
				problems={ problems }
				isForced={ isForced }
				dispatch={ dispatch }
			/>
			<section className="coffer-editor__section coffer-editor__sums" aria-label={ __( 'Totals', 'coffer' ) }>
				<DiscountFields
					label={ __( 'Discount on everything', 'coffer' ) }
					kind={ draft.discount_kind }
					value={ draft.discount_value }
					currency={ draft.currency }
					problem={ problems.discount_value }
					isForced={ isForced }
					onChange={ set }
				/>
				<div aria-live="polite" aria-atomic="true">
					{ read.totals ? (
						<Sums
							totals={ read.totals }
							currency={ draft.currency }
							taxMode={ draft.tax_mode }
							discountRate={
								draft.discount_kind === 'percent' ? ( read.input.discount_value ?? 0 ) : null
							}
						/>
					) : (
						<p className="coffer-problem">
							{ __( 'The total is there again when every number can be added up.', 'coffer' ) }
						</p>
					) }
				</div>
			</section>
			<PayingFields
				draft={ draft }
				read={ read }
				problems={ problems }
				isForced={ isForced }
				isTestFixed={ isTestFixed }
				set={ set }
			/>
			<section className="coffer-editor__section coffer-editor__texts" aria-label={ __( 'Texts', 'coffer' ) }>
				<TextArea
					label={ __( 'Memo', 'coffer' ) }
					help={ __( 'The customer reads it.', 'coffer' ) }
					rows={ 3 }
					maxLength={ 5000 }
					dir="auto"
					value={ draft.memo }
					error={ problems.memo }
					onChange={ ( memo ) => set( { memo } ) }
				/>
				<TextArea
					label={ __( 'Terms', 'coffer' ) }
					help={ __( 'The customer reads them.', 'coffer' ) }
					rows={ 3 }
					maxLength={ 5000 }
					dir="auto"
					value={ draft.terms }
					error={ problems.terms }
					onChange={ ( terms ) => set( { terms } ) }
				/>
				{ boot.actions.view_private.allowed && (
					<TextArea
						className="coffer-private-field"
						label={ __( 'Private note', 'coffer' ) }
						help={ __( 'Never shown to the customer.', 'coffer' ) }
						rows={ 3 }
						maxLength={ 5000 }
						dir="auto"
						value={ draft.private_note }
						error={ problems.private_note }
						onChange={ ( private_note ) => set( { private_note } ) }
					/>
				) }
				<Choice
					label={ __( 'Language of the document', 'coffer' ) }
					value={ draft.language }
					options={ languages }
					error={ problems.language }
					onChange={ ( language ) => set( { language } ) }
				/>
			</section>
		</>
	);
}

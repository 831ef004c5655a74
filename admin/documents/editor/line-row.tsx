import type { Dispatch } from 'react';
import { Button } from '@wordpress/components';
import { memo } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { arrowDown, arrowUp, trash } from '@wordpress/icons';
import { TextArea } from '../../components';
import { amountWords } from '../../words';
import { DiscountFields } from './discount-fields';
import type { TypedLine } from './draft';
import type { DraftChange } from './draft-reducer';
import type { LineMoves } from './use-line-moves';
import { TypedField } from './typed-field';

interface Props {
	line: TypedLine;
	position: number;
	isLast: boolean;
	currency: string;
	/** Minor units; undefined while the line cannot be read. */
	amount: number | undefined;
	/** By the name of the field. */
	problems: Readonly< Record< string, string > >;
	isForced: boolean;
	dispatch: Dispatch< DraftChange >;
	moves: LineMoves;
}

function Row( { line, position, isLast, currency, amount, problems, isForced, dispatch, moves }: Props ) {
	const { key } = line;
	const set = ( change: Partial< Omit< TypedLine, 'key' > > ) => dispatch( { type: 'SET_LINE', key, change } );
	const number = { inputMode: 'decimal', className: 'is-number', isForced } as const;

	return (
		<div
			className="coffer-line"
			role="group"
			/* translators: %d: position of a line, from 1. */
			aria-label={ sprintf( __( 'Line %d', 'coffer' ), position + 1 ) }
			data-coffer-line={ key }
		>
			<TextArea
				className="coffer-line__description"
				label={ __( 'Description', 'coffer' ) }
				rows={ 1 }
				dir="auto"
				maxLength={ 2000 }
				value={ line.description }
				error={ isForced ? problems.description : undefined }
				onChange={ ( description ) => set( { description } ) }
			/>
			<TypedField
				{ ...number }
				label={ __( 'Quantity', 'coffer' ) }
				value={ line.quantity }
				problem={ problems.quantity }
				onChange={ ( quantity ) => set( { quantity } ) }
			/>
			<TypedField
				{ ...number }
				label={ __( 'Unit price', 'coffer' ) }
				value={ line.unit_price }
				problem={ problems.unit_price }
				onChange={ ( unit_price ) => set( { unit_price } ) }
			/>
			<TypedField
				label={ __( 'Tax', 'coffer' ) }
				isForced={ isForced }
				maxLength={ 60 }
				placeholder={ __( 'none', 'coffer' ) }
				value={ line.tax_name }
				problem={ problems.tax_name }
				onChange={ ( tax_name ) => set( { tax_name } ) }
			/>
			<TypedField
				{ ...number }
				label={ __( 'Tax rate', 'coffer' ) }
				placeholder="%"
				value={ line.tax_rate }
				problem={ problems.tax_rate }
				onChange={ ( tax_rate ) => set( { tax_rate } ) }
			/>
			<p className="coffer-line__amount">
				<span className="screen-reader-text">{ __( 'Amount', 'coffer' ) }</span>{ ' ' }
				<span className="coffer-amount">{ amount === undefined ? '–' : amountWords( amount, currency ) }</span>
			</p>
			<div className="coffer-line__buttons">
				<Button
					size="small"
					icon={ arrowUp }
					label={ __( 'Move up', 'coffer' ) }
					disabled={ position === 0 }
					accessibleWhenDisabled
					onClick={ () => moves.move( key, -1 ) }
				/>
				<Button
					size="small"
					icon={ arrowDown }
					label={ __( 'Move down', 'coffer' ) }
					disabled={ isLast }
					accessibleWhenDisabled
					onClick={ () => moves.move( key, 1 ) }
				/>
				<Button
					size="small"
					icon={ trash }
					label={ __( 'Remove line', 'coffer' ) }
					onClick={ () => moves.remove( key ) }
				/>
			</div>
			<div className="coffer-line__discount">
				{ line.discount_kind === 'none' ? (
					<Button variant="link" onClick={ () => set( { discount_kind: 'percent', discount_value: '' } ) }>
						{ __( 'Add discount', 'coffer' ) }
					</Button>
				) : (
					<DiscountFields
						label={ __( 'Line discount', 'coffer' ) }
						kind={ line.discount_kind }
						value={ line.discount_value }
						currency={ currency }
						problem={ problems.discount_value }
						isForced={ isForced }
						onChange={ set }
					/>
				) }
			</div>
		</div>
	);
}

/** One line. With hundreds of them, only the one that is typed in is drawn again. */
export const LineRow = memo( Row, ( one, other ) => {
	const { problems: before, ...rest } = one;
	const { problems: after, ...others } = other;
	return isSame( before, after ) && isSame( rest, others );
} );

function isSame( one: object, other: object ): boolean {
	const entries = new Map< string, unknown >( Object.entries( other ) );
	return (
		Object.keys( one ).length === entries.size &&
		Object.entries( one ).every( ( [ name, value ] ) => Object.is( entries.get( name ), value ) )
	);
}

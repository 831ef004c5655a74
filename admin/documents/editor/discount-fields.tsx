import { __ } from '@wordpress/i18n';
import { Choice } from '../../components';
import type { DiscountKind } from './draft';
import { TypedField } from './typed-field';

interface Props {
	label: string;
	kind: DiscountKind;
	value: string;
	currency: string;
	problem: string | undefined;
	isForced: boolean;
	onChange: ( change: { discount_kind?: DiscountKind; discount_value?: string } ) => void;
}

/** How a discount is written, and how much it is. */
export function DiscountFields( { label, kind, value, currency, problem, isForced, onChange }: Props ) {
	return (
		<div className="coffer-discount">
			<Choice
				label={ label }
				value={ kind }
				options={ [
					{ value: 'none', label: __( 'No discount', 'coffer' ) },
					{ value: 'percent', label: __( 'Percent', 'coffer' ) },
					{ value: 'amount', label: `${ __( 'Amount', 'coffer' ) } (${ currency })` },
				] }
				onChange={ ( chosen ) =>
					// A number of percent is no amount, so it does not stay.
					onChange( { discount_kind: kinds.find( ( one ) => one === chosen ) ?? 'none', discount_value: '' } )
				}
			/>
			{ kind !== 'none' && (
				<TypedField
					label={
						kind === 'percent' ? __( 'Discount in percent', 'coffer' ) : __( 'Discount amount', 'coffer' )
					}
					className="is-number"
					inputMode="decimal"
					value={ value }
					problem={ problem }
					isForced={ isForced }
					onChange={ ( discount_value ) => onChange( { discount_value } ) }
				/>
			) }
		</div>
	);
}

const kinds = [ 'none', 'percent', 'amount' ] as const;

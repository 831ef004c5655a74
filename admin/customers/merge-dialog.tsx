import { CheckboxControl, RadioControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { mergeCustomer, type Customer, type CustomerMergeInput } from '@coffer/api';
import { boot } from '../boot';
import { DialogForm, Failure, Skeleton, useMoneyChange } from '../components';
import { MergeFields, type Taken } from './merge-fields';
import { MergePick } from './merge-pick';
import { MergeSums } from './merge-sums';
import { useMergePreview } from './use-merge-preview';

interface Props {
	/** The one who stays. */
	customer: Customer;
	onMerged: ( customer: Customer ) => void;
	onClose: () => void;
}

/** Makes another customer and this one the same: who it is, what moves, what is kept, and a word that it is meant. */
export function MergeDialog( { customer, onMerged, onClose }: Props ) {
	const [ other, setOther ] = useState< Customer >();
	const { preview, failure, refresh } = useMergePreview( other?.id, customer.id );
	const [ taken, setTaken ] = useState< Taken >( [] );
	const [ links, setLinks ] = useState< NonNullable< CustomerMergeInput[ 'live_links' ] > >();
	const [ isConfirmed, setConfirmed ] = useState( false );
	const { form, isForced, submit } = useMoneyChange< CustomerMergeInput, Customer >( {
		write: ( body, key ) => mergeCustomer( preview?.from.id ?? 0, preview?.from.version ?? 0, body, key ),
		done: ( { name } ) =>
			/* translators: %s: name of a customer. */
			sprintf( __( 'Both are now one customer: %s.', 'coffer' ), name ),
		onClose,
		onRefused: refresh,
	} );
	const hasLinks = ( preview?.moves.links ?? 0 ) > 0;
	const body: CustomerMergeInput | null =
		preview && isConfirmed && ( ! hasLinks || links )
			? {
					into: preview.into.id,
					into_version: preview.into.version,
					take: [ ...taken ],
					confirmed: true,
					...( links ? { live_links: links } : {} ),
				}
			: null;
	const choose = ( chosen: Customer | undefined ) => {
		setOther( chosen );
		setTaken( [] );
		setLinks( undefined );
		setConfirmed( false );
	};

	return (
		<DialogForm
			title={
				/* translators: %s: name of a customer. */
				sprintf( __( 'Merge another customer into %s', 'coffer' ), customer.name )
			}
			{ ...( preview ? { submitLabel: __( 'Merge', 'coffer' ) } : {} ) }
			isDestructive
			{ ...form }
			onSubmit={ () => void submit( body ).then( ( merged ) => merged && onMerged( merged ) ) }
		>
			<MergePick customer={ customer } value={ other } onChange={ choose } />
			{ failure !== undefined && <Failure error={ failure } onRetry={ refresh } /> }
			{ other && ! preview && failure === undefined && (
				<p aria-busy="true">
					<Skeleton width="70%" />
				</p>
			) }
			{ preview && (
				<>
					<MergeSums preview={ preview } />
					<MergeFields preview={ preview } taken={ taken } onChange={ setTaken } />
					{ hasLinks && (
						<RadioControl
							label={ sprintf(
								/* translators: 1: number of portal links, 2: name of a customer. */
								__( 'Links that open pages of %2$s now: %1$d. What becomes of them?', 'coffer' ),
								preview.moves.links,
								preview.from.name
							) }
							{ ...( links ? { selected: links } : {} ) }
							onChange={ ( value ) => setLinks( value === 'revoke' ? 'revoke' : 'keep' ) }
							options={ [
								{
									value: 'keep',
									label: __( 'They go on working', 'coffer' ),
									description: __( 'Both were the same people all along.', 'coffer' ),
								},
								...( boot.actions.manage_links.allowed
									? [
											{
												value: 'revoke',
												label: __( 'Revoke them all', 'coffer' ),
												description: __(
													'Whoever has one finds that the page is not available. Fresh ones can be made.',
													'coffer'
												),
											},
										]
									: [] ),
							] }
						/>
					) }
					{ isForced && hasLinks && ! links && (
						<p className="coffer-caution" role="alert">
							{ __( 'Say what becomes of the links.', 'coffer' ) }
						</p>
					) }
					<CheckboxControl
						label={ sprintf(
							/* translators: 1 and 2: names of customers. */
							__(
								'%1$s and %2$s are the same customer. I know that a merge cannot be undone.',
								'coffer'
							),
							preview.from.name,
							preview.into.name
						) }
						checked={ isConfirmed }
						onChange={ setConfirmed }
						aria-invalid={ isForced && ! isConfirmed }
					/>
					{ isForced && ! isConfirmed && (
						<p className="coffer-caution" role="alert">
							{ __( 'Confirm that these two are the same customer.', 'coffer' ) }
						</p>
					) }
				</>
			) }
		</DialogForm>
	);
}

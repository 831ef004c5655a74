import { __ } from '@wordpress/i18n';
import { Skeleton } from '../components/skeleton';

/** As high as what it stands for, so that the list below does not jump. */
export function PanelSkeleton( { isOpen }: { isOpen: boolean } ) {
	return (
		<div aria-busy="true">
			<p className="screen-reader-text" role="status">
				{ __( 'Loading receivables', 'coffer' ) }
			</p>
			{ isOpen ? (
				<>
					<div className="coffer-figures" aria-hidden="true">
						{ [ '3em', '5em', '6em', '4em', '6em' ].map( ( width, position ) => (
							<div className="coffer-figure" key={ position }>
								<Skeleton width={ width } />
								<span className="coffer-figure__amount">
									<Skeleton width="7em" />
								</span>
								<Skeleton width="4em" />
							</div>
						) ) }
					</div>
					<div className="coffer-ageing is-waiting" aria-hidden="true">
						<Skeleton width="100%" />
					</div>
				</>
			) : (
				<p className="coffer-receivables__summary">
					<Skeleton width="14em" />
				</p>
			) }
		</div>
	);
}

import { ExternalLink } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { AssistantAbout } from '@coffer/api';
import { Failure, Skeleton } from '../components';
import { useAbilities } from './use-abilities';

interface Props {
	/** Undefined until it is known. */
	assistant: AssistantAbout | undefined;
	error: unknown;
	onRetry: () => void;
}

/** Whether a language model helps, and what the assistant can do at all. */
export function AboutAssistant( { assistant, error, onRetry }: Props ) {
	const abilities = useAbilities( assistant?.abilities );
	if ( error !== undefined ) {
		return <Failure error={ error } onRetry={ onRetry } />;
	}
	return (
		<div className="coffer-ask__assistant">
			<p>
				{ assistant ? (
					<>
						{ assistant.sentence }{ ' ' }
						{ assistant.connectors_url !== null && (
							<ExternalLink href={ assistant.connectors_url }>
								{ __( 'Connectors', 'coffer' ) }
							</ExternalLink>
						) }
					</>
				) : (
					<Skeleton width="70%" />
				) }
			</p>
			{ abilities.length > 0 && (
				<details>
					<summary>{ __( 'What the assistant can do', 'coffer' ) }</summary>
					<dl>
						{ abilities.map( ( { name, label, description } ) => (
							<div key={ name }>
								<dt>{ label }</dt>
								<dd>{ description }</dd>
							</div>
						) ) }
					</dl>
					{ assistant && (
						<p>
							{ sprintf(
								/* translators: 1: number of questions. 2: the most that there may be in an hour. */
								__( 'You can ask %1$d more questions in this hour, of %2$d.', 'coffer' ),
								assistant.left,
								assistant.limit
							) }
						</p>
					) }
				</details>
			) }
		</div>
	);
}

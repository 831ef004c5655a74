import { Button, CheckboxControl, ExternalLink } from '@wordpress/components';
import { useCallback, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { fetchAssistant } from '@coffer/api';
import { boot } from '../boot';
import { Failure, Skeleton, useAnswer } from '../components';
import type { Part } from './settings-form';
import { ToldDialog } from './told-dialog';

/** Whether a language model may help, and who else may use what the assistant can do. */
export function AssistantFields( { typed, onChange }: Part ) {
	const { assistant } = typed;
	const [ isTold, setTold ] = useState( false );
	const change = ( part: Partial< typeof assistant > ) => onChange( { assistant: { ...assistant, ...part } } );
	return (
		<fieldset className="coffer-settings__part">
			<legend>{ __( 'Assistant', 'coffer' ) }</legend>
			<p>
				{ __(
					'Answers questions from Money’s records, and drafts messages and tasks for a person to look at. It never sends, pays, refunds or publishes, and works without a language model too.',
					'coffer'
				) }
			</p>
			<CheckboxControl
				label={ __( 'Let a language model help', 'coffer' ) }
				help={ __(
					'It understands freely worded questions better and writes drafts. What it is told goes to its provider: names, amounts, dates, lines of documents, what happened, and what the customer wrote. Never links, e-mail addresses or private notes.',
					'coffer'
				) }
				checked={ assistant.model }
				onChange={ ( model ) => change( { model } ) }
			/>
			{ boot.actions.use_assistant.allowed && <Provider /> }
			<p>
				<Button variant="secondary" __next40pxDefaultSize onClick={ () => setTold( true ) }>
					{ __( 'See what a language model is told', 'coffer' ) }
				</Button>
			</p>
			<CheckboxControl
				label={ __( 'Let other programs use it through MCP', 'coffer' ) }
				help={ __(
					'Programs that are connected to this site with WordPress’s MCP adapter can then ask the same questions, with the rights of the account that they sign in with.',
					'coffer'
				) }
				checked={ assistant.mcp }
				onChange={ ( mcp ) => change( { mcp } ) }
			/>
			{ isTold && <ToldDialog onClose={ () => setTold( false ) } /> }
		</fieldset>
	);
}

/** Who the provider is now, with the settings as they are saved. */
function Provider() {
	const ask = useCallback( ( signal: AbortSignal ) => fetchAssistant( signal ), [] );
	const { answer, error, refresh } = useAnswer( ask );
	if ( error !== undefined ) {
		return <Failure error={ error } onRetry={ refresh } />;
	}
	if ( ! answer ) {
		return (
			<p role="status">
				<span className="screen-reader-text">{ __( 'Asking who the provider is', 'coffer' ) }</span>
				<Skeleton width="60%" />
			</p>
		);
	}
	return (
		<p>
			{ answer.sentence }{ ' ' }
			{ answer.connectors_url !== null && (
				<ExternalLink href={ answer.connectors_url }>{ __( 'Connectors', 'coffer' ) }</ExternalLink>
			) }
		</p>
	);
}

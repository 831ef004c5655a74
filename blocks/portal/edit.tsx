import { BlockControls, HeadingLevelDropdown, InspectorControls, useBlockProps } from '@wordpress/block-editor';
import { ExternalLink, PanelBody } from '@wordpress/components';
import { useMemo, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { levelOf, levels, type Change, type PortalAttributes } from './attributes';
import { PartList } from './part-list';
import { planOf } from './parts';
import { Sample, SamplePicker, type SampleState } from './sample';
import { site } from './site';

/** What the editor knows about the place of the block. */
interface Place {
	/** Set in posts and pages, not in templates of other kinds. */
	postType?: string;
	/** Set in templates. */
	templateSlug?: string;
}

interface Props {
	attributes: PortalAttributes;
	setAttributes: ( change: Change ) => void;
	context: Place;
}

export function Edit( { attributes, setAttributes, context: { postType, templateSlug } }: Props ) {
	const [ state, setState ] = useState< SampleState >( 'open' );
	const { order } = attributes;
	const plan = useMemo( () => planOf( order ), [ order ] );
	const level = levelOf( attributes );
	const isInTemplate = templateSlug !== undefined || postType === undefined;
	return (
		<div { ...useBlockProps( { className: 'coffer-portal' } ) }>
			<BlockControls group="block">
				<HeadingLevelDropdown
					value={ level }
					options={ levels }
					onChange={ ( headingLevel ) => setAttributes( { headingLevel } ) }
				/>
			</BlockControls>
			<InspectorControls>
				<PanelBody title={ __( 'Preview', 'coffer' ) }>
					<SamplePicker state={ state } onChange={ setState } />
				</PanelBody>
				<PanelBody title={ __( 'Parts of the page', 'coffer' ) }>
					<PartList plan={ plan } onChange={ ( parts ) => setAttributes( { order: parts } ) } />
					<WhatOwnersShow />
				</PanelBody>
			</InspectorControls>
			{ isInTemplate ? <InTemplate /> : <OnPage /> }
			<Sample order={ plan } headingLevel={ level } state={ state } />
		</div>
	);
}

function WhatOwnersShow() {
	const url = site().settings_url;
	return (
		<p>
			{ __( 'What is switched off for the whole site stays off, whatever is chosen here.', 'coffer' ) }{ ' ' }
			{ url !== '' && (
				<ExternalLink href={ url }>{ __( 'Money > Settings > Customers’ pages', 'coffer' ) }</ExternalLink>
			) }
		</p>
	);
}

function InTemplate() {
	return (
		<p className="coffer-portal__banner">
			{ __( 'Sample. A customer sees the document that their portal link leads to.', 'coffer' ) }
		</p>
	);
}

function OnPage() {
	const url = site().template_url;
	return (
		<div className="coffer-portal__banner is-problem" role="note">
			<p>
				<strong>{ __( 'Visitors will see nothing here.', 'coffer' ) }</strong>{ ' ' }
				{ __(
					'This block needs the address of one customer’s document, which only a portal link has.',
					'coffer'
				) }
			</p>
			<p>
				{ __(
					'Its place is the template “Customer portal” in Appearance > Editor > Templates. Remove it from this page.',
					'coffer'
				) }{ ' ' }
				{ url !== '' && <ExternalLink href={ url }>{ __( 'Open that template', 'coffer' ) }</ExternalLink> }
			</p>
		</div>
	);
}

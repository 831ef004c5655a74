import type { Guide, GuideNode, GuideProperties } from '*.md';
import type { ReactNode } from 'react';
import { createElement } from '@wordpress/element';
import { isGuide, type GuideName } from './guide-names';
import { GuideLink } from './guide-link';

interface Props {
	guide: Guide;
	onFollow: ( at: string | undefined ) => void;
}

/** The heading of a guide, as the panel has it in the page. */
export const headingId = ( anchor: string ) => `coffer-help-${ anchor }`;

/** What a guide says, below its title. */
export function GuideText( { guide, onFollow }: Props ) {
	const element = ( tag: string, properties: GuideProperties, content: ReactNode[] ): ReactNode => {
		switch ( tag ) {
			case 'a':
				return link( properties, content );
			case 'img':
				return <img src={ guide.pictures[ properties.picture ?? 0 ] } alt={ properties.alt } />;
			case 'h3':
			case 'h4':
				// Focus is taken here by links within the panel.
				return createElement( tag, { id: headingId( properties.id ?? '' ), tabIndex: -1 }, ...content );
			default:
				return createElement( tag, properties.scope ? { scope: properties.scope } : null, ...content );
		}
	};
	const link = ( { href, guide: name = guide.slug, at }: GuideProperties, content: ReactNode[] ) => {
		if ( href !== undefined ) {
			return createElement( 'a', { href, target: '_blank', rel: 'noreferrer' }, ...content );
		}
		return isGuide( name ) ? (
			<GuideLink guide={ name satisfies GuideName } at={ at } onFollow={ onFollow }>
				{ createElement( 'span', null, ...content ) }
			</GuideLink>
		) : (
			content
		);
	};
	const node = ( shown: GuideNode ): ReactNode => {
		if ( typeof shown === 'string' ) {
			return shown;
		}
		const [ tag, properties, ...content ] = shown;
		return element( tag, properties, content.map( node ) );
	};
	return createElement( 'div', { className: 'coffer-guide' }, ...guide.content.map( node ) );
}

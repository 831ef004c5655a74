/** The part of WordPress's block editor that the blocks use. WordPress brings the script; the package ships no types. */
declare module '@wordpress/block-editor' {
	import type { ComponentType, HTMLAttributes, ReactNode } from 'react';
	import type { StoreDescriptor } from '@wordpress/data';

	/** Attributes of the block's outermost element. */
	export function useBlockProps( props?: HTMLAttributes< HTMLElement > ): HTMLAttributes< HTMLElement >;

	/** What stands in the sidebar while the block is selected. */
	export const InspectorControls: ComponentType< { children?: ReactNode } >;

	/** What stands in the toolbar while the block is selected. */
	export const BlockControls: ComponentType< { group?: 'block'; children?: ReactNode } >;

	export const HeadingLevelDropdown: ComponentType< {
		value: number;
		options?: readonly number[];
		onChange: ( level: number ) => void;
	} >;

	/** Text without any formatting, written in the block itself. */
	export const PlainText: ComponentType< {
		value: string;
		onChange: ( value: string ) => void;
		className?: string;
		'aria-label'?: string;
	} >;

	export const store: StoreDescriptor< {
		reducer: () => unknown;
		actions: { __unstableMarkNextChangeAsNotPersistent: () => void };
		selectors: {
			getBlockAttributes: ( state: unknown, clientId: string ) => Record< string, unknown > | null;
		};
	} >;
}

/** A guide of docs/guides, as tools/guides/guide-loader.cjs hands it over. */
declare module '*.md' {
	/** Words, or an element: its name, what it has, and what is in it. */
	export type GuideNode = string | [ tag: string, properties: GuideProperties, ...content: GuideNode[] ];

	export interface GuideProperties {
		/** Of a heading: what links lead to. */
		id?: string;
		/** Of a link: another guide. */
		guide?: string;
		/** Of a link: a heading, of the other guide if there is one. */
		at?: string;
		/** Of a link: an address outside. */
		href?: string;
		/** Of an image: which of the guide's pictures. */
		picture?: number;
		alt?: string;
		scope?: string;
	}

	export interface Guide {
		/** The name of its file. */
		slug: string;
		title: string;
		/** What it is for, in a sentence. */
		purpose: string;
		headings: string[];
		content: GuideNode[];
		/** Addresses. */
		pictures: string[];
	}

	const guide: Guide;
	export default guide;
}

declare module '*/guide.cjs' {
	import type { Guide } from '*.md';

	/** What GitHub makes of a heading. */
	export function anchorOf( words: string ): string;

	/** Throws where there is anything that help cannot show. `file` is a path; pictures are paths from its folder. */
	export function compileGuide( markdown: string, file: string ): Guide;
}

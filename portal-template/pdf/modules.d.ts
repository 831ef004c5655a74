/** What the build and the libraries of this folder do not say about themselves. */

/** A font, cut down by font-loader.cjs: its address. */
declare module '*.woff' {
	const address: string;
	export default address;
}

declare module 'linebreak' {
	/** Where a line may end, by the Unicode Line Breaking Algorithm (UAX 14). */
	export default class LineBreaker {
		constructor( text: string );
		nextBreak(): { position: number; required: boolean } | null;
	}
}

declare module 'fontkit' {
	export interface Font {
		unitsPerEm: number;
		hasGlyphForCodePoint( codePoint: number ): boolean;
		/** Shapes text of one script. Glyphs come in visual order, from left to right. */
		layout( text: string, features?: string[] ): { advanceWidth: number; direction: 'ltr' | 'rtl' };
	}
	export function create( bytes: Uint8Array ): Font;
}

declare namespace PDFKit.Mixins {
	interface PDFFont {
		/** With a font of fontkit, since 0.20. */
		registerFont( name: string, font: { layout: ( text: string ) => unknown } ): this;
	}

	interface StructureElementOptions {
		/** What a TH is the head of. */
		scope?: 'Row' | 'Column';
	}
}

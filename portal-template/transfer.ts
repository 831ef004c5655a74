/** Helps with the instructions of a transfer: copies their values and draws their code. */

/** Long enough to be read. */
const SHOWN = 2000;

/** Browsers give the clipboard to pages with https only. */
export const canCopy = (): boolean => window.isSecureContext && 'clipboard' in navigator;

/**
 * Copies what stands before a button, and lets the button say so. False when the browser refused.
 *
 * @param button With `data-copied`, what it says then.
 */
export async function copyBeside( button: HTMLElement ): Promise< boolean > {
	const text = button.parentElement?.querySelector( 'bdi' )?.textContent?.trim() ?? '';
	try {
		await navigator.clipboard.writeText( text );
	} catch {
		return false;
	}
	const label = button.textContent;
	button.textContent = button.dataset.copied ?? label;
	setTimeout( () => ( button.textContent = label ), SHOWN );
	return true;
}

/**
 * Draws the code that banking apps scan. What draws is loaded only now.
 *
 * @param figure With an SVG that has one path.
 * @param epc    Content of the code.
 */
export async function drawCode( figure: HTMLElement, epc: string ): Promise< void > {
	const { codePath } = await import( './code-path' );
	const { size, path } = codePath( epc );
	const svg = figure.querySelector( 'svg' );
	svg?.setAttribute( 'viewBox', `0 0 ${ size } ${ size }` );
	svg?.querySelector( 'path' )?.setAttribute( 'd', path );
	figure.hidden = false;
}

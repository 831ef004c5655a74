/** In the editor: the parent block, and pay-now under a name of our own in the inserter. */
const { InnerBlocks, InspectorControls, useBlockProps } = window.wp.blockEditor;
const { registerBlockType, registerBlockVariation } = window.wp.blocks;
const { PanelBody, TextControl } = window.wp.components;
const { createElement } = window.wp.element;
const { __ } = window.wp.i18n;

registerBlockType( 'coffer-example/booking', {
	edit: function Edit( { attributes: { payable }, setAttributes } ) {
		const code = createElement( TextControl, {
			label: __( 'Code of the booking', 'coffer-example-bookings' ),
			help: __( 'Or “visited”: the one whose page somebody opened.', 'coffer-example-bookings' ),
			value: payable.reference,
			onChange: ( reference ) => setAttributes( { payable: { ...payable, reference } } ),
		} );
		return createElement(
			'div',
			useBlockProps(),
			createElement( InspectorControls, null, createElement( PanelBody, null, code ) ),
			createElement( InnerBlocks, { template: [ [ 'coffer/pay-now', { kind: 'payable' } ] ] } )
		);
	},
	save: () => createElement( InnerBlocks.Content ),
} );

registerBlockVariation( 'coffer/pay-now', {
	name: 'example-tip',
	title: __( 'Tip for the team', 'coffer-example-bookings' ),
	icon: 'coffee',
	attributes: { kind: 'payable', source: 'example_tip', reference: 'team' },
	isActive: [ 'kind', 'source', 'reference' ],
	scope: [ 'inserter' ],
} );

import type { Walk } from '../walk';

export const customerPage: Walk = {
	guide: 'customer-page',
	from: 'site-editor.php?p=%2Fwp_template%2Ftwentytwentyfive%2F%2Fcoffer-portal&canvas=edit',
	steps: [
		{
			does: ( page ) =>
				page.evaluate(
					`wp.data.dispatch( 'core/preferences' ).set( 'core/edit-site', 'welcomeGuide', false );
					wp.data.dispatch( 'core/preferences' ).set( 'core/edit-site', 'welcomeGuideTemplate', false );`
				),
		},
		{},
		{},
		{},
		{},
		{ at: ( page ) => page.getByRole( 'button', { name: /^Save/ } ).first() },
	],
};

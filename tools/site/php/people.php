<?php
/**
 * Makes the demo users. Input: { users: { login: role }, password }.
 *
 * @return string[] What could not be done, in sentences.
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

$trouble = array();
foreach ( $input['users'] as $login => $role ) {
	$user = get_user_by( 'login', $login );
	$id   = $user ? $user->ID : wp_insert_user(
		array(
			'user_login'   => $login,
			'user_pass'    => wp_slash( $input['password'] ),
			'user_email'   => $login . '@example.com',
			'display_name' => ucfirst( $login ),
			'role'         => '',
		)
	);
	if ( is_wp_error( $id ) ) {
		return $id;
	}
	if ( $user ) {
		// WordPress was installed with the first of them, under the name of its login.
		wp_update_user(
			array(
				'ID'           => $id,
				'display_name' => ucfirst( $login ),
			)
		);
	}
	if ( get_role( $role ) ) {
		( new WP_User( $id ) )->set_role( $role );
	} else {
		$trouble[] = sprintf( 'There is no role "%s", so the demo user %s has none.', $role, $login );
	}
	// WordPress greets new users with a guide over the editor; it would hide what people came to see.
	update_user_meta( $id, 'show_welcome_panel', 0 );
	$preferences = array(
		'core'           => array( 'isComplementaryAreaVisible' => true ),
		'core/edit-post' => array( 'welcomeGuide' => false ),
		'core/edit-site' => array(
			'welcomeGuide'       => false,
			'welcomeGuideStyles' => false,
		),
		'_modified'      => gmdate( 'Y-m-d\TH:i:s.000\Z' ),
	);
	global $wpdb;
	update_user_meta( $id, $wpdb->get_blog_prefix() . 'persisted_preferences', $preferences );
}
return $trouble;

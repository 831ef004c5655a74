<?php
declare( strict_types=1 );

namespace Coffer\WordPress;

defined( 'ABSPATH' ) || exit;

/** Names of fields as people know them from the screen, for sentences that say what was changed. */
final class FieldWords {

	/** Of a customer or of the settings; a name that is not known stays as it is. */
	public static function of( string $field ): string {
		return match ( $field ) {
			'name'             => __( 'name', 'coffer' ),
			'email'            => __( 'e-mail address', 'coffer' ),
			'phone'            => __( 'phone', 'coffer' ),
			'address'          => __( 'address', 'coffer' ),
			'tax_id'           => __( 'tax number', 'coffer' ),
			'language'         => __( 'language', 'coffer' ),
			'currency'         => __( 'currency', 'coffer' ),
			'notes'            => __( 'private notes', 'coffer' ),
			'user'             => __( 'user of the site', 'coffer' ),
			'business_name'    => __( 'name of the business', 'coffer' ),
			'business_email'   => __( 'e-mail address of the business', 'coffer' ),
			'business_address' => __( 'address of the business', 'coffer' ),
			'business_tax_id'  => __( 'tax number of the business', 'coffer' ),
			'default_terms'    => __( 'terms', 'coffer' ),
			'bank'             => __( 'bank account', 'coffer' ),
			'assistant'        => __( 'assistant', 'coffer' ),
			'pay'              => __( 'ways to pay', 'coffer' ),
			default            => str_replace( '_', ' ', $field ),
		};
	}
}

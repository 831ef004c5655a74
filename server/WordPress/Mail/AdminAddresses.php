<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Mail;

use Coffer\Domain\Messages\SiteAddresses;

defined( 'ABSPATH' ) || exit;

final class AdminAddresses implements SiteAddresses {

	public function admin(): array {
		return [ admin_url(), rest_url(), wp_login_url() ];
	}
}

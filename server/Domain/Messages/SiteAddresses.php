<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

defined( 'ABSPATH' ) || exit;

/** Addresses of the site that are not for customers. */
interface SiteAddresses {

	/** @return list<string> Of its own screens and of its interface for programs. */
	public function admin(): array;
}

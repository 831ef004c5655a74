<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

use Coffer\Contract\Errors;

defined( 'ABSPATH' ) || exit;

/** What must not be in a text for a customer. */
enum LeakKind: string {

	case AdminAddress  = 'admin_address';
	case PortalLink    = 'portal_link';
	case InternalId    = 'internal_id';
	case PrivateNote   = 'private_note';
	case Placeholder   = 'placeholder';
	case Secret        = 'secret';
	case PossibleId    = 'possible_id';
	case PossibleNote  = 'possible_note';
	case OtherName     = 'other_name';
	case OtherContact  = 'other_contact';
	case OtherDocument = 'other_document';

	/** There is never a reason to write the first ones to a customer. For the others there may be one, which only a person knows. */
	public function isBlocking(): bool {
		return match ( $this ) {
			self::AdminAddress, self::PortalLink, self::InternalId, self::PrivateNote, self::Placeholder, self::Secret => true,
			default => false,
		};
	}

	/** In English; the WordPress layer translates it. */
	public function sentence(): string {
		return Errors::ALL[ 'leak_' . $this->value ]['sentence'];
	}
}

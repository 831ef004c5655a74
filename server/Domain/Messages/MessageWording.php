<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Documents\Document;

defined( 'ABSPATH' ) || exit;

/** Words of messages in the language of a customer. Everything it gives is text, not HTML. */
interface MessageWording {

	/** The text that Coffer comes with, with placeholders. @param string $language Locale; empty for the site's. */
	public function builtIn( Purpose $purpose, string $language ): Template;

	/**
	 * What stands for the placeholders; empty where there is nothing.
	 *
	 * @return array<string, string> By TemplateText::PLACEHOLDERS, without `link`.
	 */
	public function values( Document $document, Customer $customer, string $language ): array;
}

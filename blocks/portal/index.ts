import { registerBlockType } from '@wordpress/blocks';
import type { PortalAttributes } from './attributes';
import metadata from './block.json';
import { Edit } from './edit';
import './editor.scss';
import './style.scss';

// The server has told the editor the rest of block.json already. Attributes that are said here take the place of its own.
const { name, title, category } = metadata;
registerBlockType< PortalAttributes >( name, { title, category, attributes: metadata.attributes, edit: Edit } );

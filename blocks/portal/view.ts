import '../../portal-template/view';

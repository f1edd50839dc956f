//! The methods of the module `whitelist`.

use authing::whitelist::{AddWhitelist, AddWhitelistOfApp, DeleteWhitelist, DeleteWhitelistOfApp, ListWhitelist, ListWhitelistOfApp};

dispatch! {
    "whitelist":
    add_whitelist_of_app(AddWhitelistOfApp);
    list_whitelist_of_app(ListWhitelistOfApp);
    delete_whitelist_of_app(DeleteWhitelistOfApp);
    add_whitelist(AddWhitelist);
    list_whitelist(ListWhitelist);
    delete_whitelist(DeleteWhitelist);
}

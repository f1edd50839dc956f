//! The methods of the module `access_keys`.

use authing::access_keys::{CreateAccessKey, GetAccessKey, ListAccessKey, UpdateAccessKey};

dispatch! {
    "access_keys":
    list_access_key(ListAccessKey);
    get_access_key(GetAccessKey);
    create_access_key(CreateAccessKey);
    delete_access_key(accessKeyId: str);
    update_access_key(UpdateAccessKey);
}

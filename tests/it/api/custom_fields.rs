//! The methods of the module `custom_fields`.

use authing::custom_fields::{
    DeleteCustomFields, GetCustomData, GetCustomFields, ListCustomFields, ListUserBaseFields, SetCustomData, SetCustomFields,
    SetUserBaseFields,
};

dispatch! {
    "custom_fields":
    get_user_base_fields();
    list_user_base_fields(ListUserBaseFields);
    set_user_base_fields(SetUserBaseFields);
    get_custom_fields(GetCustomFields);
    list_custom_fields(ListCustomFields);
    set_custom_fields(SetCustomFields);
    delete_custom_fields(DeleteCustomFields);
    set_custom_data(SetCustomData);
    get_custom_data(GetCustomData);
}

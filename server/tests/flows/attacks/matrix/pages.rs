//! What each route answers to a GET, actor by actor: see the letters in `matrix.rs`.

/// For: nobody, external member, member without permissions, viewer, department's administrator, administrator of another
/// business, administrator, who runs the instance. Then the route, and a path of it where it has places to fill in.
pub(crate) const PAGES: &str = "
    ++++++++  /sign-in
    ++++++++  /forgot
    ++++++++  /asked
    ++++++++  /join
    ++++++++  /join/{token}                          /join/{join}
    ++++++++  /accept/{token}                        /accept/{accept}
    ++++++++  /setup/{token}                         /setup/{setup}
    ++++++++  /reset/{token}                         /reset/{reset}
    ++++++++  /confirm-address/{token}               /confirm-address/{confirm}
    ++++++++  /unsubscribe/{token}                   /unsubscribe/{unsubscribe}
    ++++++++  /health/live
    ++++++++  /health/ready
    NNNNNNNN  /dev/components
    NNNNNNNN  /api/{*function}                       /api/nothing

    S+++++++  /
    S+++++++  /welcome
    S+++++++  /account
    S+++++++  /businesses
    S+++++++  /messages
    SNNNNN++  /messages/{id}                         /messages/{message}
    SFFF++++  /messages/{id}                         /messages/new
    SNNN+N++  /messages/{id}                         /messages/new?to={inside}

    SNFF++++  /users
    SNFF+N++  /users/{id}                            /users/{inside}
    SNFFNN++  /users/{id}                            /users/{outside}
    SNFF+N++  /users/{id}/reset-slip                 /users/{employee}/reset-slip
    SNFF++++  /users/invite
    SNFF++++  /users/slips
    SNFF++++  /users/contacts
    SNFF++++  /users/chart
    SNFF++++  /users/chart                           /users/chart?managers=table
    SNFF++++  /users/invitations
    SNFF+N++  /users/invitations/{one}/{two}         /users/invitations/{invitation}/edit
    SNFFNN++  /users/invitations/{one}/{two}         /users/invitations/{outside_invitation}/edit
    SNFFNNN+  /users/invitations/{one}/{two}         /users/invitations/jobs/{job}
    SNFF++++  /users/imports
    SNFFNNN+  /users/imports/{id}                    /users/imports/{import}

    SNFFF+++  /settings/{part}                       /settings/departments
    SNFFF+++  /settings/{part}                       /settings/locations
    SNFFF+++  /settings/{part}                       /settings/teams
    SNFFF+++  /settings/{part}                       /settings/workspaces
    SNFFF+++  /settings/{part}                       /settings/roles
    SNFFF+++  /settings/{part}                       /settings/record-sets
    SNFFF+++  /settings/{part}                       /settings/invitations
    SNFFF+++  /settings/{part}                       /settings/apps
    SNFFF+++  /settings/{part}                       /settings/subscriptions
    SNFFF+++  /settings/{part}                       /settings/outbox
    SNFFFFF+  /settings/{part}                       /settings/email
    SNNNNNNN  /settings/{part}                       /settings/nothing

    SNF+++++  /records
    SNN+NN++  /records/{id}                          /records/{record}
    S+N+NN++  /records/{id}                          /records/{defect}
    SNFF++++  /records/{id}                          /records/new
    SNFF++++  /audit
    SNFFFFF+  /audit                                 /audit?of=instance

    SNFF++++  /users/csv
    SNFF++++  /users/chart/managers.csv
    SNFF++++  /users/invitations/csv
    SNF+++++  /records/csv
    SNFF++++  /audit/csv
    SNFFFFF+  /audit/csv                             /audit/csv?of=instance
    SN++++++  /users/imports/template.csv
    SNFFNNN+  /users/imports/{id}/problems.csv       /users/imports/{import}/problems.csv
";

/// The same for a POST, where the answer does not follow from that to a GET: a post that names no server function is
/// unreadable to whoever may open the page.
pub(crate) const POSTS: &str = "
    ++++++++  /unsubscribe/{token}                   /unsubscribe/{unsubscribe}
    MMMMMMMM  /health/live
    MMMMMMMM  /health/ready
    NNNNNNNN  /api/{*function}                       /api/nothing
    SNNNNNNN  /users/csv
    SNNNNNNN  /users/chart/managers.csv
    SNNNNNNN  /users/invitations/csv
    SNNNNNNN  /records/csv
    SNNNNNNN  /audit/csv
    SNNNNNNN  /users/imports/template.csv
    SNNNNNNN  /users/imports/{id}/problems.csv       /users/imports/{import}/problems.csv
";

/// The same for a form with a file.
pub(crate) const UPLOADS: &str = "
    SNFF++++  /users/imports
    SNFF++++  /users/chart
";

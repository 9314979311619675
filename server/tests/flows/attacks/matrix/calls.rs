//! What each server function answers, actor by actor: see the letters in `matrix.rs`.

/// For: nobody, external member, member without permissions, viewer, department's administrator, administrator of another
/// business, administrator, who runs the instance. Then the function (and, after @, which case of it), and its fields.
///
/// What is used up stands below what needs it.
pub(crate) const CALLS: &str = "
    ++++++++  open_invitation                token={accept}
    ++++++++  open_slip                      token={join}
    ++++++++  open_setup                     token={setup}
    ++++++++  open_account_link              path=%2Freset%2F{reset}
    ++++++++  open_account_link@confirm      path=%2Fconfirm-address%2F{confirm}
    ++++++++  open_account_link@unsubscribe  path=%2Funsubscribe%2F{unsubscribe}
    RRRRRRRR  accept                         token={dead}&first_name=A&last_name=B
    SRRRRRRR  join                           token={dead}
    RRRRRRRR  enrol                          token={dead}&first_name=A&last_name=B&username=abc
    RRRRRRRR  find_slip                      code=00000-00000
    ++++++++  ask_for_new                    token={dead}
    ++++++++  forgot                         email={actor}%40nowhere.example
    RRRRRRRR  reset_password                 token={dead}&password=x&repeated=x
    RRRRRRRR  confirm_address                token={dead}
    RRRRRRRR  sign_in                        email={actor}%40nowhere.example&password=x
    RNRRRRRR  set_up_instance                token={dead}
    RNRRRRRR  set_up_business                token={dead}
    SRRRRRRR  set_up_business_as             token={dead}

    S+++++++  dashboard_page
    S+++++++  welcome_page
    S+++++++  business_menu
    S+++++++  businesses_page                search=&page=1
    S++++N++  switch_business                business={business}
    S+++++++  account_page                   path=%2Faccount
    SFFF+N++  account_page@slip              path=%2Fusers%2F{employee}%2Freset-slip
    S+++++++  save_own_profile               first_name=Vic&last_name=Tim
    S+++++++  save_own_choices               language=en
    SRRRRRRR  change_own_password            current=wrong&password=x&repeated=x
    SRRRRRRR  ask_for_own_address            email={actor}%40new.example&current=wrong
    SNNNNNN+  end_own_session                id={session}
    S+++++++  end_other_sessions
    S+++++++  messages_page
    SNNNNN++  messages_page@one              id={message}
    SFFF++++  messages_page@new              id=new
    SRFF+R++  send_message                   to={inside}&text=Hello
    SRFFRR++  send_message@outside           to={outside}&text=Hello
    S+++++++  read_message                   id={message}

    SNF+++++  records_page
    SNN+NN++  record_page                    id={record}
    S+N+NN++  record_page@defect             id={defect}
    SNFF++++  record_page@new                id=new
    SNRRRR++  create_record                  kind=equipment&workspace={workspace}&title=T&state=open
    SNNRNN+R  change_record                  id={record}&seen={seen}&kind=equipment&title=T&state=open
    S+NRNN++  report_progress                id={defect}&state=in+progress&note=Soon
    SNF+++++  save_record_view               name=View+{actor}
    SNFNNNN+  delete_record_view             id={view}

    SNFF++++  members_page                   search=&status=&page=1
    SNFF++++  contacts_page                  search=&page=1
    SNFF++++  chart_page
    SNFF++++  chart_page@managers            query=managers%3Dtable
    SNFF++++  figures_page
    SNFF++++  audit_page
    SNFFFFF+  audit_page@instance            query=of%3Dinstance
    SNFF+N++  person_page                    id={inside}
    SNFFNN++  person_page@outside            id={outside}

    SNFF+N++  edit_person                    id={inside}&first_name=In&last_name=Side
    SNFFNN..  edit_person@outside            id={outside}&first_name=In&last_name=Side
    SNFF+N++  give_role                      id={inside}&role={role}
    SNFFNN..  give_role@outside              id={outside}&role={role}
    SNFF+N++  set_manager                    id={inside}&user=none
    SNFFNN..  set_manager@outside            id={outside}&user=none
    SNFF+N++  place_person                   id={inside}&department={bakery}
    SNFFNN..  place_person@outside           id={outside}&department={bakery}
    SNFF+N++  set_person_options             id={inside}&language=en
    SNFFNN..  set_person_options@outside     id={outside}&language=en
    SNFF+N++  ask_for_address_of             id={employee}&email={actor}%40employee.example
    SNFFNN..  ask_for_address_of@outside     id={outside}&email={actor}%40outside.example
    SNFF+N++  print_reset_slip               id={employee}
    SNFFNNRR  print_reset_slip@outside       id={outside}
    SNFF+N++  give_app                       id={doomed}&subscription={subscription}&role={app_role}
    SNFFNN..  give_app@outside               id={outside}&subscription={subscription}&role={app_role}
    SNFF+N++  set_app_role                   id={doomed}&subscription={subscription}&role={app_role}
    SNFFNN..  set_app_role@outside           id={outside}&subscription={subscription}&role={app_role}
    SNFF+N++  take_app                       id={doomed}&subscription={subscription}
    SNFFNN..  take_app@outside               id={outside}&subscription={subscription}
    SNFF+N++  sign_out_person                id={doomed}
    SNFFNN..  sign_out_person@outside        id={outside}
    SNFF+N++  deactivate                     id={doomed}
    SNFFNN..  deactivate@outside             id={outside}
    SNFF+N++  reactivate                     id={doomed}
    SNFFNN..  reactivate@outside             id={outside}
    SNFF+N++  delete_person                  id={doomed}
    SNFFNN..  delete_person@outside          id={outside}

    SNFF++++  invite_form
    SNFF++++  find_people                    search=inside
    SNFF++++  access_choices                 app={app}
    SNFF++++  preview_invite                 fields=addresses%3Da%2540b.example
    SNFF+R++  invite                         addresses={actor}%40invited.example&first_name=A&last_name=B&role={role}&department={bakery}
    SNFFRR..  invite@outside                 addresses={actor}%40invited.example&first_name=A&last_name=B&role={role}&department={dock}
    SNFF++++  invitations_page
    SN++++++  invitation_notice              act=sent&id={invitation}
    SNFF+N++  invitation_part                one={invitation}&two=edit
    SNFFNN++  invitation_part@outside        one={outside_invitation}&two=edit
    SNFFNNN+  invitation_part@job            one=jobs&two={job}
    SNNNNNNN  stop_job                       id={job}
    SNFF+N++  edit_invitation                id={invitation}&addresses=pending%40engines.example&role={role}&department={bakery}
    SNFFNN..  edit_invitation@outside        id={outside_invitation}&addresses=far%40engines.example&role={role}
    SNFF+N++  resend                         id={invitation}
    SNFFNN..  resend@outside                 id={outside_invitation}
    SNFF+N++  readdress                      id={moved}&email={actor}%40moved.example
    SNFFNN..  readdress@outside              id={outside_invitation}&email={actor}%40moved.example
    SNFFRNRR  confirm                        id={invitation}
    SNFFNN..  confirm@outside                id={outside_invitation}
    SNFF+N++  cancel                         id={cancelled}
    SNFFNN..  cancel@outside                 id={outside_invitation}
    SNFF++++  act_on_invitations             act=cancel&which=ticked&ids[0]={together}
    SNFF++++  act_on_invitations@sure        act=cancel&which=ticked&ids[0]={together}&sure=yes
    SNFF++++  slips_page
    SNFF+N++  print_slips                    ids[0]={slip}
    SNFF++++  imports_page
    SNFFNNN+  imports_page@one               id={import}
    SNFFNNN+  choose_import_columns          id={import}&columns[0]=email&columns[1]=role
    SNFFNNN+  draft_import                   id={import}
    SNFFNNN+  send_import                    id={import}
    SNFFNNN+  discard_import                 id={import}

    SNFFF+++  settings_page                  part=departments
    SNFFF+++  settings_page@roles            part=roles
    SNFFF+++  settings_page@record-sets      part=record-sets
    SNFFF+++  settings_page@invitations      part=invitations
    SNFFF+++  settings_page@apps             part=apps
    SNFFF+++  settings_page@subscriptions    part=subscriptions
    SNFFF+++  settings_page@outbox           part=outbox
    SNFFFFF+  settings_page@email            part=email
    SNFFF+++  create_unit                    kind=team&name=Team+{actor}
    SNFFFN++  rename_unit                    kind=department&id={bakery}&name=Bakery+{actor}
    SNFFFN++  archive_unit                   kind=team&id={spare_team}
    SNFFF+++  change_reminders               first=&second=
    SNFFF+++  change_invitation_policy       hours=&code=off
    SNFFF+++  create_role                    name=Role+{actor}&description=R&permissions[0]=records%3Aview&scope=whole+business&reach=all
    SNFFFN++  edit_role                      id={spare_role}&name=Spare+{actor}&description=R&scope=whole+business&reach=all
    SNFFFN++  archive_role                   id={spare_role}
    SNFFFN+.  use_built_in_roles
    SNFFF+++  create_record_set              name=Set+{actor}
    SNFFFN++  change_record_set              id={record_set}&name=Tools+{actor}
    SNFFFN++  archive_record_set             id={spare_set}
    SNFFF+++  retry_mail                     id={outbox}

    SNFFFFF+  change_plan                    record_sets=on
    SNFFFFF+  create_app                     name=App+{actor}
    SNFFFFF+  rename_app                     id={app}&name=Ledger+{actor}
    SNFFFFF+  create_app_role                app={app}&name=Role+{actor}
    SNFFFFF+  rename_app_role                id={app_role}&name=Editor+{actor}
    SNFFFFF+  archive_app_role               id={spare_app_role}
    SNFFFFF+  create_subscription            app={app}&package=Package+{actor}&active=true
    SNFFFFF+  change_subscription            id={subscription}&package=Standard&active=true
    SNFFFFF+  archive_app                    id={spare_app}
    SNFFFFF+  change_mail_settings           host=localhost&port=9&encryption=none&email=usher%40engines.example
    SNFFFFF+  send_test_mail                 to=ada%40usher.example

    ++++++++  sign_out
";

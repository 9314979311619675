# Tables of people in and out. The names of the columns stay as they are in every language, and come as facts.
# In a cell “yes” and “no” are understood; so are “ja” and “nein”, “oui” and “non”, “sí” and “no”.

## The tab

imports-out = Llevarse las listas
imports-out-hint = Todo lo que usted puede ver, en CSV para una hoja de cálculo. En las listas puede hacer lo mismo con sus filtros.
imports-out-users = Usuarios
imports-out-invitations = Invitaciones
imports-upload = Invitar a personas desde una tabla
imports-upload-file = Archivo CSV
imports-upload-hint = Hasta 50 000 filas y 20 MiB. Comas, puntos y comas o tabuladores entre las celdas. No se invita a nadie hasta que usted lo diga.
imports-upload-check = Subir y comprobar
imports-upload-template = Descargar la plantilla
imports-open = Sus importaciones
imports-open-none = Aún no hay importaciones
imports-open-none-hint = Suba una tabla arriba. Verá qué pasaría con cada fila antes de que se haga nada.
imports-open-head-uploaded = Subida
imports-open-head-state = Estado
imports-open-head-rows = Filas
imports-open-head-problems = Con problemas
imports-open-head-drafts = Borradores restantes

## How far an import is

imports-phase-checking = Comprobándose
imports-phase-checked = Comprobada, nada hecho
imports-phase-drafting = Creando borradores
imports-phase-drafted = Borradores
imports-phase-discarding = Quitándose

## What is written in each column

imports-columns = Qué significan las columnas
imports-columns-hint = La primera línea da nombre a las columnas, en cualquier orden. Las columnas que Usher no conoce se omiten, y después de subir la tabla puede decir qué significan. Solo hace falta la dirección o, para el personal de planta, el nombre y los apellidos; el rol se puede elegir para todas las filas a la vez.
imports-columns-table = Columnas de una tabla de personas
imports-columns-head-column = Columna
imports-columns-head-content = Qué escribir
imports-column-email = Adónde va la invitación.
imports-column-slip = «sí» para personas sin dirección: reciben una hoja impresa. Entonces hacen falta el nombre y los apellidos.
imports-column-name = Hasta 100 caracteres.
imports-column-employee-number = Con una hoja se pide al unirse, y no se imprime.
imports-column-job-title = A qué se dedica.
imports-column-phone = Un número de teléfono, por ejemplo, +49 30 123456.
imports-column-role = El nombre de un rol que usted pueda dar.
imports-column-place = El nombre, como en Ajustes.
imports-column-manager = De quién depende: la dirección de correo o el nombre de usuario de un miembro. Quien está en la misma tabla aún no lo es: indíquelo en la página de la persona cuando se haya unido.
imports-column-names = Nombres, separados por puntos y comas. Los nombres que llevan ; o | solo se pueden indicar en el formulario.
imports-column-apps = Aplicación > paquete > rol en la aplicación; varias, separadas por puntos y comas. Cada una ocupa una plaza.
imports-column-yes-no = «sí» o «no».
imports-column-weekly-workspaces = De cuáles de los espacios de trabajo informa; de todos, si no se nombra ninguno.
imports-column-record-set = El nombre de un conjunto de registros guardado. O indique tipos de registros en las dos columnas siguientes.
# The types as they are written in the table, with semicolons between them.
imports-column-record-types = Algunos de estos: { $types }.
imports-column-company = Para personas externas: el nombre de su compañía.
imports-column-company-address = Dónde está.
# Each as it is written in the table, with its own name: “en (English), de (Deutsch)”.
imports-column-language = El idioma de sus correos: { $languages }.
imports-column-note = Una nota personal para el correo, de hasta 500 caracteres.

## One import: its columns and role

imports-choose = Columnas y rol
# A column without a heading.
imports-choose-unnamed = Columna { $number }
imports-choose-left-out = Se omite
imports-choose-role = Rol de las filas que no indican ninguno
imports-choose-no-role = Ninguno: esas filas no se importan
imports-choose-check = Comprobar las filas de nuevo

## One import: where it stands

imports-above = Importación y exportación
imports-of = Tabla del { $when }
imports-checking = Revisando las filas
imports-drafting = Creando borradores
imports-under-way = Puede salir de esta página; el trabajo sigue, y la pestaña «Importar / Exportar» lleva de vuelta aquí.
imports-look-again = Mirar de nuevo
imports-being-removed = Esta importación se está quitando, con sus borradores.
imports-guessed = ¿Son correctas las letras con acentos?
imports-guessed-why = El archivo no está guardado como UTF-8, así que se ha leído como europeo occidental (Windows-1252). Si abajo hay nombres que se ven mal, guárdelo como «CSV UTF-8» y súbalo de nuevo.
imports-nobody-named = Usher no sabe qué columna tiene las direcciones de correo
imports-nobody-named-do = Diga abajo qué significan las columnas.
imports-checked = Aún no se ha hecho nada
imports-uploaded = Subida el { $when }

# What the check found: one of the first two, then one of the three after them.
imports-found-nobody = Tal como está la tabla, no se puede importar a nadie.
imports-found = { $count ->
    [one] Se puede importar a { $count } persona.
   *[other] Se puede importar a { $count } personas.
}
imports-found-no-problem = Ninguna fila tiene problemas.
imports-found-all-refused = { $count ->
    [one] { $count } fila tiene problemas: corríjala en su archivo, o descárguela con la indicación de qué está mal, corríjala y súbala.
   *[other] { $count } filas tienen problemas: corríjalas en su archivo, o descárguelas con la indicación de qué está mal, corríjalas y súbalas.
}
imports-found-refused = { $count ->
    [one] { $count } fila no se puede importar: corríjala en su archivo, o descárguela con la indicación de qué está mal, corríjala y súbala.
   *[other] { $count } filas no se pueden importar: corríjalas en su archivo, o descárguelas con la indicación de qué está mal, corríjalas y súbalas.
}

imports-draft = { $count ->
    [one] Crear borradores de { $count } persona
   *[other] Crear borradores de { $count } personas
}
imports-draft-left = { $count ->
    [one] Crear borradores de la { $count } persona que queda
   *[other] Crear borradores de las { $count } personas que quedan
}
imports-download-problems = Descargar las filas con problemas

## One import: its drafts

imports-drafts = Borradores
imports-drafts-none = No quedan borradores
imports-drafts-all-sent = Desde entonces se han enviado o cancelado todos los que eran borradores.
imports-drafts-stand = { $count ->
    [one] Una persona está en borrador: no se le ha dicho nada y no ocupa plaza hasta que usted envíe las invitaciones.
   *[other] { $count } personas están en borrador: no se les ha dicho nada y no ocupan plaza hasta que usted envíe las invitaciones.
}
# It follows what tells how many stand as drafts.
imports-drafts-sent-before = { $count ->
    [one] Antes se envió o se canceló { $count }.
   *[other] Antes se enviaron o se cancelaron { $count }.
}
imports-by-hand = Usted da los códigos de invitación
imports-by-hand-do = Envíe las que tienen dirección una a una desde la pestaña «Invitaciones», para ver cada código. Las hojas se pueden enviar aquí.
imports-pace-hours = Puede enviar { $hourly } invitaciones por hora, así que tardará alrededor de { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}. El envío sigue por sí solo; puede salir. Quien gestiona este servidor puede subir el límite.
imports-pace-days = Puede enviar { $hourly } invitaciones por hora, así que tardará alrededor de { $days ->
    [one] { $days } día
   *[other] { $days } días
}. El envío sigue por sí solo; puede salir. Quien gestiona este servidor puede subir el límite.
imports-send = { $count ->
    [one] Enviar { $count } invitación…
   *[other] Enviar { $count } invitaciones…
}
imports-send-question = { $count ->
    [one] ¿Invitar a { $count } persona?
   *[other] ¿Invitar a { $count } personas?
}
imports-send-loss = Lo enviado no se puede recuperar, pero cada invitación se puede cancelar antes de que se acepte.
imports-send-keep = Aún no
imports-send-sure = Enviar
imports-sending = Cómo va el envío
imports-slips = { $count ->
    [one] { $count } hoja por imprimir
   *[other] { $count } hojas por imprimir
}
imports-discard = Descartar esta importación…
imports-discard-question = ¿Descartar esta importación?
imports-discard-loss = Sus filas se quitan de aquí. Las invitaciones enviadas se mantienen.
imports-discard-loss-drafts = { $count ->
    [one] Se quitan { $count } borrador y sus filas. Las invitaciones enviadas se mantienen.
   *[other] Se quitan { $count } borradores y sus filas. Las invitaciones enviadas se mantienen.
}
imports-discard-keep = Conservar
imports-discard-sure = Descartar

## One import: its rows

imports-rows = Filas
imports-rows-which = Qué filas
imports-rows-all = Todas las filas ({ $count })
imports-rows-refused = Con problemas ({ $count })
# Rows without problems.
imports-rows-fine = Sin problemas ({ $count })
imports-rows-drafted = En borrador ({ $count })
imports-rows-none = No hay ninguna fila así
imports-rows-none-do = Elija otras arriba.
imports-rows-head-row = Fila
imports-rows-head-who = Quién
imports-rows-head-result = Resultado
imports-row-read = Aún sin revisar
imports-row-fine = Se puede importar
imports-row-refused = Tiene problemas
imports-row-removed = Quitada después
imports-row-nobody = Nadie

## What is wrong with a row. A column is named as the table has it.

# The head of a column of its own, in the file of the rows that have problems.
imports-problem-head = Problema
imports-problem-no-email = { $email }: falta. Escriba la dirección, o «sí» en { $slip }.
imports-problem-no-role = { $column }: falta. Escriba su nombre o elija arriba uno para todas las filas así.
imports-problem-missing = { $column }: falta.
imports-problem-address-empty = { $column }: falta la dirección.
imports-problem-address-too-long = { $column }: la dirección es demasiado larga para ser de correo.
imports-problem-address-one-at = { $column }: la dirección necesita exactamente una @, como en name@example.com.
imports-problem-address-local-part = { $column }: la dirección tiene antes de la @ un carácter que no se puede usar.
imports-problem-address-domain = { $column }: la dirección necesita un dominio después de la @, como en name@example.com.
# What is wrong is a sentence.
imports-problem-text = { $column }: { $problem }
imports-problem-yes-no = { $column }: escriba «sí» o «no».
imports-problem-unknown-app = { $column }: no existe «{ $said }». Escriba aplicación > paquete > rol en la aplicación, como en Ajustes.
imports-problem-unknown-manager = { $column }: «{ $said }» no es nadie que esté activo aquí. Escriba la dirección de correo o el nombre de usuario de un miembro.
imports-problem-unknown = { $column }: no existe «{ $said }».
imports-problem-slip-with-address = El personal de planta recibe una hoja y no tiene dirección de correo. Quite una de las dos cosas.
imports-problem-repeated = La fila { $row } es de la misma persona. Dos personas con el mismo nombre se distinguen por su número de personal.
imports-problem-drafted-before = Ya está en borrador, de una importación anterior.
imports-problem-cannot-be-invited = No se puede invitar a esta dirección.
imports-problem-no-seat = { $column }: no queda plaza para esta fila.
imports-problem-package-twice = { $column }: un paquete está dos veces.
imports-problem-app-unavailable = { $column }: una de ellas no se puede dar ahora.
imports-problem-weekly-outside = { $column }: tienen que estar también en { $workspaces }.

## Why an import is refused

imports-refused-not-permitted = Su rol no incluye importar personas. Diríjase a quien administra su empresa.
imports-refused-not-found = Esta importación no se ha encontrado. Puede que se haya descartado o que no sea suya.
imports-refused-column-twice = No puede haber dos columnas «{ $column }». Omita una de ellas.
imports-refused-nobody-named = Elija la columna con las direcciones de correo o, para las hojas, la de los apellidos.
imports-refused-changed = Esta importación ha avanzado entretanto. Mire cómo está ahora.
imports-refused-too-many = Tiene { $most } importaciones. Descarte una que ya no necesite y suba esta después.
imports-refused-nothing-fine = No hay nada que hacer: ninguna de sus filas está lista para esto.
imports-refused-empty = El archivo está vacío. Elija un archivo CSV con personas.
imports-refused-no-rows = El archivo tiene encabezados y a nadie debajo. Añada una fila por persona y súbalo de nuevo.
imports-refused-workbook = Esto es un libro de cálculo, no un archivo CSV. En su hoja de cálculo elija Guardar como, después «CSV UTF-8», y suba ese archivo.
imports-refused-not-text = Esto no es un archivo de texto. Elija un archivo CSV.
imports-refused-too-large = El archivo supera los 20 MiB. Divídalo en varios.
imports-refused-too-many-rows = El archivo tiene más de 50 000 filas. Divídalo en varios.
imports-refused-too-many-columns = La fila { $row } tiene más de 100 columnas. Quite las que no hagan falta.
imports-refused-long-cell = La fila { $row } tiene una celda de más de 5000 caracteres. Lo más probable es que ahí se abran unas comillas que no se cierran.
imports-refused-open-quote = En la fila { $row } se abren unas comillas que no se cierran, así que todo lo que sigue sería una sola celda. Ciérrelas.

### A caixa de diálogo “Carregar imagem”

ui-upload-title = Carregar imagem
ui-upload-confirm = Carregar
ui-upload-refused = O carregamento não foi iniciado
ui-upload-text = Um arquivo de disco que não vem de nenhum laboratório torna-se uma imagem a partir da qual os criadores de laboratório podem criar laboratórios. O arquivo em si é apenas lido.
ui-upload-file-none = Escolha primeiro um arquivo de disco.
ui-upload-version = Nova versão de uma imagem existente
ui-upload-version-text = A próxima versão de uma imagem da galeria; os laboratórios criados a partir dela mantêm seus discos.
ui-upload-version-none = A galeria ainda não tem imagens.
ui-upload-image = Imagem
ui-upload-image-choose = Escolher uma imagem
ui-upload-image-none = Escolha a imagem que receberá a nova versão.
ui-upload-larger = O disco é maior que antes
ui-upload-smaller = O disco é menor que antes
ui-upload-size-differs = Este disco tem { $size }; “{ $image }” { $version } tem { $before }. Os laboratórios criados a partir da nova versão recebem o novo tamanho. Verifique se é o arquivo certo.
ui-upload-advanced = Avançado
ui-upload-description = Descrição
ui-upload-end-of-life = Data de fim da vida útil
ui-upload-end-of-life-example = 2027-06-30
ui-upload-end-of-life-help = Ano-mês-dia. Depois desse dia, a versão não deve mais ser usada; é um aviso e não impede ninguém.
ui-upload-end-of-life-wrong = Digite uma data do calendário como ano-mês-dia, por exemplo, 2027-12-31.
ui-upload-end-of-life-past = Essa data já passou. A imagem é marcada como tendo ultrapassado o fim da vida útil, e ninguém é impedido de usá-la.
ui-upload-region = Capturada em
ui-upload-region-help = A imagem fica primeiro nesta região e é copiada dela para as outras.
ui-upload-whole-mib = Recusar discos cujo tamanho não seja um número inteiro de MiB (regra do Azure)
ui-upload-identifier-taken = Outra imagem já usa estes valores
ui-upload-room = A galeria pode ser pequena demais

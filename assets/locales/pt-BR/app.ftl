### O aplicativo como um todo.

app-read-only = Outra janela ou outro comando está usando este espaço de trabalho; por isso, ele está aberto somente para leitura.
app-no-machine-to-connect = Nenhum hipervisor está conectado; por isso, não há máquina à qual se conectar. Abra o disco do modelo com o hipervisor de sua preferência.
app-no-machine-password = O espaço de trabalho guarda o hash da nova senha. Nenhum hipervisor está conectado; por isso, a senha no disco continua a mesma.
app-no-machine-published = O pool lista as máquinas. Nenhum hipervisor está conectado; por isso, nenhuma foi criada.
app-no-thread = O sistema se recusou a iniciar um thread de trabalho. Feche outros programas e inicie o Lab Gallery novamente. Nada foi alterado.

## Preços

app-prices-unreadable = { $why } Enquanto isso, as estimativas usam os preços publicados; laboratórios e imagens não são afetados. Corrija o arquivo e inicie novamente ou defina os preços outra vez em “Custos”.
app-prices-kept = A lista de preços que não pôde ser lida foi guardada como { $kept }.

## Criação do espaço de trabalho de exemplo

app-sample-gallery = Criando uma galeria de imagens compartilhadas
app-sample-lab = Criando o laboratório “{ $lab }” com um disco real
app-sample-export = Exportando o modelo de “{ $lab }” como “{ $image }”
app-room-object-store = Um armazenamento de objetos não informa quanto espaço tem.

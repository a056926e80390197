; generated from specs/on_lstm.yaml by `make generated`: do not edit
; on_lstm I=8 N=5 C=2 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x3of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x3of4_0, ptr @tile_2x3of4_0], align 8
@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v127 = alloca i64, i64 1, align 8
  %v1885 = alloca float, i64 64, align 4
  %v1989 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds i64, ptr %v1, i64 6
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 10
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 11
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 12
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 15
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 20
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 26
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 27
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 28
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 29
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 32
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 33
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 34
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 35
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 36
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 37
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 38
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 39
  %v126 = load i64, ptr %v125, align 8
  store i64 0, ptr %v127, align 8
  %v128 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v129 = load ptr, ptr %v128, align 4
  %v130 = mul i64 %v2, 0
  %v131 = add i64 %v130, 1008
  %v132 = getelementptr inbounds float, ptr %v129, i64 %v131
  %v133 = getelementptr inbounds i64, ptr %v1, i64 4
  %v134 = load i64, ptr %v133, align 8
  %v135 = icmp eq i64 %v134, 0
  br i1 %v135, label %b0, label %b1
b0:
  %v136 = icmp eq i64 %v2, 0
  br i1 %v136, label %b2, label %b3
b2:
  %v137 = add i64 0, 0
  %v138 = getelementptr inbounds float, ptr %v40, i64 %v137
  %v139 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v140, ptr %v138, align 4
  %v141 = icmp ult i64 2, 8
  %v142 = select i1 %v141, i64 2, i64 8
  %v143 = trunc i64 %v142 to i32
  %v144 = insertelement <8 x i32> poison, i32 %v143, i64 0
  %v145 = shufflevector <8 x i32> %v144, <8 x i32> poison, <8 x i32> zeroinitializer
  %v146 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v145
  %v147 = add i64 0, 8
  %v148 = getelementptr inbounds float, ptr %v40, i64 %v147
  %v149 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v150, ptr align 4 %v148, <8 x i1> %v146)
  br label %b3
b3:
  br label %b1
b1:
  %v151 = icmp sgt i64 %v3, 1
  br i1 %v151, label %b4, label %b5
b4:
  %v152 = getelementptr inbounds i64, ptr %v1, i64 3
  %v153 = atomicrmw add ptr %v152, i64 1 acq_rel
  %v154 = load i64, ptr %v127, align 8
  %v155 = add i64 %v154, 1
  store i64 %v155, ptr %v127, align 8
  %v156 = mul i64 %v3, %v155
  br label %b6
b6:
  %v157 = load atomic i64, ptr %v152 acquire, align 8
  %v158 = icmp slt i64 %v157, %v156
  br i1 %v158, label %b7, label %b8
b7:
  %v159 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v160 = getelementptr inbounds i64, ptr %v1, i64 4
  %v161 = load i64, ptr %v160, align 8
  %v162 = icmp eq i64 %v161, 0
  br i1 %v162, label %b9, label %b10
b9:
  %v163 = getelementptr inbounds i64, ptr %v1, i64 47
  %v164 = load i64, ptr %v163, align 8
  %v165 = icmp eq i64 %v164, 0
  br i1 %v165, label %b11, label %b12
b11:
  %v166 = add i64 %v7, 0
  %v167 = sdiv i64 %v166, 1
  %v168 = add i64 %v2, 1
  %v169 = mul i64 %v167, %v2
  %v170 = sdiv i64 %v169, %v3
  %v171 = mul i64 %v170, 1
  %v172 = icmp slt i64 %v171, %v7
  %v173 = select i1 %v172, i64 %v171, i64 %v7
  %v174 = mul i64 %v167, %v168
  %v175 = sdiv i64 %v174, %v3
  %v176 = mul i64 %v175, 1
  %v177 = icmp slt i64 %v176, %v7
  %v178 = select i1 %v177, i64 %v176, i64 %v7
  br label %b13
b13:
  %v179 = phi i64 [ %v173, %b11 ], [ %v200, %b14 ]
  %v180 = icmp slt i64 %v179, %v178
  br i1 %v180, label %b14, label %b15
b14:
  %v181 = and i64 0, %v96
  %v182 = mul i64 %v181, %v7
  %v183 = add i64 %v182, %v179
  %v184 = mul i64 %v183, 10
  %v185 = getelementptr inbounds float, ptr %v20, i64 %v184
  %v186 = add i64 0, 0
  %v187 = getelementptr inbounds float, ptr %v185, i64 %v186
  %v188 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v189 = shufflevector <8 x float> %v188, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v189, ptr %v187, align 4
  %v190 = icmp ult i64 2, 8
  %v191 = select i1 %v190, i64 2, i64 8
  %v192 = trunc i64 %v191 to i32
  %v193 = insertelement <8 x i32> poison, i32 %v192, i64 0
  %v194 = shufflevector <8 x i32> %v193, <8 x i32> poison, <8 x i32> zeroinitializer
  %v195 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v194
  %v196 = add i64 0, 8
  %v197 = getelementptr inbounds float, ptr %v185, i64 %v196
  %v198 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v199 = shufflevector <8 x float> %v198, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v199, ptr align 4 %v197, <8 x i1> %v195)
  %v200 = add nsw i64 %v179, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v201 = icmp sgt i64 %v3, 1
  br i1 %v201, label %b16, label %b17
b16:
  %v202 = getelementptr inbounds i64, ptr %v1, i64 3
  %v203 = atomicrmw add ptr %v202, i64 1 acq_rel
  %v204 = load i64, ptr %v127, align 8
  %v205 = add i64 %v204, 1
  store i64 %v205, ptr %v127, align 8
  %v206 = mul i64 %v3, %v205
  br label %b18
b18:
  %v207 = load atomic i64, ptr %v202 acquire, align 8
  %v208 = icmp slt i64 %v207, %v206
  br i1 %v208, label %b19, label %b20
b19:
  %v209 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v210 = getelementptr inbounds i64, ptr %v1, i64 4
  %v211 = load i64, ptr %v210, align 8
  %v212 = icmp eq i64 %v211, 0
  br i1 %v212, label %b21, label %b22
b21:
  %v213 = getelementptr inbounds i64, ptr %v1, i64 48
  %v214 = load i64, ptr %v213, align 8
  %v215 = icmp eq i64 %v214, 0
  br i1 %v215, label %b23, label %b24
b23:
  %v216 = add i64 %v7, 0
  %v217 = sdiv i64 %v216, 1
  %v218 = add i64 %v2, 1
  %v219 = mul i64 %v217, %v2
  %v220 = sdiv i64 %v219, %v3
  %v221 = mul i64 %v220, 1
  %v222 = icmp slt i64 %v221, %v7
  %v223 = select i1 %v222, i64 %v221, i64 %v7
  %v224 = mul i64 %v217, %v218
  %v225 = sdiv i64 %v224, %v3
  %v226 = mul i64 %v225, 1
  %v227 = icmp slt i64 %v226, %v7
  %v228 = select i1 %v227, i64 %v226, i64 %v7
  br label %b25
b25:
  %v229 = phi i64 [ %v223, %b23 ], [ %v250, %b26 ]
  %v230 = icmp slt i64 %v229, %v228
  br i1 %v230, label %b26, label %b27
b26:
  %v231 = and i64 0, %v98
  %v232 = mul i64 %v231, %v7
  %v233 = add i64 %v232, %v229
  %v234 = mul i64 %v233, 10
  %v235 = getelementptr inbounds float, ptr %v22, i64 %v234
  %v236 = add i64 0, 0
  %v237 = getelementptr inbounds float, ptr %v235, i64 %v236
  %v238 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v239 = shufflevector <8 x float> %v238, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v239, ptr %v237, align 4
  %v240 = icmp ult i64 2, 8
  %v241 = select i1 %v240, i64 2, i64 8
  %v242 = trunc i64 %v241 to i32
  %v243 = insertelement <8 x i32> poison, i32 %v242, i64 0
  %v244 = shufflevector <8 x i32> %v243, <8 x i32> poison, <8 x i32> zeroinitializer
  %v245 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v244
  %v246 = add i64 0, 8
  %v247 = getelementptr inbounds float, ptr %v235, i64 %v246
  %v248 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v249 = shufflevector <8 x float> %v248, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v249, ptr align 4 %v247, <8 x i1> %v245)
  %v250 = add nsw i64 %v229, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v251 = icmp sgt i64 %v3, 1
  br i1 %v251, label %b28, label %b29
b28:
  %v252 = getelementptr inbounds i64, ptr %v1, i64 3
  %v253 = atomicrmw add ptr %v252, i64 1 acq_rel
  %v254 = load i64, ptr %v127, align 8
  %v255 = add i64 %v254, 1
  store i64 %v255, ptr %v127, align 8
  %v256 = mul i64 %v3, %v255
  br label %b30
b30:
  %v257 = load atomic i64, ptr %v252 acquire, align 8
  %v258 = icmp slt i64 %v257, %v256
  br i1 %v258, label %b31, label %b32
b31:
  %v259 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v260 = getelementptr inbounds float, ptr %v129, i64 0
  %v261 = getelementptr inbounds i64, ptr %v1, i64 4
  %v262 = load i64, ptr %v261, align 8
  %v263 = icmp eq i64 %v262, 0
  br i1 %v263, label %b33, label %b34
b33:
  %v264 = add i64 2, 0
  %v265 = sdiv i64 %v264, 1
  %v266 = add i64 %v2, 1
  %v267 = mul i64 %v265, %v2
  %v268 = sdiv i64 %v267, %v3
  %v269 = mul i64 %v268, 1
  %v270 = icmp slt i64 %v269, 2
  %v271 = select i1 %v270, i64 %v269, i64 2
  %v272 = mul i64 %v265, %v266
  %v273 = sdiv i64 %v272, %v3
  %v274 = mul i64 %v273, 1
  %v275 = icmp slt i64 %v274, 2
  %v276 = select i1 %v275, i64 %v274, i64 2
  %v277 = icmp slt i64 %v276, 1
  %v278 = select i1 %v277, i64 %v276, i64 1
  br label %b35
b35:
  %v279 = phi i64 [ %v271, %b33 ], [ %v724, %b86 ]
  %v280 = icmp slt i64 %v279, %v278
  br i1 %v280, label %b36, label %b37
b36:
  %v281 = mul i64 %v279, 256
  %v282 = mul i64 %v279, 32
  %v283 = add i64 %v281, 0
  %v284 = add i64 %v282, 0
  %v285 = getelementptr inbounds float, ptr %v260, i64 %v283
  %v286 = sub i64 50, %v284
  %v287 = icmp slt i64 %v286, 0
  %v288 = select i1 %v287, i64 0, i64 %v286
  %v289 = icmp ult i64 %v288, 8
  %v290 = select i1 %v289, i64 %v288, i64 8
  %v291 = trunc i64 %v290 to i32
  %v292 = insertelement <8 x i32> poison, i32 %v291, i64 0
  %v293 = shufflevector <8 x i32> %v292, <8 x i32> poison, <8 x i32> zeroinitializer
  %v294 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v293
  %v295 = mul i64 %v284, 8
  %v296 = add i64 0, %v295
  %v297 = getelementptr inbounds float, ptr %v12, i64 %v296
  %v298 = icmp sge i64 %v288, 8
  br i1 %v298, label %b38, label %b39
b38:
  br label %b40
b40:
  %v299 = phi i64 [ 0, %b38 ], [ %v373, %b41 ]
  %v300 = icmp slt i64 %v299, 8
  br i1 %v300, label %b41, label %b42
b41:
  %v301 = add i64 %v299, 0
  %v302 = getelementptr inbounds float, ptr %v297, i64 %v301
  %v303 = load <8 x float>, ptr %v302, align 4
  %v304 = add i64 %v299, 8
  %v305 = getelementptr inbounds float, ptr %v297, i64 %v304
  %v306 = load <8 x float>, ptr %v305, align 4
  %v307 = add i64 %v299, 16
  %v308 = getelementptr inbounds float, ptr %v297, i64 %v307
  %v309 = load <8 x float>, ptr %v308, align 4
  %v310 = add i64 %v299, 24
  %v311 = getelementptr inbounds float, ptr %v297, i64 %v310
  %v312 = load <8 x float>, ptr %v311, align 4
  %v313 = add i64 %v299, 32
  %v314 = getelementptr inbounds float, ptr %v297, i64 %v313
  %v315 = load <8 x float>, ptr %v314, align 4
  %v316 = add i64 %v299, 40
  %v317 = getelementptr inbounds float, ptr %v297, i64 %v316
  %v318 = load <8 x float>, ptr %v317, align 4
  %v319 = add i64 %v299, 48
  %v320 = getelementptr inbounds float, ptr %v297, i64 %v319
  %v321 = load <8 x float>, ptr %v320, align 4
  %v322 = add i64 %v299, 56
  %v323 = getelementptr inbounds float, ptr %v297, i64 %v322
  %v324 = load <8 x float>, ptr %v323, align 4
  %v325 = shufflevector <8 x float> %v303, <8 x float> %v315, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v326 = shufflevector <8 x float> %v303, <8 x float> %v315, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v327 = shufflevector <8 x float> %v306, <8 x float> %v318, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v328 = shufflevector <8 x float> %v306, <8 x float> %v318, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v329 = shufflevector <8 x float> %v309, <8 x float> %v321, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v330 = shufflevector <8 x float> %v309, <8 x float> %v321, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v331 = shufflevector <8 x float> %v312, <8 x float> %v324, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v332 = shufflevector <8 x float> %v312, <8 x float> %v324, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v333 = shufflevector <8 x float> %v325, <8 x float> %v329, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v334 = shufflevector <8 x float> %v325, <8 x float> %v329, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v335 = shufflevector <8 x float> %v327, <8 x float> %v331, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v336 = shufflevector <8 x float> %v327, <8 x float> %v331, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v337 = shufflevector <8 x float> %v326, <8 x float> %v330, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v338 = shufflevector <8 x float> %v326, <8 x float> %v330, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v339 = shufflevector <8 x float> %v328, <8 x float> %v332, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v340 = shufflevector <8 x float> %v328, <8 x float> %v332, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v341 = shufflevector <8 x float> %v333, <8 x float> %v335, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v342 = shufflevector <8 x float> %v333, <8 x float> %v335, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v343 = shufflevector <8 x float> %v334, <8 x float> %v336, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v344 = shufflevector <8 x float> %v334, <8 x float> %v336, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v345 = shufflevector <8 x float> %v337, <8 x float> %v339, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v346 = shufflevector <8 x float> %v337, <8 x float> %v339, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v347 = shufflevector <8 x float> %v338, <8 x float> %v340, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v348 = shufflevector <8 x float> %v338, <8 x float> %v340, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v349 = add i64 %v299, 0
  %v350 = mul i64 %v349, 32
  %v351 = getelementptr inbounds float, ptr %v285, i64 %v350
  store <8 x float> %v341, ptr %v351, align 4
  %v352 = add i64 %v299, 1
  %v353 = mul i64 %v352, 32
  %v354 = getelementptr inbounds float, ptr %v285, i64 %v353
  store <8 x float> %v342, ptr %v354, align 4
  %v355 = add i64 %v299, 2
  %v356 = mul i64 %v355, 32
  %v357 = getelementptr inbounds float, ptr %v285, i64 %v356
  store <8 x float> %v343, ptr %v357, align 4
  %v358 = add i64 %v299, 3
  %v359 = mul i64 %v358, 32
  %v360 = getelementptr inbounds float, ptr %v285, i64 %v359
  store <8 x float> %v344, ptr %v360, align 4
  %v361 = add i64 %v299, 4
  %v362 = mul i64 %v361, 32
  %v363 = getelementptr inbounds float, ptr %v285, i64 %v362
  store <8 x float> %v345, ptr %v363, align 4
  %v364 = add i64 %v299, 5
  %v365 = mul i64 %v364, 32
  %v366 = getelementptr inbounds float, ptr %v285, i64 %v365
  store <8 x float> %v346, ptr %v366, align 4
  %v367 = add i64 %v299, 6
  %v368 = mul i64 %v367, 32
  %v369 = getelementptr inbounds float, ptr %v285, i64 %v368
  store <8 x float> %v347, ptr %v369, align 4
  %v370 = add i64 %v299, 7
  %v371 = mul i64 %v370, 32
  %v372 = getelementptr inbounds float, ptr %v285, i64 %v371
  store <8 x float> %v348, ptr %v372, align 4
  %v373 = add nsw i64 %v299, 8
  br label %b40
b42:
  br label %b43
b43:
  %v374 = phi i64 [ 8, %b42 ], [ %v382, %b44 ]
  %v375 = icmp slt i64 %v374, 8
  br i1 %v375, label %b44, label %b45
b44:
  %v376 = mul i64 %v374, 1
  %v377 = getelementptr inbounds float, ptr %v297, i64 %v376
  %v378 = getelementptr float, ptr %v377, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v379 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v378, <8 x i1> %v294, <8 x float> zeroinitializer)
  %v380 = mul i64 %v374, 32
  %v381 = getelementptr inbounds float, ptr %v285, i64 %v380
  store <8 x float> %v379, ptr %v381, align 4
  %v382 = add nsw i64 %v374, 1
  br label %b43
b45:
  br label %b39
b39:
  %v383 = icmp slt i64 %v288, 8
  br i1 %v383, label %b46, label %b47
b46:
  br label %b48
b48:
  %v384 = phi i64 [ 0, %b46 ], [ %v392, %b49 ]
  %v385 = icmp slt i64 %v384, 8
  br i1 %v385, label %b49, label %b50
b49:
  %v386 = mul i64 %v384, 1
  %v387 = getelementptr inbounds float, ptr %v297, i64 %v386
  %v388 = getelementptr float, ptr %v387, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v389 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v388, <8 x i1> %v294, <8 x float> zeroinitializer)
  %v390 = mul i64 %v384, 32
  %v391 = getelementptr inbounds float, ptr %v285, i64 %v390
  store <8 x float> %v389, ptr %v391, align 4
  %v392 = add nsw i64 %v384, 1
  br label %b48
b50:
  br label %b47
b47:
  %v393 = add i64 %v281, 8
  %v394 = add i64 %v282, 8
  %v395 = getelementptr inbounds float, ptr %v260, i64 %v393
  %v396 = sub i64 50, %v394
  %v397 = icmp slt i64 %v396, 0
  %v398 = select i1 %v397, i64 0, i64 %v396
  %v399 = icmp ult i64 %v398, 8
  %v400 = select i1 %v399, i64 %v398, i64 8
  %v401 = trunc i64 %v400 to i32
  %v402 = insertelement <8 x i32> poison, i32 %v401, i64 0
  %v403 = shufflevector <8 x i32> %v402, <8 x i32> poison, <8 x i32> zeroinitializer
  %v404 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v403
  %v405 = mul i64 %v394, 8
  %v406 = add i64 0, %v405
  %v407 = getelementptr inbounds float, ptr %v12, i64 %v406
  %v408 = icmp sge i64 %v398, 8
  br i1 %v408, label %b51, label %b52
b51:
  br label %b53
b53:
  %v409 = phi i64 [ 0, %b51 ], [ %v483, %b54 ]
  %v410 = icmp slt i64 %v409, 8
  br i1 %v410, label %b54, label %b55
b54:
  %v411 = add i64 %v409, 0
  %v412 = getelementptr inbounds float, ptr %v407, i64 %v411
  %v413 = load <8 x float>, ptr %v412, align 4
  %v414 = add i64 %v409, 8
  %v415 = getelementptr inbounds float, ptr %v407, i64 %v414
  %v416 = load <8 x float>, ptr %v415, align 4
  %v417 = add i64 %v409, 16
  %v418 = getelementptr inbounds float, ptr %v407, i64 %v417
  %v419 = load <8 x float>, ptr %v418, align 4
  %v420 = add i64 %v409, 24
  %v421 = getelementptr inbounds float, ptr %v407, i64 %v420
  %v422 = load <8 x float>, ptr %v421, align 4
  %v423 = add i64 %v409, 32
  %v424 = getelementptr inbounds float, ptr %v407, i64 %v423
  %v425 = load <8 x float>, ptr %v424, align 4
  %v426 = add i64 %v409, 40
  %v427 = getelementptr inbounds float, ptr %v407, i64 %v426
  %v428 = load <8 x float>, ptr %v427, align 4
  %v429 = add i64 %v409, 48
  %v430 = getelementptr inbounds float, ptr %v407, i64 %v429
  %v431 = load <8 x float>, ptr %v430, align 4
  %v432 = add i64 %v409, 56
  %v433 = getelementptr inbounds float, ptr %v407, i64 %v432
  %v434 = load <8 x float>, ptr %v433, align 4
  %v435 = shufflevector <8 x float> %v413, <8 x float> %v425, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v436 = shufflevector <8 x float> %v413, <8 x float> %v425, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v437 = shufflevector <8 x float> %v416, <8 x float> %v428, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v438 = shufflevector <8 x float> %v416, <8 x float> %v428, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v439 = shufflevector <8 x float> %v419, <8 x float> %v431, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v440 = shufflevector <8 x float> %v419, <8 x float> %v431, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v441 = shufflevector <8 x float> %v422, <8 x float> %v434, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v442 = shufflevector <8 x float> %v422, <8 x float> %v434, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v443 = shufflevector <8 x float> %v435, <8 x float> %v439, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v444 = shufflevector <8 x float> %v435, <8 x float> %v439, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v445 = shufflevector <8 x float> %v437, <8 x float> %v441, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v446 = shufflevector <8 x float> %v437, <8 x float> %v441, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v447 = shufflevector <8 x float> %v436, <8 x float> %v440, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v448 = shufflevector <8 x float> %v436, <8 x float> %v440, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v449 = shufflevector <8 x float> %v438, <8 x float> %v442, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v450 = shufflevector <8 x float> %v438, <8 x float> %v442, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v451 = shufflevector <8 x float> %v443, <8 x float> %v445, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v452 = shufflevector <8 x float> %v443, <8 x float> %v445, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v453 = shufflevector <8 x float> %v444, <8 x float> %v446, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v454 = shufflevector <8 x float> %v444, <8 x float> %v446, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v455 = shufflevector <8 x float> %v447, <8 x float> %v449, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v456 = shufflevector <8 x float> %v447, <8 x float> %v449, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v457 = shufflevector <8 x float> %v448, <8 x float> %v450, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v458 = shufflevector <8 x float> %v448, <8 x float> %v450, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v459 = add i64 %v409, 0
  %v460 = mul i64 %v459, 32
  %v461 = getelementptr inbounds float, ptr %v395, i64 %v460
  store <8 x float> %v451, ptr %v461, align 4
  %v462 = add i64 %v409, 1
  %v463 = mul i64 %v462, 32
  %v464 = getelementptr inbounds float, ptr %v395, i64 %v463
  store <8 x float> %v452, ptr %v464, align 4
  %v465 = add i64 %v409, 2
  %v466 = mul i64 %v465, 32
  %v467 = getelementptr inbounds float, ptr %v395, i64 %v466
  store <8 x float> %v453, ptr %v467, align 4
  %v468 = add i64 %v409, 3
  %v469 = mul i64 %v468, 32
  %v470 = getelementptr inbounds float, ptr %v395, i64 %v469
  store <8 x float> %v454, ptr %v470, align 4
  %v471 = add i64 %v409, 4
  %v472 = mul i64 %v471, 32
  %v473 = getelementptr inbounds float, ptr %v395, i64 %v472
  store <8 x float> %v455, ptr %v473, align 4
  %v474 = add i64 %v409, 5
  %v475 = mul i64 %v474, 32
  %v476 = getelementptr inbounds float, ptr %v395, i64 %v475
  store <8 x float> %v456, ptr %v476, align 4
  %v477 = add i64 %v409, 6
  %v478 = mul i64 %v477, 32
  %v479 = getelementptr inbounds float, ptr %v395, i64 %v478
  store <8 x float> %v457, ptr %v479, align 4
  %v480 = add i64 %v409, 7
  %v481 = mul i64 %v480, 32
  %v482 = getelementptr inbounds float, ptr %v395, i64 %v481
  store <8 x float> %v458, ptr %v482, align 4
  %v483 = add nsw i64 %v409, 8
  br label %b53
b55:
  br label %b56
b56:
  %v484 = phi i64 [ 8, %b55 ], [ %v492, %b57 ]
  %v485 = icmp slt i64 %v484, 8
  br i1 %v485, label %b57, label %b58
b57:
  %v486 = mul i64 %v484, 1
  %v487 = getelementptr inbounds float, ptr %v407, i64 %v486
  %v488 = getelementptr float, ptr %v487, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v489 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v488, <8 x i1> %v404, <8 x float> zeroinitializer)
  %v490 = mul i64 %v484, 32
  %v491 = getelementptr inbounds float, ptr %v395, i64 %v490
  store <8 x float> %v489, ptr %v491, align 4
  %v492 = add nsw i64 %v484, 1
  br label %b56
b58:
  br label %b52
b52:
  %v493 = icmp slt i64 %v398, 8
  br i1 %v493, label %b59, label %b60
b59:
  br label %b61
b61:
  %v494 = phi i64 [ 0, %b59 ], [ %v502, %b62 ]
  %v495 = icmp slt i64 %v494, 8
  br i1 %v495, label %b62, label %b63
b62:
  %v496 = mul i64 %v494, 1
  %v497 = getelementptr inbounds float, ptr %v407, i64 %v496
  %v498 = getelementptr float, ptr %v497, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v499 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v498, <8 x i1> %v404, <8 x float> zeroinitializer)
  %v500 = mul i64 %v494, 32
  %v501 = getelementptr inbounds float, ptr %v395, i64 %v500
  store <8 x float> %v499, ptr %v501, align 4
  %v502 = add nsw i64 %v494, 1
  br label %b61
b63:
  br label %b60
b60:
  %v503 = add i64 %v281, 16
  %v504 = add i64 %v282, 16
  %v505 = getelementptr inbounds float, ptr %v260, i64 %v503
  %v506 = sub i64 50, %v504
  %v507 = icmp slt i64 %v506, 0
  %v508 = select i1 %v507, i64 0, i64 %v506
  %v509 = icmp ult i64 %v508, 8
  %v510 = select i1 %v509, i64 %v508, i64 8
  %v511 = trunc i64 %v510 to i32
  %v512 = insertelement <8 x i32> poison, i32 %v511, i64 0
  %v513 = shufflevector <8 x i32> %v512, <8 x i32> poison, <8 x i32> zeroinitializer
  %v514 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v513
  %v515 = mul i64 %v504, 8
  %v516 = add i64 0, %v515
  %v517 = getelementptr inbounds float, ptr %v12, i64 %v516
  %v518 = icmp sge i64 %v508, 8
  br i1 %v518, label %b64, label %b65
b64:
  br label %b66
b66:
  %v519 = phi i64 [ 0, %b64 ], [ %v593, %b67 ]
  %v520 = icmp slt i64 %v519, 8
  br i1 %v520, label %b67, label %b68
b67:
  %v521 = add i64 %v519, 0
  %v522 = getelementptr inbounds float, ptr %v517, i64 %v521
  %v523 = load <8 x float>, ptr %v522, align 4
  %v524 = add i64 %v519, 8
  %v525 = getelementptr inbounds float, ptr %v517, i64 %v524
  %v526 = load <8 x float>, ptr %v525, align 4
  %v527 = add i64 %v519, 16
  %v528 = getelementptr inbounds float, ptr %v517, i64 %v527
  %v529 = load <8 x float>, ptr %v528, align 4
  %v530 = add i64 %v519, 24
  %v531 = getelementptr inbounds float, ptr %v517, i64 %v530
  %v532 = load <8 x float>, ptr %v531, align 4
  %v533 = add i64 %v519, 32
  %v534 = getelementptr inbounds float, ptr %v517, i64 %v533
  %v535 = load <8 x float>, ptr %v534, align 4
  %v536 = add i64 %v519, 40
  %v537 = getelementptr inbounds float, ptr %v517, i64 %v536
  %v538 = load <8 x float>, ptr %v537, align 4
  %v539 = add i64 %v519, 48
  %v540 = getelementptr inbounds float, ptr %v517, i64 %v539
  %v541 = load <8 x float>, ptr %v540, align 4
  %v542 = add i64 %v519, 56
  %v543 = getelementptr inbounds float, ptr %v517, i64 %v542
  %v544 = load <8 x float>, ptr %v543, align 4
  %v545 = shufflevector <8 x float> %v523, <8 x float> %v535, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v546 = shufflevector <8 x float> %v523, <8 x float> %v535, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v547 = shufflevector <8 x float> %v526, <8 x float> %v538, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v548 = shufflevector <8 x float> %v526, <8 x float> %v538, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v549 = shufflevector <8 x float> %v529, <8 x float> %v541, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v550 = shufflevector <8 x float> %v529, <8 x float> %v541, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v551 = shufflevector <8 x float> %v532, <8 x float> %v544, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v552 = shufflevector <8 x float> %v532, <8 x float> %v544, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v553 = shufflevector <8 x float> %v545, <8 x float> %v549, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v554 = shufflevector <8 x float> %v545, <8 x float> %v549, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v555 = shufflevector <8 x float> %v547, <8 x float> %v551, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v556 = shufflevector <8 x float> %v547, <8 x float> %v551, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v557 = shufflevector <8 x float> %v546, <8 x float> %v550, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v558 = shufflevector <8 x float> %v546, <8 x float> %v550, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v559 = shufflevector <8 x float> %v548, <8 x float> %v552, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v560 = shufflevector <8 x float> %v548, <8 x float> %v552, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v561 = shufflevector <8 x float> %v553, <8 x float> %v555, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v562 = shufflevector <8 x float> %v553, <8 x float> %v555, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v563 = shufflevector <8 x float> %v554, <8 x float> %v556, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v564 = shufflevector <8 x float> %v554, <8 x float> %v556, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v565 = shufflevector <8 x float> %v557, <8 x float> %v559, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v566 = shufflevector <8 x float> %v557, <8 x float> %v559, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v567 = shufflevector <8 x float> %v558, <8 x float> %v560, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v568 = shufflevector <8 x float> %v558, <8 x float> %v560, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v569 = add i64 %v519, 0
  %v570 = mul i64 %v569, 32
  %v571 = getelementptr inbounds float, ptr %v505, i64 %v570
  store <8 x float> %v561, ptr %v571, align 4
  %v572 = add i64 %v519, 1
  %v573 = mul i64 %v572, 32
  %v574 = getelementptr inbounds float, ptr %v505, i64 %v573
  store <8 x float> %v562, ptr %v574, align 4
  %v575 = add i64 %v519, 2
  %v576 = mul i64 %v575, 32
  %v577 = getelementptr inbounds float, ptr %v505, i64 %v576
  store <8 x float> %v563, ptr %v577, align 4
  %v578 = add i64 %v519, 3
  %v579 = mul i64 %v578, 32
  %v580 = getelementptr inbounds float, ptr %v505, i64 %v579
  store <8 x float> %v564, ptr %v580, align 4
  %v581 = add i64 %v519, 4
  %v582 = mul i64 %v581, 32
  %v583 = getelementptr inbounds float, ptr %v505, i64 %v582
  store <8 x float> %v565, ptr %v583, align 4
  %v584 = add i64 %v519, 5
  %v585 = mul i64 %v584, 32
  %v586 = getelementptr inbounds float, ptr %v505, i64 %v585
  store <8 x float> %v566, ptr %v586, align 4
  %v587 = add i64 %v519, 6
  %v588 = mul i64 %v587, 32
  %v589 = getelementptr inbounds float, ptr %v505, i64 %v588
  store <8 x float> %v567, ptr %v589, align 4
  %v590 = add i64 %v519, 7
  %v591 = mul i64 %v590, 32
  %v592 = getelementptr inbounds float, ptr %v505, i64 %v591
  store <8 x float> %v568, ptr %v592, align 4
  %v593 = add nsw i64 %v519, 8
  br label %b66
b68:
  br label %b69
b69:
  %v594 = phi i64 [ 8, %b68 ], [ %v602, %b70 ]
  %v595 = icmp slt i64 %v594, 8
  br i1 %v595, label %b70, label %b71
b70:
  %v596 = mul i64 %v594, 1
  %v597 = getelementptr inbounds float, ptr %v517, i64 %v596
  %v598 = getelementptr float, ptr %v597, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v599 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v598, <8 x i1> %v514, <8 x float> zeroinitializer)
  %v600 = mul i64 %v594, 32
  %v601 = getelementptr inbounds float, ptr %v505, i64 %v600
  store <8 x float> %v599, ptr %v601, align 4
  %v602 = add nsw i64 %v594, 1
  br label %b69
b71:
  br label %b65
b65:
  %v603 = icmp slt i64 %v508, 8
  br i1 %v603, label %b72, label %b73
b72:
  br label %b74
b74:
  %v604 = phi i64 [ 0, %b72 ], [ %v612, %b75 ]
  %v605 = icmp slt i64 %v604, 8
  br i1 %v605, label %b75, label %b76
b75:
  %v606 = mul i64 %v604, 1
  %v607 = getelementptr inbounds float, ptr %v517, i64 %v606
  %v608 = getelementptr float, ptr %v607, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v609 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v608, <8 x i1> %v514, <8 x float> zeroinitializer)
  %v610 = mul i64 %v604, 32
  %v611 = getelementptr inbounds float, ptr %v505, i64 %v610
  store <8 x float> %v609, ptr %v611, align 4
  %v612 = add nsw i64 %v604, 1
  br label %b74
b76:
  br label %b73
b73:
  %v613 = add i64 %v281, 24
  %v614 = add i64 %v282, 24
  %v615 = getelementptr inbounds float, ptr %v260, i64 %v613
  %v616 = sub i64 50, %v614
  %v617 = icmp slt i64 %v616, 0
  %v618 = select i1 %v617, i64 0, i64 %v616
  %v619 = icmp ult i64 %v618, 8
  %v620 = select i1 %v619, i64 %v618, i64 8
  %v621 = trunc i64 %v620 to i32
  %v622 = insertelement <8 x i32> poison, i32 %v621, i64 0
  %v623 = shufflevector <8 x i32> %v622, <8 x i32> poison, <8 x i32> zeroinitializer
  %v624 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v623
  %v625 = mul i64 %v614, 8
  %v626 = add i64 0, %v625
  %v627 = getelementptr inbounds float, ptr %v12, i64 %v626
  %v628 = icmp sge i64 %v618, 8
  br i1 %v628, label %b77, label %b78
b77:
  br label %b79
b79:
  %v629 = phi i64 [ 0, %b77 ], [ %v703, %b80 ]
  %v630 = icmp slt i64 %v629, 8
  br i1 %v630, label %b80, label %b81
b80:
  %v631 = add i64 %v629, 0
  %v632 = getelementptr inbounds float, ptr %v627, i64 %v631
  %v633 = load <8 x float>, ptr %v632, align 4
  %v634 = add i64 %v629, 8
  %v635 = getelementptr inbounds float, ptr %v627, i64 %v634
  %v636 = load <8 x float>, ptr %v635, align 4
  %v637 = add i64 %v629, 16
  %v638 = getelementptr inbounds float, ptr %v627, i64 %v637
  %v639 = load <8 x float>, ptr %v638, align 4
  %v640 = add i64 %v629, 24
  %v641 = getelementptr inbounds float, ptr %v627, i64 %v640
  %v642 = load <8 x float>, ptr %v641, align 4
  %v643 = add i64 %v629, 32
  %v644 = getelementptr inbounds float, ptr %v627, i64 %v643
  %v645 = load <8 x float>, ptr %v644, align 4
  %v646 = add i64 %v629, 40
  %v647 = getelementptr inbounds float, ptr %v627, i64 %v646
  %v648 = load <8 x float>, ptr %v647, align 4
  %v649 = add i64 %v629, 48
  %v650 = getelementptr inbounds float, ptr %v627, i64 %v649
  %v651 = load <8 x float>, ptr %v650, align 4
  %v652 = add i64 %v629, 56
  %v653 = getelementptr inbounds float, ptr %v627, i64 %v652
  %v654 = load <8 x float>, ptr %v653, align 4
  %v655 = shufflevector <8 x float> %v633, <8 x float> %v645, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v656 = shufflevector <8 x float> %v633, <8 x float> %v645, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v657 = shufflevector <8 x float> %v636, <8 x float> %v648, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v658 = shufflevector <8 x float> %v636, <8 x float> %v648, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v659 = shufflevector <8 x float> %v639, <8 x float> %v651, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v660 = shufflevector <8 x float> %v639, <8 x float> %v651, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v661 = shufflevector <8 x float> %v642, <8 x float> %v654, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v662 = shufflevector <8 x float> %v642, <8 x float> %v654, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v663 = shufflevector <8 x float> %v655, <8 x float> %v659, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v664 = shufflevector <8 x float> %v655, <8 x float> %v659, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v665 = shufflevector <8 x float> %v657, <8 x float> %v661, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v666 = shufflevector <8 x float> %v657, <8 x float> %v661, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v667 = shufflevector <8 x float> %v656, <8 x float> %v660, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v668 = shufflevector <8 x float> %v656, <8 x float> %v660, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v669 = shufflevector <8 x float> %v658, <8 x float> %v662, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v670 = shufflevector <8 x float> %v658, <8 x float> %v662, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v671 = shufflevector <8 x float> %v663, <8 x float> %v665, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v672 = shufflevector <8 x float> %v663, <8 x float> %v665, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v673 = shufflevector <8 x float> %v664, <8 x float> %v666, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v674 = shufflevector <8 x float> %v664, <8 x float> %v666, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v675 = shufflevector <8 x float> %v667, <8 x float> %v669, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v676 = shufflevector <8 x float> %v667, <8 x float> %v669, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v677 = shufflevector <8 x float> %v668, <8 x float> %v670, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v678 = shufflevector <8 x float> %v668, <8 x float> %v670, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v679 = add i64 %v629, 0
  %v680 = mul i64 %v679, 32
  %v681 = getelementptr inbounds float, ptr %v615, i64 %v680
  store <8 x float> %v671, ptr %v681, align 4
  %v682 = add i64 %v629, 1
  %v683 = mul i64 %v682, 32
  %v684 = getelementptr inbounds float, ptr %v615, i64 %v683
  store <8 x float> %v672, ptr %v684, align 4
  %v685 = add i64 %v629, 2
  %v686 = mul i64 %v685, 32
  %v687 = getelementptr inbounds float, ptr %v615, i64 %v686
  store <8 x float> %v673, ptr %v687, align 4
  %v688 = add i64 %v629, 3
  %v689 = mul i64 %v688, 32
  %v690 = getelementptr inbounds float, ptr %v615, i64 %v689
  store <8 x float> %v674, ptr %v690, align 4
  %v691 = add i64 %v629, 4
  %v692 = mul i64 %v691, 32
  %v693 = getelementptr inbounds float, ptr %v615, i64 %v692
  store <8 x float> %v675, ptr %v693, align 4
  %v694 = add i64 %v629, 5
  %v695 = mul i64 %v694, 32
  %v696 = getelementptr inbounds float, ptr %v615, i64 %v695
  store <8 x float> %v676, ptr %v696, align 4
  %v697 = add i64 %v629, 6
  %v698 = mul i64 %v697, 32
  %v699 = getelementptr inbounds float, ptr %v615, i64 %v698
  store <8 x float> %v677, ptr %v699, align 4
  %v700 = add i64 %v629, 7
  %v701 = mul i64 %v700, 32
  %v702 = getelementptr inbounds float, ptr %v615, i64 %v701
  store <8 x float> %v678, ptr %v702, align 4
  %v703 = add nsw i64 %v629, 8
  br label %b79
b81:
  br label %b82
b82:
  %v704 = phi i64 [ 8, %b81 ], [ %v712, %b83 ]
  %v705 = icmp slt i64 %v704, 8
  br i1 %v705, label %b83, label %b84
b83:
  %v706 = mul i64 %v704, 1
  %v707 = getelementptr inbounds float, ptr %v627, i64 %v706
  %v708 = getelementptr float, ptr %v707, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v709 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v708, <8 x i1> %v624, <8 x float> zeroinitializer)
  %v710 = mul i64 %v704, 32
  %v711 = getelementptr inbounds float, ptr %v615, i64 %v710
  store <8 x float> %v709, ptr %v711, align 4
  %v712 = add nsw i64 %v704, 1
  br label %b82
b84:
  br label %b78
b78:
  %v713 = icmp slt i64 %v618, 8
  br i1 %v713, label %b85, label %b86
b85:
  br label %b87
b87:
  %v714 = phi i64 [ 0, %b85 ], [ %v722, %b88 ]
  %v715 = icmp slt i64 %v714, 8
  br i1 %v715, label %b88, label %b89
b88:
  %v716 = mul i64 %v714, 1
  %v717 = getelementptr inbounds float, ptr %v627, i64 %v716
  %v718 = getelementptr float, ptr %v717, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v719 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v718, <8 x i1> %v624, <8 x float> zeroinitializer)
  %v720 = mul i64 %v714, 32
  %v721 = getelementptr inbounds float, ptr %v615, i64 %v720
  store <8 x float> %v719, ptr %v721, align 4
  %v722 = add nsw i64 %v714, 1
  br label %b87
b89:
  br label %b86
b86:
  %v723 = add i64 %v281, 256
  %v724 = add nsw i64 %v279, 1
  br label %b35
b37:
  %v725 = icmp eq i64 %v276, 2
  br i1 %v725, label %b90, label %b91
b90:
  %v726 = mul i64 1, 256
  %v727 = mul i64 1, 32
  %v728 = add i64 %v726, 0
  %v729 = add i64 %v727, 0
  %v730 = getelementptr inbounds float, ptr %v260, i64 %v728
  %v731 = sub i64 50, %v729
  %v732 = icmp slt i64 %v731, 0
  %v733 = select i1 %v732, i64 0, i64 %v731
  %v734 = icmp ult i64 %v733, 8
  %v735 = select i1 %v734, i64 %v733, i64 8
  %v736 = trunc i64 %v735 to i32
  %v737 = insertelement <8 x i32> poison, i32 %v736, i64 0
  %v738 = shufflevector <8 x i32> %v737, <8 x i32> poison, <8 x i32> zeroinitializer
  %v739 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v738
  %v740 = mul i64 %v729, 8
  %v741 = add i64 0, %v740
  %v742 = getelementptr inbounds float, ptr %v12, i64 %v741
  %v743 = icmp sge i64 %v733, 8
  br i1 %v743, label %b92, label %b93
b92:
  br label %b94
b94:
  %v744 = phi i64 [ 0, %b92 ], [ %v818, %b95 ]
  %v745 = icmp slt i64 %v744, 8
  br i1 %v745, label %b95, label %b96
b95:
  %v746 = add i64 %v744, 0
  %v747 = getelementptr inbounds float, ptr %v742, i64 %v746
  %v748 = load <8 x float>, ptr %v747, align 4
  %v749 = add i64 %v744, 8
  %v750 = getelementptr inbounds float, ptr %v742, i64 %v749
  %v751 = load <8 x float>, ptr %v750, align 4
  %v752 = add i64 %v744, 16
  %v753 = getelementptr inbounds float, ptr %v742, i64 %v752
  %v754 = load <8 x float>, ptr %v753, align 4
  %v755 = add i64 %v744, 24
  %v756 = getelementptr inbounds float, ptr %v742, i64 %v755
  %v757 = load <8 x float>, ptr %v756, align 4
  %v758 = add i64 %v744, 32
  %v759 = getelementptr inbounds float, ptr %v742, i64 %v758
  %v760 = load <8 x float>, ptr %v759, align 4
  %v761 = add i64 %v744, 40
  %v762 = getelementptr inbounds float, ptr %v742, i64 %v761
  %v763 = load <8 x float>, ptr %v762, align 4
  %v764 = add i64 %v744, 48
  %v765 = getelementptr inbounds float, ptr %v742, i64 %v764
  %v766 = load <8 x float>, ptr %v765, align 4
  %v767 = add i64 %v744, 56
  %v768 = getelementptr inbounds float, ptr %v742, i64 %v767
  %v769 = load <8 x float>, ptr %v768, align 4
  %v770 = shufflevector <8 x float> %v748, <8 x float> %v760, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v771 = shufflevector <8 x float> %v748, <8 x float> %v760, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v772 = shufflevector <8 x float> %v751, <8 x float> %v763, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v773 = shufflevector <8 x float> %v751, <8 x float> %v763, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v774 = shufflevector <8 x float> %v754, <8 x float> %v766, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v775 = shufflevector <8 x float> %v754, <8 x float> %v766, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v776 = shufflevector <8 x float> %v757, <8 x float> %v769, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v777 = shufflevector <8 x float> %v757, <8 x float> %v769, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v778 = shufflevector <8 x float> %v770, <8 x float> %v774, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v779 = shufflevector <8 x float> %v770, <8 x float> %v774, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v780 = shufflevector <8 x float> %v772, <8 x float> %v776, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v781 = shufflevector <8 x float> %v772, <8 x float> %v776, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v782 = shufflevector <8 x float> %v771, <8 x float> %v775, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v783 = shufflevector <8 x float> %v771, <8 x float> %v775, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v784 = shufflevector <8 x float> %v773, <8 x float> %v777, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v785 = shufflevector <8 x float> %v773, <8 x float> %v777, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v786 = shufflevector <8 x float> %v778, <8 x float> %v780, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v787 = shufflevector <8 x float> %v778, <8 x float> %v780, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v788 = shufflevector <8 x float> %v779, <8 x float> %v781, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v789 = shufflevector <8 x float> %v779, <8 x float> %v781, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v790 = shufflevector <8 x float> %v782, <8 x float> %v784, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v791 = shufflevector <8 x float> %v782, <8 x float> %v784, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v792 = shufflevector <8 x float> %v783, <8 x float> %v785, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v793 = shufflevector <8 x float> %v783, <8 x float> %v785, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v794 = add i64 %v744, 0
  %v795 = mul i64 %v794, 24
  %v796 = getelementptr inbounds float, ptr %v730, i64 %v795
  store <8 x float> %v786, ptr %v796, align 4
  %v797 = add i64 %v744, 1
  %v798 = mul i64 %v797, 24
  %v799 = getelementptr inbounds float, ptr %v730, i64 %v798
  store <8 x float> %v787, ptr %v799, align 4
  %v800 = add i64 %v744, 2
  %v801 = mul i64 %v800, 24
  %v802 = getelementptr inbounds float, ptr %v730, i64 %v801
  store <8 x float> %v788, ptr %v802, align 4
  %v803 = add i64 %v744, 3
  %v804 = mul i64 %v803, 24
  %v805 = getelementptr inbounds float, ptr %v730, i64 %v804
  store <8 x float> %v789, ptr %v805, align 4
  %v806 = add i64 %v744, 4
  %v807 = mul i64 %v806, 24
  %v808 = getelementptr inbounds float, ptr %v730, i64 %v807
  store <8 x float> %v790, ptr %v808, align 4
  %v809 = add i64 %v744, 5
  %v810 = mul i64 %v809, 24
  %v811 = getelementptr inbounds float, ptr %v730, i64 %v810
  store <8 x float> %v791, ptr %v811, align 4
  %v812 = add i64 %v744, 6
  %v813 = mul i64 %v812, 24
  %v814 = getelementptr inbounds float, ptr %v730, i64 %v813
  store <8 x float> %v792, ptr %v814, align 4
  %v815 = add i64 %v744, 7
  %v816 = mul i64 %v815, 24
  %v817 = getelementptr inbounds float, ptr %v730, i64 %v816
  store <8 x float> %v793, ptr %v817, align 4
  %v818 = add nsw i64 %v744, 8
  br label %b94
b96:
  br label %b97
b97:
  %v819 = phi i64 [ 8, %b96 ], [ %v827, %b98 ]
  %v820 = icmp slt i64 %v819, 8
  br i1 %v820, label %b98, label %b99
b98:
  %v821 = mul i64 %v819, 1
  %v822 = getelementptr inbounds float, ptr %v742, i64 %v821
  %v823 = getelementptr float, ptr %v822, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v824 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v823, <8 x i1> %v739, <8 x float> zeroinitializer)
  %v825 = mul i64 %v819, 24
  %v826 = getelementptr inbounds float, ptr %v730, i64 %v825
  store <8 x float> %v824, ptr %v826, align 4
  %v827 = add nsw i64 %v819, 1
  br label %b97
b99:
  br label %b93
b93:
  %v828 = icmp slt i64 %v733, 8
  br i1 %v828, label %b100, label %b101
b100:
  br label %b102
b102:
  %v829 = phi i64 [ 0, %b100 ], [ %v837, %b103 ]
  %v830 = icmp slt i64 %v829, 8
  br i1 %v830, label %b103, label %b104
b103:
  %v831 = mul i64 %v829, 1
  %v832 = getelementptr inbounds float, ptr %v742, i64 %v831
  %v833 = getelementptr float, ptr %v832, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v834 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v833, <8 x i1> %v739, <8 x float> zeroinitializer)
  %v835 = mul i64 %v829, 24
  %v836 = getelementptr inbounds float, ptr %v730, i64 %v835
  store <8 x float> %v834, ptr %v836, align 4
  %v837 = add nsw i64 %v829, 1
  br label %b102
b104:
  br label %b101
b101:
  %v838 = add i64 %v726, 8
  %v839 = add i64 %v727, 8
  %v840 = getelementptr inbounds float, ptr %v260, i64 %v838
  %v841 = sub i64 50, %v839
  %v842 = icmp slt i64 %v841, 0
  %v843 = select i1 %v842, i64 0, i64 %v841
  %v844 = icmp ult i64 %v843, 8
  %v845 = select i1 %v844, i64 %v843, i64 8
  %v846 = trunc i64 %v845 to i32
  %v847 = insertelement <8 x i32> poison, i32 %v846, i64 0
  %v848 = shufflevector <8 x i32> %v847, <8 x i32> poison, <8 x i32> zeroinitializer
  %v849 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v848
  %v850 = mul i64 %v839, 8
  %v851 = add i64 0, %v850
  %v852 = getelementptr inbounds float, ptr %v12, i64 %v851
  %v853 = icmp sge i64 %v843, 8
  br i1 %v853, label %b105, label %b106
b105:
  br label %b107
b107:
  %v854 = phi i64 [ 0, %b105 ], [ %v928, %b108 ]
  %v855 = icmp slt i64 %v854, 8
  br i1 %v855, label %b108, label %b109
b108:
  %v856 = add i64 %v854, 0
  %v857 = getelementptr inbounds float, ptr %v852, i64 %v856
  %v858 = load <8 x float>, ptr %v857, align 4
  %v859 = add i64 %v854, 8
  %v860 = getelementptr inbounds float, ptr %v852, i64 %v859
  %v861 = load <8 x float>, ptr %v860, align 4
  %v862 = add i64 %v854, 16
  %v863 = getelementptr inbounds float, ptr %v852, i64 %v862
  %v864 = load <8 x float>, ptr %v863, align 4
  %v865 = add i64 %v854, 24
  %v866 = getelementptr inbounds float, ptr %v852, i64 %v865
  %v867 = load <8 x float>, ptr %v866, align 4
  %v868 = add i64 %v854, 32
  %v869 = getelementptr inbounds float, ptr %v852, i64 %v868
  %v870 = load <8 x float>, ptr %v869, align 4
  %v871 = add i64 %v854, 40
  %v872 = getelementptr inbounds float, ptr %v852, i64 %v871
  %v873 = load <8 x float>, ptr %v872, align 4
  %v874 = add i64 %v854, 48
  %v875 = getelementptr inbounds float, ptr %v852, i64 %v874
  %v876 = load <8 x float>, ptr %v875, align 4
  %v877 = add i64 %v854, 56
  %v878 = getelementptr inbounds float, ptr %v852, i64 %v877
  %v879 = load <8 x float>, ptr %v878, align 4
  %v880 = shufflevector <8 x float> %v858, <8 x float> %v870, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v881 = shufflevector <8 x float> %v858, <8 x float> %v870, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v882 = shufflevector <8 x float> %v861, <8 x float> %v873, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v883 = shufflevector <8 x float> %v861, <8 x float> %v873, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v884 = shufflevector <8 x float> %v864, <8 x float> %v876, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v885 = shufflevector <8 x float> %v864, <8 x float> %v876, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v886 = shufflevector <8 x float> %v867, <8 x float> %v879, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v887 = shufflevector <8 x float> %v867, <8 x float> %v879, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v888 = shufflevector <8 x float> %v880, <8 x float> %v884, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v889 = shufflevector <8 x float> %v880, <8 x float> %v884, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v890 = shufflevector <8 x float> %v882, <8 x float> %v886, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v891 = shufflevector <8 x float> %v882, <8 x float> %v886, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v892 = shufflevector <8 x float> %v881, <8 x float> %v885, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v893 = shufflevector <8 x float> %v881, <8 x float> %v885, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v894 = shufflevector <8 x float> %v883, <8 x float> %v887, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v895 = shufflevector <8 x float> %v883, <8 x float> %v887, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v896 = shufflevector <8 x float> %v888, <8 x float> %v890, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v897 = shufflevector <8 x float> %v888, <8 x float> %v890, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v898 = shufflevector <8 x float> %v889, <8 x float> %v891, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v899 = shufflevector <8 x float> %v889, <8 x float> %v891, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v900 = shufflevector <8 x float> %v892, <8 x float> %v894, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v901 = shufflevector <8 x float> %v892, <8 x float> %v894, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v902 = shufflevector <8 x float> %v893, <8 x float> %v895, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v903 = shufflevector <8 x float> %v893, <8 x float> %v895, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v904 = add i64 %v854, 0
  %v905 = mul i64 %v904, 24
  %v906 = getelementptr inbounds float, ptr %v840, i64 %v905
  store <8 x float> %v896, ptr %v906, align 4
  %v907 = add i64 %v854, 1
  %v908 = mul i64 %v907, 24
  %v909 = getelementptr inbounds float, ptr %v840, i64 %v908
  store <8 x float> %v897, ptr %v909, align 4
  %v910 = add i64 %v854, 2
  %v911 = mul i64 %v910, 24
  %v912 = getelementptr inbounds float, ptr %v840, i64 %v911
  store <8 x float> %v898, ptr %v912, align 4
  %v913 = add i64 %v854, 3
  %v914 = mul i64 %v913, 24
  %v915 = getelementptr inbounds float, ptr %v840, i64 %v914
  store <8 x float> %v899, ptr %v915, align 4
  %v916 = add i64 %v854, 4
  %v917 = mul i64 %v916, 24
  %v918 = getelementptr inbounds float, ptr %v840, i64 %v917
  store <8 x float> %v900, ptr %v918, align 4
  %v919 = add i64 %v854, 5
  %v920 = mul i64 %v919, 24
  %v921 = getelementptr inbounds float, ptr %v840, i64 %v920
  store <8 x float> %v901, ptr %v921, align 4
  %v922 = add i64 %v854, 6
  %v923 = mul i64 %v922, 24
  %v924 = getelementptr inbounds float, ptr %v840, i64 %v923
  store <8 x float> %v902, ptr %v924, align 4
  %v925 = add i64 %v854, 7
  %v926 = mul i64 %v925, 24
  %v927 = getelementptr inbounds float, ptr %v840, i64 %v926
  store <8 x float> %v903, ptr %v927, align 4
  %v928 = add nsw i64 %v854, 8
  br label %b107
b109:
  br label %b110
b110:
  %v929 = phi i64 [ 8, %b109 ], [ %v937, %b111 ]
  %v930 = icmp slt i64 %v929, 8
  br i1 %v930, label %b111, label %b112
b111:
  %v931 = mul i64 %v929, 1
  %v932 = getelementptr inbounds float, ptr %v852, i64 %v931
  %v933 = getelementptr float, ptr %v932, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v934 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v933, <8 x i1> %v849, <8 x float> zeroinitializer)
  %v935 = mul i64 %v929, 24
  %v936 = getelementptr inbounds float, ptr %v840, i64 %v935
  store <8 x float> %v934, ptr %v936, align 4
  %v937 = add nsw i64 %v929, 1
  br label %b110
b112:
  br label %b106
b106:
  %v938 = icmp slt i64 %v843, 8
  br i1 %v938, label %b113, label %b114
b113:
  br label %b115
b115:
  %v939 = phi i64 [ 0, %b113 ], [ %v947, %b116 ]
  %v940 = icmp slt i64 %v939, 8
  br i1 %v940, label %b116, label %b117
b116:
  %v941 = mul i64 %v939, 1
  %v942 = getelementptr inbounds float, ptr %v852, i64 %v941
  %v943 = getelementptr float, ptr %v942, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v944 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v943, <8 x i1> %v849, <8 x float> zeroinitializer)
  %v945 = mul i64 %v939, 24
  %v946 = getelementptr inbounds float, ptr %v840, i64 %v945
  store <8 x float> %v944, ptr %v946, align 4
  %v947 = add nsw i64 %v939, 1
  br label %b115
b117:
  br label %b114
b114:
  %v948 = add i64 %v726, 16
  %v949 = add i64 %v727, 16
  %v950 = getelementptr inbounds float, ptr %v260, i64 %v948
  %v951 = sub i64 50, %v949
  %v952 = icmp slt i64 %v951, 0
  %v953 = select i1 %v952, i64 0, i64 %v951
  %v954 = icmp ult i64 %v953, 8
  %v955 = select i1 %v954, i64 %v953, i64 8
  %v956 = trunc i64 %v955 to i32
  %v957 = insertelement <8 x i32> poison, i32 %v956, i64 0
  %v958 = shufflevector <8 x i32> %v957, <8 x i32> poison, <8 x i32> zeroinitializer
  %v959 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v958
  %v960 = mul i64 %v949, 8
  %v961 = add i64 0, %v960
  %v962 = getelementptr inbounds float, ptr %v12, i64 %v961
  %v963 = icmp sge i64 %v953, 8
  br i1 %v963, label %b118, label %b119
b118:
  br label %b120
b120:
  %v964 = phi i64 [ 0, %b118 ], [ %v1038, %b121 ]
  %v965 = icmp slt i64 %v964, 8
  br i1 %v965, label %b121, label %b122
b121:
  %v966 = add i64 %v964, 0
  %v967 = getelementptr inbounds float, ptr %v962, i64 %v966
  %v968 = load <8 x float>, ptr %v967, align 4
  %v969 = add i64 %v964, 8
  %v970 = getelementptr inbounds float, ptr %v962, i64 %v969
  %v971 = load <8 x float>, ptr %v970, align 4
  %v972 = add i64 %v964, 16
  %v973 = getelementptr inbounds float, ptr %v962, i64 %v972
  %v974 = load <8 x float>, ptr %v973, align 4
  %v975 = add i64 %v964, 24
  %v976 = getelementptr inbounds float, ptr %v962, i64 %v975
  %v977 = load <8 x float>, ptr %v976, align 4
  %v978 = add i64 %v964, 32
  %v979 = getelementptr inbounds float, ptr %v962, i64 %v978
  %v980 = load <8 x float>, ptr %v979, align 4
  %v981 = add i64 %v964, 40
  %v982 = getelementptr inbounds float, ptr %v962, i64 %v981
  %v983 = load <8 x float>, ptr %v982, align 4
  %v984 = add i64 %v964, 48
  %v985 = getelementptr inbounds float, ptr %v962, i64 %v984
  %v986 = load <8 x float>, ptr %v985, align 4
  %v987 = add i64 %v964, 56
  %v988 = getelementptr inbounds float, ptr %v962, i64 %v987
  %v989 = load <8 x float>, ptr %v988, align 4
  %v990 = shufflevector <8 x float> %v968, <8 x float> %v980, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v991 = shufflevector <8 x float> %v968, <8 x float> %v980, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v992 = shufflevector <8 x float> %v971, <8 x float> %v983, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v993 = shufflevector <8 x float> %v971, <8 x float> %v983, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v994 = shufflevector <8 x float> %v974, <8 x float> %v986, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v995 = shufflevector <8 x float> %v974, <8 x float> %v986, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v996 = shufflevector <8 x float> %v977, <8 x float> %v989, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v997 = shufflevector <8 x float> %v977, <8 x float> %v989, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v998 = shufflevector <8 x float> %v990, <8 x float> %v994, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v999 = shufflevector <8 x float> %v990, <8 x float> %v994, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1000 = shufflevector <8 x float> %v992, <8 x float> %v996, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1001 = shufflevector <8 x float> %v992, <8 x float> %v996, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1002 = shufflevector <8 x float> %v991, <8 x float> %v995, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1003 = shufflevector <8 x float> %v991, <8 x float> %v995, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1004 = shufflevector <8 x float> %v993, <8 x float> %v997, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1005 = shufflevector <8 x float> %v993, <8 x float> %v997, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1006 = shufflevector <8 x float> %v998, <8 x float> %v1000, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1007 = shufflevector <8 x float> %v998, <8 x float> %v1000, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1008 = shufflevector <8 x float> %v999, <8 x float> %v1001, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1009 = shufflevector <8 x float> %v999, <8 x float> %v1001, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1010 = shufflevector <8 x float> %v1002, <8 x float> %v1004, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1011 = shufflevector <8 x float> %v1002, <8 x float> %v1004, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1012 = shufflevector <8 x float> %v1003, <8 x float> %v1005, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1013 = shufflevector <8 x float> %v1003, <8 x float> %v1005, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1014 = add i64 %v964, 0
  %v1015 = mul i64 %v1014, 24
  %v1016 = getelementptr inbounds float, ptr %v950, i64 %v1015
  store <8 x float> %v1006, ptr %v1016, align 4
  %v1017 = add i64 %v964, 1
  %v1018 = mul i64 %v1017, 24
  %v1019 = getelementptr inbounds float, ptr %v950, i64 %v1018
  store <8 x float> %v1007, ptr %v1019, align 4
  %v1020 = add i64 %v964, 2
  %v1021 = mul i64 %v1020, 24
  %v1022 = getelementptr inbounds float, ptr %v950, i64 %v1021
  store <8 x float> %v1008, ptr %v1022, align 4
  %v1023 = add i64 %v964, 3
  %v1024 = mul i64 %v1023, 24
  %v1025 = getelementptr inbounds float, ptr %v950, i64 %v1024
  store <8 x float> %v1009, ptr %v1025, align 4
  %v1026 = add i64 %v964, 4
  %v1027 = mul i64 %v1026, 24
  %v1028 = getelementptr inbounds float, ptr %v950, i64 %v1027
  store <8 x float> %v1010, ptr %v1028, align 4
  %v1029 = add i64 %v964, 5
  %v1030 = mul i64 %v1029, 24
  %v1031 = getelementptr inbounds float, ptr %v950, i64 %v1030
  store <8 x float> %v1011, ptr %v1031, align 4
  %v1032 = add i64 %v964, 6
  %v1033 = mul i64 %v1032, 24
  %v1034 = getelementptr inbounds float, ptr %v950, i64 %v1033
  store <8 x float> %v1012, ptr %v1034, align 4
  %v1035 = add i64 %v964, 7
  %v1036 = mul i64 %v1035, 24
  %v1037 = getelementptr inbounds float, ptr %v950, i64 %v1036
  store <8 x float> %v1013, ptr %v1037, align 4
  %v1038 = add nsw i64 %v964, 8
  br label %b120
b122:
  br label %b123
b123:
  %v1039 = phi i64 [ 8, %b122 ], [ %v1047, %b124 ]
  %v1040 = icmp slt i64 %v1039, 8
  br i1 %v1040, label %b124, label %b125
b124:
  %v1041 = mul i64 %v1039, 1
  %v1042 = getelementptr inbounds float, ptr %v962, i64 %v1041
  %v1043 = getelementptr float, ptr %v1042, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1044 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1043, <8 x i1> %v959, <8 x float> zeroinitializer)
  %v1045 = mul i64 %v1039, 24
  %v1046 = getelementptr inbounds float, ptr %v950, i64 %v1045
  store <8 x float> %v1044, ptr %v1046, align 4
  %v1047 = add nsw i64 %v1039, 1
  br label %b123
b125:
  br label %b119
b119:
  %v1048 = icmp slt i64 %v953, 8
  br i1 %v1048, label %b126, label %b127
b126:
  br label %b128
b128:
  %v1049 = phi i64 [ 0, %b126 ], [ %v1057, %b129 ]
  %v1050 = icmp slt i64 %v1049, 8
  br i1 %v1050, label %b129, label %b130
b129:
  %v1051 = mul i64 %v1049, 1
  %v1052 = getelementptr inbounds float, ptr %v962, i64 %v1051
  %v1053 = getelementptr float, ptr %v1052, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1054 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1053, <8 x i1> %v959, <8 x float> zeroinitializer)
  %v1055 = mul i64 %v1049, 24
  %v1056 = getelementptr inbounds float, ptr %v950, i64 %v1055
  store <8 x float> %v1054, ptr %v1056, align 4
  %v1057 = add nsw i64 %v1049, 1
  br label %b128
b130:
  br label %b127
b127:
  %v1058 = add i64 %v726, 192
  br label %b91
b91:
  br label %b34
b34:
  %v1059 = icmp sgt i64 %v3, 1
  br i1 %v1059, label %b131, label %b132
b131:
  %v1060 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1061 = atomicrmw add ptr %v1060, i64 1 acq_rel
  %v1062 = load i64, ptr %v127, align 8
  %v1063 = add i64 %v1062, 1
  store i64 %v1063, ptr %v127, align 8
  %v1064 = mul i64 %v3, %v1063
  br label %b133
b133:
  %v1065 = load atomic i64, ptr %v1060 acquire, align 8
  %v1066 = icmp slt i64 %v1065, %v1064
  br i1 %v1066, label %b134, label %b135
b134:
  %v1067 = call i32 @sched_yield()
  br label %b133
b135:
  br label %b132
b132:
  %v1068 = getelementptr inbounds float, ptr %v129, i64 448
  %v1069 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1070 = load i64, ptr %v1069, align 8
  %v1071 = icmp eq i64 %v1070, 0
  br i1 %v1071, label %b136, label %b137
b136:
  %v1072 = add i64 2, 0
  %v1073 = sdiv i64 %v1072, 1
  %v1074 = add i64 %v2, 1
  %v1075 = mul i64 %v1073, %v2
  %v1076 = sdiv i64 %v1075, %v3
  %v1077 = mul i64 %v1076, 1
  %v1078 = icmp slt i64 %v1077, 2
  %v1079 = select i1 %v1078, i64 %v1077, i64 2
  %v1080 = mul i64 %v1073, %v1074
  %v1081 = sdiv i64 %v1080, %v3
  %v1082 = mul i64 %v1081, 1
  %v1083 = icmp slt i64 %v1082, 2
  %v1084 = select i1 %v1083, i64 %v1082, i64 2
  %v1085 = icmp slt i64 %v1084, 1
  %v1086 = select i1 %v1085, i64 %v1084, i64 1
  br label %b138
b138:
  %v1087 = phi i64 [ %v1079, %b136 ], [ %v1532, %b189 ]
  %v1088 = icmp slt i64 %v1087, %v1086
  br i1 %v1088, label %b139, label %b140
b139:
  %v1089 = mul i64 %v1087, 320
  %v1090 = mul i64 %v1087, 32
  %v1091 = add i64 %v1089, 0
  %v1092 = add i64 %v1090, 0
  %v1093 = getelementptr inbounds float, ptr %v1068, i64 %v1091
  %v1094 = sub i64 50, %v1092
  %v1095 = icmp slt i64 %v1094, 0
  %v1096 = select i1 %v1095, i64 0, i64 %v1094
  %v1097 = icmp ult i64 %v1096, 8
  %v1098 = select i1 %v1097, i64 %v1096, i64 8
  %v1099 = trunc i64 %v1098 to i32
  %v1100 = insertelement <8 x i32> poison, i32 %v1099, i64 0
  %v1101 = shufflevector <8 x i32> %v1100, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1102 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1101
  %v1103 = mul i64 %v1092, 10
  %v1104 = add i64 0, %v1103
  %v1105 = getelementptr inbounds float, ptr %v14, i64 %v1104
  %v1106 = icmp sge i64 %v1096, 8
  br i1 %v1106, label %b141, label %b142
b141:
  br label %b143
b143:
  %v1107 = phi i64 [ 0, %b141 ], [ %v1181, %b144 ]
  %v1108 = icmp slt i64 %v1107, 8
  br i1 %v1108, label %b144, label %b145
b144:
  %v1109 = add i64 %v1107, 0
  %v1110 = getelementptr inbounds float, ptr %v1105, i64 %v1109
  %v1111 = load <8 x float>, ptr %v1110, align 4
  %v1112 = add i64 %v1107, 10
  %v1113 = getelementptr inbounds float, ptr %v1105, i64 %v1112
  %v1114 = load <8 x float>, ptr %v1113, align 4
  %v1115 = add i64 %v1107, 20
  %v1116 = getelementptr inbounds float, ptr %v1105, i64 %v1115
  %v1117 = load <8 x float>, ptr %v1116, align 4
  %v1118 = add i64 %v1107, 30
  %v1119 = getelementptr inbounds float, ptr %v1105, i64 %v1118
  %v1120 = load <8 x float>, ptr %v1119, align 4
  %v1121 = add i64 %v1107, 40
  %v1122 = getelementptr inbounds float, ptr %v1105, i64 %v1121
  %v1123 = load <8 x float>, ptr %v1122, align 4
  %v1124 = add i64 %v1107, 50
  %v1125 = getelementptr inbounds float, ptr %v1105, i64 %v1124
  %v1126 = load <8 x float>, ptr %v1125, align 4
  %v1127 = add i64 %v1107, 60
  %v1128 = getelementptr inbounds float, ptr %v1105, i64 %v1127
  %v1129 = load <8 x float>, ptr %v1128, align 4
  %v1130 = add i64 %v1107, 70
  %v1131 = getelementptr inbounds float, ptr %v1105, i64 %v1130
  %v1132 = load <8 x float>, ptr %v1131, align 4
  %v1133 = shufflevector <8 x float> %v1111, <8 x float> %v1123, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1134 = shufflevector <8 x float> %v1111, <8 x float> %v1123, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1135 = shufflevector <8 x float> %v1114, <8 x float> %v1126, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1136 = shufflevector <8 x float> %v1114, <8 x float> %v1126, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1137 = shufflevector <8 x float> %v1117, <8 x float> %v1129, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1138 = shufflevector <8 x float> %v1117, <8 x float> %v1129, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1139 = shufflevector <8 x float> %v1120, <8 x float> %v1132, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1140 = shufflevector <8 x float> %v1120, <8 x float> %v1132, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1141 = shufflevector <8 x float> %v1133, <8 x float> %v1137, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1142 = shufflevector <8 x float> %v1133, <8 x float> %v1137, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1143 = shufflevector <8 x float> %v1135, <8 x float> %v1139, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1144 = shufflevector <8 x float> %v1135, <8 x float> %v1139, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1145 = shufflevector <8 x float> %v1134, <8 x float> %v1138, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1146 = shufflevector <8 x float> %v1134, <8 x float> %v1138, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1147 = shufflevector <8 x float> %v1136, <8 x float> %v1140, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1148 = shufflevector <8 x float> %v1136, <8 x float> %v1140, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1149 = shufflevector <8 x float> %v1141, <8 x float> %v1143, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1150 = shufflevector <8 x float> %v1141, <8 x float> %v1143, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1151 = shufflevector <8 x float> %v1142, <8 x float> %v1144, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1152 = shufflevector <8 x float> %v1142, <8 x float> %v1144, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1153 = shufflevector <8 x float> %v1145, <8 x float> %v1147, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1154 = shufflevector <8 x float> %v1145, <8 x float> %v1147, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1155 = shufflevector <8 x float> %v1146, <8 x float> %v1148, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1156 = shufflevector <8 x float> %v1146, <8 x float> %v1148, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1157 = add i64 %v1107, 0
  %v1158 = mul i64 %v1157, 32
  %v1159 = getelementptr inbounds float, ptr %v1093, i64 %v1158
  store <8 x float> %v1149, ptr %v1159, align 4
  %v1160 = add i64 %v1107, 1
  %v1161 = mul i64 %v1160, 32
  %v1162 = getelementptr inbounds float, ptr %v1093, i64 %v1161
  store <8 x float> %v1150, ptr %v1162, align 4
  %v1163 = add i64 %v1107, 2
  %v1164 = mul i64 %v1163, 32
  %v1165 = getelementptr inbounds float, ptr %v1093, i64 %v1164
  store <8 x float> %v1151, ptr %v1165, align 4
  %v1166 = add i64 %v1107, 3
  %v1167 = mul i64 %v1166, 32
  %v1168 = getelementptr inbounds float, ptr %v1093, i64 %v1167
  store <8 x float> %v1152, ptr %v1168, align 4
  %v1169 = add i64 %v1107, 4
  %v1170 = mul i64 %v1169, 32
  %v1171 = getelementptr inbounds float, ptr %v1093, i64 %v1170
  store <8 x float> %v1153, ptr %v1171, align 4
  %v1172 = add i64 %v1107, 5
  %v1173 = mul i64 %v1172, 32
  %v1174 = getelementptr inbounds float, ptr %v1093, i64 %v1173
  store <8 x float> %v1154, ptr %v1174, align 4
  %v1175 = add i64 %v1107, 6
  %v1176 = mul i64 %v1175, 32
  %v1177 = getelementptr inbounds float, ptr %v1093, i64 %v1176
  store <8 x float> %v1155, ptr %v1177, align 4
  %v1178 = add i64 %v1107, 7
  %v1179 = mul i64 %v1178, 32
  %v1180 = getelementptr inbounds float, ptr %v1093, i64 %v1179
  store <8 x float> %v1156, ptr %v1180, align 4
  %v1181 = add nsw i64 %v1107, 8
  br label %b143
b145:
  br label %b146
b146:
  %v1182 = phi i64 [ 8, %b145 ], [ %v1190, %b147 ]
  %v1183 = icmp slt i64 %v1182, 10
  br i1 %v1183, label %b147, label %b148
b147:
  %v1184 = mul i64 %v1182, 1
  %v1185 = getelementptr inbounds float, ptr %v1105, i64 %v1184
  %v1186 = getelementptr float, ptr %v1185, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1187 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1186, <8 x i1> %v1102, <8 x float> zeroinitializer)
  %v1188 = mul i64 %v1182, 32
  %v1189 = getelementptr inbounds float, ptr %v1093, i64 %v1188
  store <8 x float> %v1187, ptr %v1189, align 4
  %v1190 = add nsw i64 %v1182, 1
  br label %b146
b148:
  br label %b142
b142:
  %v1191 = icmp slt i64 %v1096, 8
  br i1 %v1191, label %b149, label %b150
b149:
  br label %b151
b151:
  %v1192 = phi i64 [ 0, %b149 ], [ %v1200, %b152 ]
  %v1193 = icmp slt i64 %v1192, 10
  br i1 %v1193, label %b152, label %b153
b152:
  %v1194 = mul i64 %v1192, 1
  %v1195 = getelementptr inbounds float, ptr %v1105, i64 %v1194
  %v1196 = getelementptr float, ptr %v1195, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1197 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1196, <8 x i1> %v1102, <8 x float> zeroinitializer)
  %v1198 = mul i64 %v1192, 32
  %v1199 = getelementptr inbounds float, ptr %v1093, i64 %v1198
  store <8 x float> %v1197, ptr %v1199, align 4
  %v1200 = add nsw i64 %v1192, 1
  br label %b151
b153:
  br label %b150
b150:
  %v1201 = add i64 %v1089, 8
  %v1202 = add i64 %v1090, 8
  %v1203 = getelementptr inbounds float, ptr %v1068, i64 %v1201
  %v1204 = sub i64 50, %v1202
  %v1205 = icmp slt i64 %v1204, 0
  %v1206 = select i1 %v1205, i64 0, i64 %v1204
  %v1207 = icmp ult i64 %v1206, 8
  %v1208 = select i1 %v1207, i64 %v1206, i64 8
  %v1209 = trunc i64 %v1208 to i32
  %v1210 = insertelement <8 x i32> poison, i32 %v1209, i64 0
  %v1211 = shufflevector <8 x i32> %v1210, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1212 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1211
  %v1213 = mul i64 %v1202, 10
  %v1214 = add i64 0, %v1213
  %v1215 = getelementptr inbounds float, ptr %v14, i64 %v1214
  %v1216 = icmp sge i64 %v1206, 8
  br i1 %v1216, label %b154, label %b155
b154:
  br label %b156
b156:
  %v1217 = phi i64 [ 0, %b154 ], [ %v1291, %b157 ]
  %v1218 = icmp slt i64 %v1217, 8
  br i1 %v1218, label %b157, label %b158
b157:
  %v1219 = add i64 %v1217, 0
  %v1220 = getelementptr inbounds float, ptr %v1215, i64 %v1219
  %v1221 = load <8 x float>, ptr %v1220, align 4
  %v1222 = add i64 %v1217, 10
  %v1223 = getelementptr inbounds float, ptr %v1215, i64 %v1222
  %v1224 = load <8 x float>, ptr %v1223, align 4
  %v1225 = add i64 %v1217, 20
  %v1226 = getelementptr inbounds float, ptr %v1215, i64 %v1225
  %v1227 = load <8 x float>, ptr %v1226, align 4
  %v1228 = add i64 %v1217, 30
  %v1229 = getelementptr inbounds float, ptr %v1215, i64 %v1228
  %v1230 = load <8 x float>, ptr %v1229, align 4
  %v1231 = add i64 %v1217, 40
  %v1232 = getelementptr inbounds float, ptr %v1215, i64 %v1231
  %v1233 = load <8 x float>, ptr %v1232, align 4
  %v1234 = add i64 %v1217, 50
  %v1235 = getelementptr inbounds float, ptr %v1215, i64 %v1234
  %v1236 = load <8 x float>, ptr %v1235, align 4
  %v1237 = add i64 %v1217, 60
  %v1238 = getelementptr inbounds float, ptr %v1215, i64 %v1237
  %v1239 = load <8 x float>, ptr %v1238, align 4
  %v1240 = add i64 %v1217, 70
  %v1241 = getelementptr inbounds float, ptr %v1215, i64 %v1240
  %v1242 = load <8 x float>, ptr %v1241, align 4
  %v1243 = shufflevector <8 x float> %v1221, <8 x float> %v1233, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1244 = shufflevector <8 x float> %v1221, <8 x float> %v1233, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1245 = shufflevector <8 x float> %v1224, <8 x float> %v1236, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1246 = shufflevector <8 x float> %v1224, <8 x float> %v1236, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1247 = shufflevector <8 x float> %v1227, <8 x float> %v1239, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1248 = shufflevector <8 x float> %v1227, <8 x float> %v1239, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1249 = shufflevector <8 x float> %v1230, <8 x float> %v1242, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1250 = shufflevector <8 x float> %v1230, <8 x float> %v1242, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1251 = shufflevector <8 x float> %v1243, <8 x float> %v1247, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1252 = shufflevector <8 x float> %v1243, <8 x float> %v1247, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1253 = shufflevector <8 x float> %v1245, <8 x float> %v1249, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1254 = shufflevector <8 x float> %v1245, <8 x float> %v1249, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1255 = shufflevector <8 x float> %v1244, <8 x float> %v1248, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1256 = shufflevector <8 x float> %v1244, <8 x float> %v1248, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1257 = shufflevector <8 x float> %v1246, <8 x float> %v1250, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1258 = shufflevector <8 x float> %v1246, <8 x float> %v1250, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1259 = shufflevector <8 x float> %v1251, <8 x float> %v1253, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1260 = shufflevector <8 x float> %v1251, <8 x float> %v1253, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1261 = shufflevector <8 x float> %v1252, <8 x float> %v1254, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1262 = shufflevector <8 x float> %v1252, <8 x float> %v1254, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1263 = shufflevector <8 x float> %v1255, <8 x float> %v1257, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1264 = shufflevector <8 x float> %v1255, <8 x float> %v1257, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1265 = shufflevector <8 x float> %v1256, <8 x float> %v1258, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1266 = shufflevector <8 x float> %v1256, <8 x float> %v1258, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1267 = add i64 %v1217, 0
  %v1268 = mul i64 %v1267, 32
  %v1269 = getelementptr inbounds float, ptr %v1203, i64 %v1268
  store <8 x float> %v1259, ptr %v1269, align 4
  %v1270 = add i64 %v1217, 1
  %v1271 = mul i64 %v1270, 32
  %v1272 = getelementptr inbounds float, ptr %v1203, i64 %v1271
  store <8 x float> %v1260, ptr %v1272, align 4
  %v1273 = add i64 %v1217, 2
  %v1274 = mul i64 %v1273, 32
  %v1275 = getelementptr inbounds float, ptr %v1203, i64 %v1274
  store <8 x float> %v1261, ptr %v1275, align 4
  %v1276 = add i64 %v1217, 3
  %v1277 = mul i64 %v1276, 32
  %v1278 = getelementptr inbounds float, ptr %v1203, i64 %v1277
  store <8 x float> %v1262, ptr %v1278, align 4
  %v1279 = add i64 %v1217, 4
  %v1280 = mul i64 %v1279, 32
  %v1281 = getelementptr inbounds float, ptr %v1203, i64 %v1280
  store <8 x float> %v1263, ptr %v1281, align 4
  %v1282 = add i64 %v1217, 5
  %v1283 = mul i64 %v1282, 32
  %v1284 = getelementptr inbounds float, ptr %v1203, i64 %v1283
  store <8 x float> %v1264, ptr %v1284, align 4
  %v1285 = add i64 %v1217, 6
  %v1286 = mul i64 %v1285, 32
  %v1287 = getelementptr inbounds float, ptr %v1203, i64 %v1286
  store <8 x float> %v1265, ptr %v1287, align 4
  %v1288 = add i64 %v1217, 7
  %v1289 = mul i64 %v1288, 32
  %v1290 = getelementptr inbounds float, ptr %v1203, i64 %v1289
  store <8 x float> %v1266, ptr %v1290, align 4
  %v1291 = add nsw i64 %v1217, 8
  br label %b156
b158:
  br label %b159
b159:
  %v1292 = phi i64 [ 8, %b158 ], [ %v1300, %b160 ]
  %v1293 = icmp slt i64 %v1292, 10
  br i1 %v1293, label %b160, label %b161
b160:
  %v1294 = mul i64 %v1292, 1
  %v1295 = getelementptr inbounds float, ptr %v1215, i64 %v1294
  %v1296 = getelementptr float, ptr %v1295, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1297 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1296, <8 x i1> %v1212, <8 x float> zeroinitializer)
  %v1298 = mul i64 %v1292, 32
  %v1299 = getelementptr inbounds float, ptr %v1203, i64 %v1298
  store <8 x float> %v1297, ptr %v1299, align 4
  %v1300 = add nsw i64 %v1292, 1
  br label %b159
b161:
  br label %b155
b155:
  %v1301 = icmp slt i64 %v1206, 8
  br i1 %v1301, label %b162, label %b163
b162:
  br label %b164
b164:
  %v1302 = phi i64 [ 0, %b162 ], [ %v1310, %b165 ]
  %v1303 = icmp slt i64 %v1302, 10
  br i1 %v1303, label %b165, label %b166
b165:
  %v1304 = mul i64 %v1302, 1
  %v1305 = getelementptr inbounds float, ptr %v1215, i64 %v1304
  %v1306 = getelementptr float, ptr %v1305, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1307 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1306, <8 x i1> %v1212, <8 x float> zeroinitializer)
  %v1308 = mul i64 %v1302, 32
  %v1309 = getelementptr inbounds float, ptr %v1203, i64 %v1308
  store <8 x float> %v1307, ptr %v1309, align 4
  %v1310 = add nsw i64 %v1302, 1
  br label %b164
b166:
  br label %b163
b163:
  %v1311 = add i64 %v1089, 16
  %v1312 = add i64 %v1090, 16
  %v1313 = getelementptr inbounds float, ptr %v1068, i64 %v1311
  %v1314 = sub i64 50, %v1312
  %v1315 = icmp slt i64 %v1314, 0
  %v1316 = select i1 %v1315, i64 0, i64 %v1314
  %v1317 = icmp ult i64 %v1316, 8
  %v1318 = select i1 %v1317, i64 %v1316, i64 8
  %v1319 = trunc i64 %v1318 to i32
  %v1320 = insertelement <8 x i32> poison, i32 %v1319, i64 0
  %v1321 = shufflevector <8 x i32> %v1320, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1322 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1321
  %v1323 = mul i64 %v1312, 10
  %v1324 = add i64 0, %v1323
  %v1325 = getelementptr inbounds float, ptr %v14, i64 %v1324
  %v1326 = icmp sge i64 %v1316, 8
  br i1 %v1326, label %b167, label %b168
b167:
  br label %b169
b169:
  %v1327 = phi i64 [ 0, %b167 ], [ %v1401, %b170 ]
  %v1328 = icmp slt i64 %v1327, 8
  br i1 %v1328, label %b170, label %b171
b170:
  %v1329 = add i64 %v1327, 0
  %v1330 = getelementptr inbounds float, ptr %v1325, i64 %v1329
  %v1331 = load <8 x float>, ptr %v1330, align 4
  %v1332 = add i64 %v1327, 10
  %v1333 = getelementptr inbounds float, ptr %v1325, i64 %v1332
  %v1334 = load <8 x float>, ptr %v1333, align 4
  %v1335 = add i64 %v1327, 20
  %v1336 = getelementptr inbounds float, ptr %v1325, i64 %v1335
  %v1337 = load <8 x float>, ptr %v1336, align 4
  %v1338 = add i64 %v1327, 30
  %v1339 = getelementptr inbounds float, ptr %v1325, i64 %v1338
  %v1340 = load <8 x float>, ptr %v1339, align 4
  %v1341 = add i64 %v1327, 40
  %v1342 = getelementptr inbounds float, ptr %v1325, i64 %v1341
  %v1343 = load <8 x float>, ptr %v1342, align 4
  %v1344 = add i64 %v1327, 50
  %v1345 = getelementptr inbounds float, ptr %v1325, i64 %v1344
  %v1346 = load <8 x float>, ptr %v1345, align 4
  %v1347 = add i64 %v1327, 60
  %v1348 = getelementptr inbounds float, ptr %v1325, i64 %v1347
  %v1349 = load <8 x float>, ptr %v1348, align 4
  %v1350 = add i64 %v1327, 70
  %v1351 = getelementptr inbounds float, ptr %v1325, i64 %v1350
  %v1352 = load <8 x float>, ptr %v1351, align 4
  %v1353 = shufflevector <8 x float> %v1331, <8 x float> %v1343, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1354 = shufflevector <8 x float> %v1331, <8 x float> %v1343, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1355 = shufflevector <8 x float> %v1334, <8 x float> %v1346, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1356 = shufflevector <8 x float> %v1334, <8 x float> %v1346, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1357 = shufflevector <8 x float> %v1337, <8 x float> %v1349, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1358 = shufflevector <8 x float> %v1337, <8 x float> %v1349, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1359 = shufflevector <8 x float> %v1340, <8 x float> %v1352, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1360 = shufflevector <8 x float> %v1340, <8 x float> %v1352, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1361 = shufflevector <8 x float> %v1353, <8 x float> %v1357, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1362 = shufflevector <8 x float> %v1353, <8 x float> %v1357, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1363 = shufflevector <8 x float> %v1355, <8 x float> %v1359, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1364 = shufflevector <8 x float> %v1355, <8 x float> %v1359, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1365 = shufflevector <8 x float> %v1354, <8 x float> %v1358, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1366 = shufflevector <8 x float> %v1354, <8 x float> %v1358, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1367 = shufflevector <8 x float> %v1356, <8 x float> %v1360, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1368 = shufflevector <8 x float> %v1356, <8 x float> %v1360, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1369 = shufflevector <8 x float> %v1361, <8 x float> %v1363, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1370 = shufflevector <8 x float> %v1361, <8 x float> %v1363, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1371 = shufflevector <8 x float> %v1362, <8 x float> %v1364, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1372 = shufflevector <8 x float> %v1362, <8 x float> %v1364, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1373 = shufflevector <8 x float> %v1365, <8 x float> %v1367, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1374 = shufflevector <8 x float> %v1365, <8 x float> %v1367, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1375 = shufflevector <8 x float> %v1366, <8 x float> %v1368, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1376 = shufflevector <8 x float> %v1366, <8 x float> %v1368, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1377 = add i64 %v1327, 0
  %v1378 = mul i64 %v1377, 32
  %v1379 = getelementptr inbounds float, ptr %v1313, i64 %v1378
  store <8 x float> %v1369, ptr %v1379, align 4
  %v1380 = add i64 %v1327, 1
  %v1381 = mul i64 %v1380, 32
  %v1382 = getelementptr inbounds float, ptr %v1313, i64 %v1381
  store <8 x float> %v1370, ptr %v1382, align 4
  %v1383 = add i64 %v1327, 2
  %v1384 = mul i64 %v1383, 32
  %v1385 = getelementptr inbounds float, ptr %v1313, i64 %v1384
  store <8 x float> %v1371, ptr %v1385, align 4
  %v1386 = add i64 %v1327, 3
  %v1387 = mul i64 %v1386, 32
  %v1388 = getelementptr inbounds float, ptr %v1313, i64 %v1387
  store <8 x float> %v1372, ptr %v1388, align 4
  %v1389 = add i64 %v1327, 4
  %v1390 = mul i64 %v1389, 32
  %v1391 = getelementptr inbounds float, ptr %v1313, i64 %v1390
  store <8 x float> %v1373, ptr %v1391, align 4
  %v1392 = add i64 %v1327, 5
  %v1393 = mul i64 %v1392, 32
  %v1394 = getelementptr inbounds float, ptr %v1313, i64 %v1393
  store <8 x float> %v1374, ptr %v1394, align 4
  %v1395 = add i64 %v1327, 6
  %v1396 = mul i64 %v1395, 32
  %v1397 = getelementptr inbounds float, ptr %v1313, i64 %v1396
  store <8 x float> %v1375, ptr %v1397, align 4
  %v1398 = add i64 %v1327, 7
  %v1399 = mul i64 %v1398, 32
  %v1400 = getelementptr inbounds float, ptr %v1313, i64 %v1399
  store <8 x float> %v1376, ptr %v1400, align 4
  %v1401 = add nsw i64 %v1327, 8
  br label %b169
b171:
  br label %b172
b172:
  %v1402 = phi i64 [ 8, %b171 ], [ %v1410, %b173 ]
  %v1403 = icmp slt i64 %v1402, 10
  br i1 %v1403, label %b173, label %b174
b173:
  %v1404 = mul i64 %v1402, 1
  %v1405 = getelementptr inbounds float, ptr %v1325, i64 %v1404
  %v1406 = getelementptr float, ptr %v1405, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1407 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1406, <8 x i1> %v1322, <8 x float> zeroinitializer)
  %v1408 = mul i64 %v1402, 32
  %v1409 = getelementptr inbounds float, ptr %v1313, i64 %v1408
  store <8 x float> %v1407, ptr %v1409, align 4
  %v1410 = add nsw i64 %v1402, 1
  br label %b172
b174:
  br label %b168
b168:
  %v1411 = icmp slt i64 %v1316, 8
  br i1 %v1411, label %b175, label %b176
b175:
  br label %b177
b177:
  %v1412 = phi i64 [ 0, %b175 ], [ %v1420, %b178 ]
  %v1413 = icmp slt i64 %v1412, 10
  br i1 %v1413, label %b178, label %b179
b178:
  %v1414 = mul i64 %v1412, 1
  %v1415 = getelementptr inbounds float, ptr %v1325, i64 %v1414
  %v1416 = getelementptr float, ptr %v1415, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1417 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1416, <8 x i1> %v1322, <8 x float> zeroinitializer)
  %v1418 = mul i64 %v1412, 32
  %v1419 = getelementptr inbounds float, ptr %v1313, i64 %v1418
  store <8 x float> %v1417, ptr %v1419, align 4
  %v1420 = add nsw i64 %v1412, 1
  br label %b177
b179:
  br label %b176
b176:
  %v1421 = add i64 %v1089, 24
  %v1422 = add i64 %v1090, 24
  %v1423 = getelementptr inbounds float, ptr %v1068, i64 %v1421
  %v1424 = sub i64 50, %v1422
  %v1425 = icmp slt i64 %v1424, 0
  %v1426 = select i1 %v1425, i64 0, i64 %v1424
  %v1427 = icmp ult i64 %v1426, 8
  %v1428 = select i1 %v1427, i64 %v1426, i64 8
  %v1429 = trunc i64 %v1428 to i32
  %v1430 = insertelement <8 x i32> poison, i32 %v1429, i64 0
  %v1431 = shufflevector <8 x i32> %v1430, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1432 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1431
  %v1433 = mul i64 %v1422, 10
  %v1434 = add i64 0, %v1433
  %v1435 = getelementptr inbounds float, ptr %v14, i64 %v1434
  %v1436 = icmp sge i64 %v1426, 8
  br i1 %v1436, label %b180, label %b181
b180:
  br label %b182
b182:
  %v1437 = phi i64 [ 0, %b180 ], [ %v1511, %b183 ]
  %v1438 = icmp slt i64 %v1437, 8
  br i1 %v1438, label %b183, label %b184
b183:
  %v1439 = add i64 %v1437, 0
  %v1440 = getelementptr inbounds float, ptr %v1435, i64 %v1439
  %v1441 = load <8 x float>, ptr %v1440, align 4
  %v1442 = add i64 %v1437, 10
  %v1443 = getelementptr inbounds float, ptr %v1435, i64 %v1442
  %v1444 = load <8 x float>, ptr %v1443, align 4
  %v1445 = add i64 %v1437, 20
  %v1446 = getelementptr inbounds float, ptr %v1435, i64 %v1445
  %v1447 = load <8 x float>, ptr %v1446, align 4
  %v1448 = add i64 %v1437, 30
  %v1449 = getelementptr inbounds float, ptr %v1435, i64 %v1448
  %v1450 = load <8 x float>, ptr %v1449, align 4
  %v1451 = add i64 %v1437, 40
  %v1452 = getelementptr inbounds float, ptr %v1435, i64 %v1451
  %v1453 = load <8 x float>, ptr %v1452, align 4
  %v1454 = add i64 %v1437, 50
  %v1455 = getelementptr inbounds float, ptr %v1435, i64 %v1454
  %v1456 = load <8 x float>, ptr %v1455, align 4
  %v1457 = add i64 %v1437, 60
  %v1458 = getelementptr inbounds float, ptr %v1435, i64 %v1457
  %v1459 = load <8 x float>, ptr %v1458, align 4
  %v1460 = add i64 %v1437, 70
  %v1461 = getelementptr inbounds float, ptr %v1435, i64 %v1460
  %v1462 = load <8 x float>, ptr %v1461, align 4
  %v1463 = shufflevector <8 x float> %v1441, <8 x float> %v1453, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1464 = shufflevector <8 x float> %v1441, <8 x float> %v1453, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1465 = shufflevector <8 x float> %v1444, <8 x float> %v1456, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1466 = shufflevector <8 x float> %v1444, <8 x float> %v1456, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1467 = shufflevector <8 x float> %v1447, <8 x float> %v1459, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1468 = shufflevector <8 x float> %v1447, <8 x float> %v1459, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1469 = shufflevector <8 x float> %v1450, <8 x float> %v1462, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1470 = shufflevector <8 x float> %v1450, <8 x float> %v1462, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1471 = shufflevector <8 x float> %v1463, <8 x float> %v1467, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1472 = shufflevector <8 x float> %v1463, <8 x float> %v1467, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1473 = shufflevector <8 x float> %v1465, <8 x float> %v1469, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1474 = shufflevector <8 x float> %v1465, <8 x float> %v1469, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1475 = shufflevector <8 x float> %v1464, <8 x float> %v1468, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1476 = shufflevector <8 x float> %v1464, <8 x float> %v1468, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1477 = shufflevector <8 x float> %v1466, <8 x float> %v1470, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1478 = shufflevector <8 x float> %v1466, <8 x float> %v1470, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1479 = shufflevector <8 x float> %v1471, <8 x float> %v1473, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1480 = shufflevector <8 x float> %v1471, <8 x float> %v1473, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1481 = shufflevector <8 x float> %v1472, <8 x float> %v1474, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1482 = shufflevector <8 x float> %v1472, <8 x float> %v1474, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1483 = shufflevector <8 x float> %v1475, <8 x float> %v1477, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1484 = shufflevector <8 x float> %v1475, <8 x float> %v1477, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1485 = shufflevector <8 x float> %v1476, <8 x float> %v1478, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1486 = shufflevector <8 x float> %v1476, <8 x float> %v1478, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1487 = add i64 %v1437, 0
  %v1488 = mul i64 %v1487, 32
  %v1489 = getelementptr inbounds float, ptr %v1423, i64 %v1488
  store <8 x float> %v1479, ptr %v1489, align 4
  %v1490 = add i64 %v1437, 1
  %v1491 = mul i64 %v1490, 32
  %v1492 = getelementptr inbounds float, ptr %v1423, i64 %v1491
  store <8 x float> %v1480, ptr %v1492, align 4
  %v1493 = add i64 %v1437, 2
  %v1494 = mul i64 %v1493, 32
  %v1495 = getelementptr inbounds float, ptr %v1423, i64 %v1494
  store <8 x float> %v1481, ptr %v1495, align 4
  %v1496 = add i64 %v1437, 3
  %v1497 = mul i64 %v1496, 32
  %v1498 = getelementptr inbounds float, ptr %v1423, i64 %v1497
  store <8 x float> %v1482, ptr %v1498, align 4
  %v1499 = add i64 %v1437, 4
  %v1500 = mul i64 %v1499, 32
  %v1501 = getelementptr inbounds float, ptr %v1423, i64 %v1500
  store <8 x float> %v1483, ptr %v1501, align 4
  %v1502 = add i64 %v1437, 5
  %v1503 = mul i64 %v1502, 32
  %v1504 = getelementptr inbounds float, ptr %v1423, i64 %v1503
  store <8 x float> %v1484, ptr %v1504, align 4
  %v1505 = add i64 %v1437, 6
  %v1506 = mul i64 %v1505, 32
  %v1507 = getelementptr inbounds float, ptr %v1423, i64 %v1506
  store <8 x float> %v1485, ptr %v1507, align 4
  %v1508 = add i64 %v1437, 7
  %v1509 = mul i64 %v1508, 32
  %v1510 = getelementptr inbounds float, ptr %v1423, i64 %v1509
  store <8 x float> %v1486, ptr %v1510, align 4
  %v1511 = add nsw i64 %v1437, 8
  br label %b182
b184:
  br label %b185
b185:
  %v1512 = phi i64 [ 8, %b184 ], [ %v1520, %b186 ]
  %v1513 = icmp slt i64 %v1512, 10
  br i1 %v1513, label %b186, label %b187
b186:
  %v1514 = mul i64 %v1512, 1
  %v1515 = getelementptr inbounds float, ptr %v1435, i64 %v1514
  %v1516 = getelementptr float, ptr %v1515, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1517 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1516, <8 x i1> %v1432, <8 x float> zeroinitializer)
  %v1518 = mul i64 %v1512, 32
  %v1519 = getelementptr inbounds float, ptr %v1423, i64 %v1518
  store <8 x float> %v1517, ptr %v1519, align 4
  %v1520 = add nsw i64 %v1512, 1
  br label %b185
b187:
  br label %b181
b181:
  %v1521 = icmp slt i64 %v1426, 8
  br i1 %v1521, label %b188, label %b189
b188:
  br label %b190
b190:
  %v1522 = phi i64 [ 0, %b188 ], [ %v1530, %b191 ]
  %v1523 = icmp slt i64 %v1522, 10
  br i1 %v1523, label %b191, label %b192
b191:
  %v1524 = mul i64 %v1522, 1
  %v1525 = getelementptr inbounds float, ptr %v1435, i64 %v1524
  %v1526 = getelementptr float, ptr %v1525, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1527 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1526, <8 x i1> %v1432, <8 x float> zeroinitializer)
  %v1528 = mul i64 %v1522, 32
  %v1529 = getelementptr inbounds float, ptr %v1423, i64 %v1528
  store <8 x float> %v1527, ptr %v1529, align 4
  %v1530 = add nsw i64 %v1522, 1
  br label %b190
b192:
  br label %b189
b189:
  %v1531 = add i64 %v1089, 320
  %v1532 = add nsw i64 %v1087, 1
  br label %b138
b140:
  %v1533 = icmp eq i64 %v1084, 2
  br i1 %v1533, label %b193, label %b194
b193:
  %v1534 = mul i64 1, 320
  %v1535 = mul i64 1, 32
  %v1536 = add i64 %v1534, 0
  %v1537 = add i64 %v1535, 0
  %v1538 = getelementptr inbounds float, ptr %v1068, i64 %v1536
  %v1539 = sub i64 50, %v1537
  %v1540 = icmp slt i64 %v1539, 0
  %v1541 = select i1 %v1540, i64 0, i64 %v1539
  %v1542 = icmp ult i64 %v1541, 8
  %v1543 = select i1 %v1542, i64 %v1541, i64 8
  %v1544 = trunc i64 %v1543 to i32
  %v1545 = insertelement <8 x i32> poison, i32 %v1544, i64 0
  %v1546 = shufflevector <8 x i32> %v1545, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1547 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1546
  %v1548 = mul i64 %v1537, 10
  %v1549 = add i64 0, %v1548
  %v1550 = getelementptr inbounds float, ptr %v14, i64 %v1549
  %v1551 = icmp sge i64 %v1541, 8
  br i1 %v1551, label %b195, label %b196
b195:
  br label %b197
b197:
  %v1552 = phi i64 [ 0, %b195 ], [ %v1626, %b198 ]
  %v1553 = icmp slt i64 %v1552, 8
  br i1 %v1553, label %b198, label %b199
b198:
  %v1554 = add i64 %v1552, 0
  %v1555 = getelementptr inbounds float, ptr %v1550, i64 %v1554
  %v1556 = load <8 x float>, ptr %v1555, align 4
  %v1557 = add i64 %v1552, 10
  %v1558 = getelementptr inbounds float, ptr %v1550, i64 %v1557
  %v1559 = load <8 x float>, ptr %v1558, align 4
  %v1560 = add i64 %v1552, 20
  %v1561 = getelementptr inbounds float, ptr %v1550, i64 %v1560
  %v1562 = load <8 x float>, ptr %v1561, align 4
  %v1563 = add i64 %v1552, 30
  %v1564 = getelementptr inbounds float, ptr %v1550, i64 %v1563
  %v1565 = load <8 x float>, ptr %v1564, align 4
  %v1566 = add i64 %v1552, 40
  %v1567 = getelementptr inbounds float, ptr %v1550, i64 %v1566
  %v1568 = load <8 x float>, ptr %v1567, align 4
  %v1569 = add i64 %v1552, 50
  %v1570 = getelementptr inbounds float, ptr %v1550, i64 %v1569
  %v1571 = load <8 x float>, ptr %v1570, align 4
  %v1572 = add i64 %v1552, 60
  %v1573 = getelementptr inbounds float, ptr %v1550, i64 %v1572
  %v1574 = load <8 x float>, ptr %v1573, align 4
  %v1575 = add i64 %v1552, 70
  %v1576 = getelementptr inbounds float, ptr %v1550, i64 %v1575
  %v1577 = load <8 x float>, ptr %v1576, align 4
  %v1578 = shufflevector <8 x float> %v1556, <8 x float> %v1568, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1579 = shufflevector <8 x float> %v1556, <8 x float> %v1568, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1580 = shufflevector <8 x float> %v1559, <8 x float> %v1571, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1581 = shufflevector <8 x float> %v1559, <8 x float> %v1571, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1582 = shufflevector <8 x float> %v1562, <8 x float> %v1574, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1583 = shufflevector <8 x float> %v1562, <8 x float> %v1574, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1584 = shufflevector <8 x float> %v1565, <8 x float> %v1577, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1585 = shufflevector <8 x float> %v1565, <8 x float> %v1577, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1586 = shufflevector <8 x float> %v1578, <8 x float> %v1582, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1587 = shufflevector <8 x float> %v1578, <8 x float> %v1582, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1588 = shufflevector <8 x float> %v1580, <8 x float> %v1584, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1589 = shufflevector <8 x float> %v1580, <8 x float> %v1584, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1590 = shufflevector <8 x float> %v1579, <8 x float> %v1583, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1591 = shufflevector <8 x float> %v1579, <8 x float> %v1583, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1592 = shufflevector <8 x float> %v1581, <8 x float> %v1585, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1593 = shufflevector <8 x float> %v1581, <8 x float> %v1585, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1594 = shufflevector <8 x float> %v1586, <8 x float> %v1588, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1595 = shufflevector <8 x float> %v1586, <8 x float> %v1588, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1596 = shufflevector <8 x float> %v1587, <8 x float> %v1589, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1597 = shufflevector <8 x float> %v1587, <8 x float> %v1589, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1598 = shufflevector <8 x float> %v1590, <8 x float> %v1592, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1599 = shufflevector <8 x float> %v1590, <8 x float> %v1592, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1600 = shufflevector <8 x float> %v1591, <8 x float> %v1593, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1601 = shufflevector <8 x float> %v1591, <8 x float> %v1593, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1602 = add i64 %v1552, 0
  %v1603 = mul i64 %v1602, 24
  %v1604 = getelementptr inbounds float, ptr %v1538, i64 %v1603
  store <8 x float> %v1594, ptr %v1604, align 4
  %v1605 = add i64 %v1552, 1
  %v1606 = mul i64 %v1605, 24
  %v1607 = getelementptr inbounds float, ptr %v1538, i64 %v1606
  store <8 x float> %v1595, ptr %v1607, align 4
  %v1608 = add i64 %v1552, 2
  %v1609 = mul i64 %v1608, 24
  %v1610 = getelementptr inbounds float, ptr %v1538, i64 %v1609
  store <8 x float> %v1596, ptr %v1610, align 4
  %v1611 = add i64 %v1552, 3
  %v1612 = mul i64 %v1611, 24
  %v1613 = getelementptr inbounds float, ptr %v1538, i64 %v1612
  store <8 x float> %v1597, ptr %v1613, align 4
  %v1614 = add i64 %v1552, 4
  %v1615 = mul i64 %v1614, 24
  %v1616 = getelementptr inbounds float, ptr %v1538, i64 %v1615
  store <8 x float> %v1598, ptr %v1616, align 4
  %v1617 = add i64 %v1552, 5
  %v1618 = mul i64 %v1617, 24
  %v1619 = getelementptr inbounds float, ptr %v1538, i64 %v1618
  store <8 x float> %v1599, ptr %v1619, align 4
  %v1620 = add i64 %v1552, 6
  %v1621 = mul i64 %v1620, 24
  %v1622 = getelementptr inbounds float, ptr %v1538, i64 %v1621
  store <8 x float> %v1600, ptr %v1622, align 4
  %v1623 = add i64 %v1552, 7
  %v1624 = mul i64 %v1623, 24
  %v1625 = getelementptr inbounds float, ptr %v1538, i64 %v1624
  store <8 x float> %v1601, ptr %v1625, align 4
  %v1626 = add nsw i64 %v1552, 8
  br label %b197
b199:
  br label %b200
b200:
  %v1627 = phi i64 [ 8, %b199 ], [ %v1635, %b201 ]
  %v1628 = icmp slt i64 %v1627, 10
  br i1 %v1628, label %b201, label %b202
b201:
  %v1629 = mul i64 %v1627, 1
  %v1630 = getelementptr inbounds float, ptr %v1550, i64 %v1629
  %v1631 = getelementptr float, ptr %v1630, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1632 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1631, <8 x i1> %v1547, <8 x float> zeroinitializer)
  %v1633 = mul i64 %v1627, 24
  %v1634 = getelementptr inbounds float, ptr %v1538, i64 %v1633
  store <8 x float> %v1632, ptr %v1634, align 4
  %v1635 = add nsw i64 %v1627, 1
  br label %b200
b202:
  br label %b196
b196:
  %v1636 = icmp slt i64 %v1541, 8
  br i1 %v1636, label %b203, label %b204
b203:
  br label %b205
b205:
  %v1637 = phi i64 [ 0, %b203 ], [ %v1645, %b206 ]
  %v1638 = icmp slt i64 %v1637, 10
  br i1 %v1638, label %b206, label %b207
b206:
  %v1639 = mul i64 %v1637, 1
  %v1640 = getelementptr inbounds float, ptr %v1550, i64 %v1639
  %v1641 = getelementptr float, ptr %v1640, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1642 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1641, <8 x i1> %v1547, <8 x float> zeroinitializer)
  %v1643 = mul i64 %v1637, 24
  %v1644 = getelementptr inbounds float, ptr %v1538, i64 %v1643
  store <8 x float> %v1642, ptr %v1644, align 4
  %v1645 = add nsw i64 %v1637, 1
  br label %b205
b207:
  br label %b204
b204:
  %v1646 = add i64 %v1534, 8
  %v1647 = add i64 %v1535, 8
  %v1648 = getelementptr inbounds float, ptr %v1068, i64 %v1646
  %v1649 = sub i64 50, %v1647
  %v1650 = icmp slt i64 %v1649, 0
  %v1651 = select i1 %v1650, i64 0, i64 %v1649
  %v1652 = icmp ult i64 %v1651, 8
  %v1653 = select i1 %v1652, i64 %v1651, i64 8
  %v1654 = trunc i64 %v1653 to i32
  %v1655 = insertelement <8 x i32> poison, i32 %v1654, i64 0
  %v1656 = shufflevector <8 x i32> %v1655, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1657 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1656
  %v1658 = mul i64 %v1647, 10
  %v1659 = add i64 0, %v1658
  %v1660 = getelementptr inbounds float, ptr %v14, i64 %v1659
  %v1661 = icmp sge i64 %v1651, 8
  br i1 %v1661, label %b208, label %b209
b208:
  br label %b210
b210:
  %v1662 = phi i64 [ 0, %b208 ], [ %v1736, %b211 ]
  %v1663 = icmp slt i64 %v1662, 8
  br i1 %v1663, label %b211, label %b212
b211:
  %v1664 = add i64 %v1662, 0
  %v1665 = getelementptr inbounds float, ptr %v1660, i64 %v1664
  %v1666 = load <8 x float>, ptr %v1665, align 4
  %v1667 = add i64 %v1662, 10
  %v1668 = getelementptr inbounds float, ptr %v1660, i64 %v1667
  %v1669 = load <8 x float>, ptr %v1668, align 4
  %v1670 = add i64 %v1662, 20
  %v1671 = getelementptr inbounds float, ptr %v1660, i64 %v1670
  %v1672 = load <8 x float>, ptr %v1671, align 4
  %v1673 = add i64 %v1662, 30
  %v1674 = getelementptr inbounds float, ptr %v1660, i64 %v1673
  %v1675 = load <8 x float>, ptr %v1674, align 4
  %v1676 = add i64 %v1662, 40
  %v1677 = getelementptr inbounds float, ptr %v1660, i64 %v1676
  %v1678 = load <8 x float>, ptr %v1677, align 4
  %v1679 = add i64 %v1662, 50
  %v1680 = getelementptr inbounds float, ptr %v1660, i64 %v1679
  %v1681 = load <8 x float>, ptr %v1680, align 4
  %v1682 = add i64 %v1662, 60
  %v1683 = getelementptr inbounds float, ptr %v1660, i64 %v1682
  %v1684 = load <8 x float>, ptr %v1683, align 4
  %v1685 = add i64 %v1662, 70
  %v1686 = getelementptr inbounds float, ptr %v1660, i64 %v1685
  %v1687 = load <8 x float>, ptr %v1686, align 4
  %v1688 = shufflevector <8 x float> %v1666, <8 x float> %v1678, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1689 = shufflevector <8 x float> %v1666, <8 x float> %v1678, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1690 = shufflevector <8 x float> %v1669, <8 x float> %v1681, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1691 = shufflevector <8 x float> %v1669, <8 x float> %v1681, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1692 = shufflevector <8 x float> %v1672, <8 x float> %v1684, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1693 = shufflevector <8 x float> %v1672, <8 x float> %v1684, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1694 = shufflevector <8 x float> %v1675, <8 x float> %v1687, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1695 = shufflevector <8 x float> %v1675, <8 x float> %v1687, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1696 = shufflevector <8 x float> %v1688, <8 x float> %v1692, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1697 = shufflevector <8 x float> %v1688, <8 x float> %v1692, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1698 = shufflevector <8 x float> %v1690, <8 x float> %v1694, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1699 = shufflevector <8 x float> %v1690, <8 x float> %v1694, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1700 = shufflevector <8 x float> %v1689, <8 x float> %v1693, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1701 = shufflevector <8 x float> %v1689, <8 x float> %v1693, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1702 = shufflevector <8 x float> %v1691, <8 x float> %v1695, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1703 = shufflevector <8 x float> %v1691, <8 x float> %v1695, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1704 = shufflevector <8 x float> %v1696, <8 x float> %v1698, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1705 = shufflevector <8 x float> %v1696, <8 x float> %v1698, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1706 = shufflevector <8 x float> %v1697, <8 x float> %v1699, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1707 = shufflevector <8 x float> %v1697, <8 x float> %v1699, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1708 = shufflevector <8 x float> %v1700, <8 x float> %v1702, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1709 = shufflevector <8 x float> %v1700, <8 x float> %v1702, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1710 = shufflevector <8 x float> %v1701, <8 x float> %v1703, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1711 = shufflevector <8 x float> %v1701, <8 x float> %v1703, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1712 = add i64 %v1662, 0
  %v1713 = mul i64 %v1712, 24
  %v1714 = getelementptr inbounds float, ptr %v1648, i64 %v1713
  store <8 x float> %v1704, ptr %v1714, align 4
  %v1715 = add i64 %v1662, 1
  %v1716 = mul i64 %v1715, 24
  %v1717 = getelementptr inbounds float, ptr %v1648, i64 %v1716
  store <8 x float> %v1705, ptr %v1717, align 4
  %v1718 = add i64 %v1662, 2
  %v1719 = mul i64 %v1718, 24
  %v1720 = getelementptr inbounds float, ptr %v1648, i64 %v1719
  store <8 x float> %v1706, ptr %v1720, align 4
  %v1721 = add i64 %v1662, 3
  %v1722 = mul i64 %v1721, 24
  %v1723 = getelementptr inbounds float, ptr %v1648, i64 %v1722
  store <8 x float> %v1707, ptr %v1723, align 4
  %v1724 = add i64 %v1662, 4
  %v1725 = mul i64 %v1724, 24
  %v1726 = getelementptr inbounds float, ptr %v1648, i64 %v1725
  store <8 x float> %v1708, ptr %v1726, align 4
  %v1727 = add i64 %v1662, 5
  %v1728 = mul i64 %v1727, 24
  %v1729 = getelementptr inbounds float, ptr %v1648, i64 %v1728
  store <8 x float> %v1709, ptr %v1729, align 4
  %v1730 = add i64 %v1662, 6
  %v1731 = mul i64 %v1730, 24
  %v1732 = getelementptr inbounds float, ptr %v1648, i64 %v1731
  store <8 x float> %v1710, ptr %v1732, align 4
  %v1733 = add i64 %v1662, 7
  %v1734 = mul i64 %v1733, 24
  %v1735 = getelementptr inbounds float, ptr %v1648, i64 %v1734
  store <8 x float> %v1711, ptr %v1735, align 4
  %v1736 = add nsw i64 %v1662, 8
  br label %b210
b212:
  br label %b213
b213:
  %v1737 = phi i64 [ 8, %b212 ], [ %v1745, %b214 ]
  %v1738 = icmp slt i64 %v1737, 10
  br i1 %v1738, label %b214, label %b215
b214:
  %v1739 = mul i64 %v1737, 1
  %v1740 = getelementptr inbounds float, ptr %v1660, i64 %v1739
  %v1741 = getelementptr float, ptr %v1740, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1742 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1741, <8 x i1> %v1657, <8 x float> zeroinitializer)
  %v1743 = mul i64 %v1737, 24
  %v1744 = getelementptr inbounds float, ptr %v1648, i64 %v1743
  store <8 x float> %v1742, ptr %v1744, align 4
  %v1745 = add nsw i64 %v1737, 1
  br label %b213
b215:
  br label %b209
b209:
  %v1746 = icmp slt i64 %v1651, 8
  br i1 %v1746, label %b216, label %b217
b216:
  br label %b218
b218:
  %v1747 = phi i64 [ 0, %b216 ], [ %v1755, %b219 ]
  %v1748 = icmp slt i64 %v1747, 10
  br i1 %v1748, label %b219, label %b220
b219:
  %v1749 = mul i64 %v1747, 1
  %v1750 = getelementptr inbounds float, ptr %v1660, i64 %v1749
  %v1751 = getelementptr float, ptr %v1750, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1752 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1751, <8 x i1> %v1657, <8 x float> zeroinitializer)
  %v1753 = mul i64 %v1747, 24
  %v1754 = getelementptr inbounds float, ptr %v1648, i64 %v1753
  store <8 x float> %v1752, ptr %v1754, align 4
  %v1755 = add nsw i64 %v1747, 1
  br label %b218
b220:
  br label %b217
b217:
  %v1756 = add i64 %v1534, 16
  %v1757 = add i64 %v1535, 16
  %v1758 = getelementptr inbounds float, ptr %v1068, i64 %v1756
  %v1759 = sub i64 50, %v1757
  %v1760 = icmp slt i64 %v1759, 0
  %v1761 = select i1 %v1760, i64 0, i64 %v1759
  %v1762 = icmp ult i64 %v1761, 8
  %v1763 = select i1 %v1762, i64 %v1761, i64 8
  %v1764 = trunc i64 %v1763 to i32
  %v1765 = insertelement <8 x i32> poison, i32 %v1764, i64 0
  %v1766 = shufflevector <8 x i32> %v1765, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1767 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1766
  %v1768 = mul i64 %v1757, 10
  %v1769 = add i64 0, %v1768
  %v1770 = getelementptr inbounds float, ptr %v14, i64 %v1769
  %v1771 = icmp sge i64 %v1761, 8
  br i1 %v1771, label %b221, label %b222
b221:
  br label %b223
b223:
  %v1772 = phi i64 [ 0, %b221 ], [ %v1846, %b224 ]
  %v1773 = icmp slt i64 %v1772, 8
  br i1 %v1773, label %b224, label %b225
b224:
  %v1774 = add i64 %v1772, 0
  %v1775 = getelementptr inbounds float, ptr %v1770, i64 %v1774
  %v1776 = load <8 x float>, ptr %v1775, align 4
  %v1777 = add i64 %v1772, 10
  %v1778 = getelementptr inbounds float, ptr %v1770, i64 %v1777
  %v1779 = load <8 x float>, ptr %v1778, align 4
  %v1780 = add i64 %v1772, 20
  %v1781 = getelementptr inbounds float, ptr %v1770, i64 %v1780
  %v1782 = load <8 x float>, ptr %v1781, align 4
  %v1783 = add i64 %v1772, 30
  %v1784 = getelementptr inbounds float, ptr %v1770, i64 %v1783
  %v1785 = load <8 x float>, ptr %v1784, align 4
  %v1786 = add i64 %v1772, 40
  %v1787 = getelementptr inbounds float, ptr %v1770, i64 %v1786
  %v1788 = load <8 x float>, ptr %v1787, align 4
  %v1789 = add i64 %v1772, 50
  %v1790 = getelementptr inbounds float, ptr %v1770, i64 %v1789
  %v1791 = load <8 x float>, ptr %v1790, align 4
  %v1792 = add i64 %v1772, 60
  %v1793 = getelementptr inbounds float, ptr %v1770, i64 %v1792
  %v1794 = load <8 x float>, ptr %v1793, align 4
  %v1795 = add i64 %v1772, 70
  %v1796 = getelementptr inbounds float, ptr %v1770, i64 %v1795
  %v1797 = load <8 x float>, ptr %v1796, align 4
  %v1798 = shufflevector <8 x float> %v1776, <8 x float> %v1788, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1799 = shufflevector <8 x float> %v1776, <8 x float> %v1788, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1800 = shufflevector <8 x float> %v1779, <8 x float> %v1791, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1801 = shufflevector <8 x float> %v1779, <8 x float> %v1791, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1802 = shufflevector <8 x float> %v1782, <8 x float> %v1794, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1803 = shufflevector <8 x float> %v1782, <8 x float> %v1794, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1804 = shufflevector <8 x float> %v1785, <8 x float> %v1797, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1805 = shufflevector <8 x float> %v1785, <8 x float> %v1797, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1806 = shufflevector <8 x float> %v1798, <8 x float> %v1802, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1807 = shufflevector <8 x float> %v1798, <8 x float> %v1802, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1808 = shufflevector <8 x float> %v1800, <8 x float> %v1804, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1809 = shufflevector <8 x float> %v1800, <8 x float> %v1804, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1810 = shufflevector <8 x float> %v1799, <8 x float> %v1803, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1811 = shufflevector <8 x float> %v1799, <8 x float> %v1803, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1812 = shufflevector <8 x float> %v1801, <8 x float> %v1805, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1813 = shufflevector <8 x float> %v1801, <8 x float> %v1805, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1814 = shufflevector <8 x float> %v1806, <8 x float> %v1808, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1815 = shufflevector <8 x float> %v1806, <8 x float> %v1808, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1816 = shufflevector <8 x float> %v1807, <8 x float> %v1809, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1817 = shufflevector <8 x float> %v1807, <8 x float> %v1809, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1818 = shufflevector <8 x float> %v1810, <8 x float> %v1812, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1819 = shufflevector <8 x float> %v1810, <8 x float> %v1812, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1820 = shufflevector <8 x float> %v1811, <8 x float> %v1813, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1821 = shufflevector <8 x float> %v1811, <8 x float> %v1813, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1822 = add i64 %v1772, 0
  %v1823 = mul i64 %v1822, 24
  %v1824 = getelementptr inbounds float, ptr %v1758, i64 %v1823
  store <8 x float> %v1814, ptr %v1824, align 4
  %v1825 = add i64 %v1772, 1
  %v1826 = mul i64 %v1825, 24
  %v1827 = getelementptr inbounds float, ptr %v1758, i64 %v1826
  store <8 x float> %v1815, ptr %v1827, align 4
  %v1828 = add i64 %v1772, 2
  %v1829 = mul i64 %v1828, 24
  %v1830 = getelementptr inbounds float, ptr %v1758, i64 %v1829
  store <8 x float> %v1816, ptr %v1830, align 4
  %v1831 = add i64 %v1772, 3
  %v1832 = mul i64 %v1831, 24
  %v1833 = getelementptr inbounds float, ptr %v1758, i64 %v1832
  store <8 x float> %v1817, ptr %v1833, align 4
  %v1834 = add i64 %v1772, 4
  %v1835 = mul i64 %v1834, 24
  %v1836 = getelementptr inbounds float, ptr %v1758, i64 %v1835
  store <8 x float> %v1818, ptr %v1836, align 4
  %v1837 = add i64 %v1772, 5
  %v1838 = mul i64 %v1837, 24
  %v1839 = getelementptr inbounds float, ptr %v1758, i64 %v1838
  store <8 x float> %v1819, ptr %v1839, align 4
  %v1840 = add i64 %v1772, 6
  %v1841 = mul i64 %v1840, 24
  %v1842 = getelementptr inbounds float, ptr %v1758, i64 %v1841
  store <8 x float> %v1820, ptr %v1842, align 4
  %v1843 = add i64 %v1772, 7
  %v1844 = mul i64 %v1843, 24
  %v1845 = getelementptr inbounds float, ptr %v1758, i64 %v1844
  store <8 x float> %v1821, ptr %v1845, align 4
  %v1846 = add nsw i64 %v1772, 8
  br label %b223
b225:
  br label %b226
b226:
  %v1847 = phi i64 [ 8, %b225 ], [ %v1855, %b227 ]
  %v1848 = icmp slt i64 %v1847, 10
  br i1 %v1848, label %b227, label %b228
b227:
  %v1849 = mul i64 %v1847, 1
  %v1850 = getelementptr inbounds float, ptr %v1770, i64 %v1849
  %v1851 = getelementptr float, ptr %v1850, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1852 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1851, <8 x i1> %v1767, <8 x float> zeroinitializer)
  %v1853 = mul i64 %v1847, 24
  %v1854 = getelementptr inbounds float, ptr %v1758, i64 %v1853
  store <8 x float> %v1852, ptr %v1854, align 4
  %v1855 = add nsw i64 %v1847, 1
  br label %b226
b228:
  br label %b222
b222:
  %v1856 = icmp slt i64 %v1761, 8
  br i1 %v1856, label %b229, label %b230
b229:
  br label %b231
b231:
  %v1857 = phi i64 [ 0, %b229 ], [ %v1865, %b232 ]
  %v1858 = icmp slt i64 %v1857, 10
  br i1 %v1858, label %b232, label %b233
b232:
  %v1859 = mul i64 %v1857, 1
  %v1860 = getelementptr inbounds float, ptr %v1770, i64 %v1859
  %v1861 = getelementptr float, ptr %v1860, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1862 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1861, <8 x i1> %v1767, <8 x float> zeroinitializer)
  %v1863 = mul i64 %v1857, 24
  %v1864 = getelementptr inbounds float, ptr %v1758, i64 %v1863
  store <8 x float> %v1862, ptr %v1864, align 4
  %v1865 = add nsw i64 %v1857, 1
  br label %b231
b233:
  br label %b230
b230:
  %v1866 = add i64 %v1534, 240
  br label %b194
b194:
  br label %b137
b137:
  %v1867 = icmp sgt i64 %v3, 1
  br i1 %v1867, label %b234, label %b235
b234:
  %v1868 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1869 = atomicrmw add ptr %v1868, i64 1 acq_rel
  %v1870 = load i64, ptr %v127, align 8
  %v1871 = add i64 %v1870, 1
  store i64 %v1871, ptr %v127, align 8
  %v1872 = mul i64 %v3, %v1871
  br label %b236
b236:
  %v1873 = load atomic i64, ptr %v1868 acquire, align 8
  %v1874 = icmp slt i64 %v1873, %v1872
  br i1 %v1874, label %b237, label %b238
b237:
  %v1875 = call i32 @sched_yield()
  br label %b236
b238:
  br label %b235
b235:
  %v1876 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1877 = load i64, ptr %v1876, align 8
  br label %b239
b239:
  %v1878 = phi i64 [ 0, %b235 ], [ %v3238, %b353 ]
  %v1879 = icmp slt i64 %v1878, %v5
  br i1 %v1879, label %b240, label %b241
b240:
  %v1880 = add i64 %v1878, %v1877
  %v1881 = icmp slt i64 %v1880, %v5
  %v1882 = select i1 %v1881, i64 %v1880, i64 %v5
  %v1883 = sub i64 %v1882, %v1878
  %v1884 = mul i64 %v1883, %v7
  %v1886 = add i64 %v1884, 0
  %v1887 = sdiv i64 %v1886, 1
  %v1888 = add i64 %v2, 1
  %v1889 = mul i64 %v1887, %v2
  %v1890 = sdiv i64 %v1889, %v3
  %v1891 = mul i64 %v1890, 1
  %v1892 = icmp slt i64 %v1891, %v1884
  %v1893 = select i1 %v1892, i64 %v1891, i64 %v1884
  %v1894 = mul i64 %v1887, %v1888
  %v1895 = sdiv i64 %v1894, %v3
  %v1896 = mul i64 %v1895, 1
  %v1897 = icmp slt i64 %v1896, %v1884
  %v1898 = select i1 %v1897, i64 %v1896, i64 %v1884
  %v1899 = mul i64 %v1878, %v7
  %v1900 = add i64 %v1893, %v1899
  %v1901 = add i64 %v1898, %v1899
  br label %b242
b242:
  %v1902 = phi i64 [ %v1900, %b240 ], [ %v1977, %b247 ]
  %v1903 = icmp slt i64 %v1902, %v1901
  br i1 %v1903, label %b243, label %b244
b243:
  %v1904 = add i64 %v1902, 96
  %v1905 = icmp slt i64 %v1904, %v1901
  %v1906 = select i1 %v1905, i64 %v1904, i64 %v1901
  br label %b245
b245:
  %v1907 = phi i64 [ 0, %b243 ], [ %v1976, %b250 ]
  %v1908 = icmp slt i64 %v1907, 2
  br i1 %v1908, label %b246, label %b247
b246:
  %v1909 = sub i64 %v1906, %v1902
  %v1910 = sub i64 2, 1
  %v1911 = add i64 %v1909, %v1910
  %v1912 = sdiv i64 %v1911, 2
  br label %b248
b248:
  %v1913 = phi i64 [ 0, %b246 ], [ %v1975, %b255 ]
  %v1914 = icmp slt i64 %v1913, %v1912
  br i1 %v1914, label %b249, label %b250
b249:
  %v1915 = mul i64 %v1909, %v1913
  %v1916 = sdiv i64 %v1915, %v1912
  %v1917 = add i64 %v1902, %v1916
  %v1918 = add i64 %v1913, 1
  %v1919 = mul i64 %v1909, %v1918
  %v1920 = sdiv i64 %v1919, %v1912
  %v1921 = add i64 %v1902, %v1920
  %v1922 = mul i64 %v1907, 256
  %v1923 = getelementptr inbounds float, ptr %v260, i64 %v1922
  %v1924 = sub i64 %v1921, %v1917
  %v1925 = mul i64 %v1917, 8
  %v1926 = getelementptr inbounds float, ptr %v10, i64 %v1925
  %v1927 = getelementptr inbounds float, ptr %v1926, i64 0
  %v1928 = icmp eq i64 %v1907, 1
  %v1929 = select i1 %v1928, ptr @table_tile_2x3of4_0, ptr @table_tile_2x4of4_0
  %v1930 = sub i64 %v1924, 1
  %v1931 = getelementptr inbounds ptr, ptr %v1929, i64 %v1930
  %v1932 = load ptr, ptr %v1931, align 4
  %v1933 = icmp sgt i64 %v1924, 0
  br i1 %v1933, label %b251, label %b252
b251:
  call void %v1932(ptr %v1927, i64 8, ptr %v1923, i64 8, ptr %v1885)
  br label %b252
b252:
  %v1934 = icmp eq i64 %v1907, 1
  %v1935 = select i1 %v1934, i64 192, i64 256
  %v1936 = add i64 %v1922, %v1935
  br label %b253
b253:
  %v1937 = phi i64 [ %v1917, %b252 ], [ %v1974, %b258 ]
  %v1938 = icmp slt i64 %v1937, %v1921
  br i1 %v1938, label %b254, label %b255
b254:
  %v1939 = sub i64 %v1937, %v1917
  %v1940 = mul i64 %v1939, 32
  %v1941 = getelementptr inbounds float, ptr %v1885, i64 %v1940
  %v1942 = mul i64 %v1878, %v7
  %v1943 = sub i64 %v1937, %v1942
  %v1944 = mul i64 %v1943, 50
  %v1945 = getelementptr inbounds float, ptr %v42, i64 %v1944
  %v1946 = icmp eq i64 %v1907, 1
  %v1947 = select i1 %v1946, i64 3, i64 4
  br label %b256
b256:
  %v1948 = phi i64 [ 0, %b254 ], [ %v1973, %b262 ]
  %v1949 = icmp slt i64 %v1948, %v1947
  br i1 %v1949, label %b257, label %b258
b257:
  %v1950 = mul i64 %v1907, 4
  %v1951 = add i64 %v1950, %v1948
  %v1952 = mul i64 %v1951, 8
  %v1953 = icmp slt i64 %v1952, 48
  br i1 %v1953, label %b259, label %b260
b259:
  %v1954 = add i64 0, %v1948
  %v1955 = mul i64 %v1954, 8
  %v1956 = getelementptr inbounds float, ptr %v1941, i64 %v1955
  %v1957 = load <8 x float>, ptr %v1956, align 4
  %v1958 = add i64 0, %v1952
  %v1959 = getelementptr inbounds float, ptr %v1945, i64 %v1958
  store <8 x float> %v1957, ptr %v1959, align 4
  br label %b260
b260:
  %v1960 = icmp eq i64 %v1952, 48
  br i1 %v1960, label %b261, label %b262
b261:
  %v1961 = icmp ult i64 2, 8
  %v1962 = select i1 %v1961, i64 2, i64 8
  %v1963 = trunc i64 %v1962 to i32
  %v1964 = insertelement <8 x i32> poison, i32 %v1963, i64 0
  %v1965 = shufflevector <8 x i32> %v1964, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1966 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1965
  %v1967 = add i64 0, %v1948
  %v1968 = mul i64 %v1967, 8
  %v1969 = getelementptr inbounds float, ptr %v1941, i64 %v1968
  %v1970 = load <8 x float>, ptr %v1969, align 4
  %v1971 = add i64 0, %v1952
  %v1972 = getelementptr inbounds float, ptr %v1945, i64 %v1971
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1970, ptr align 4 %v1972, <8 x i1> %v1966)
  br label %b262
b262:
  %v1973 = add nsw i64 %v1948, 1
  br label %b256
b258:
  %v1974 = add nsw i64 %v1937, 1
  br label %b253
b255:
  %v1975 = add nsw i64 %v1913, 1
  br label %b248
b250:
  %v1976 = add nsw i64 %v1907, 1
  br label %b245
b247:
  %v1977 = add nsw i64 %v1902, 96
  br label %b242
b244:
  %v1978 = icmp sgt i64 %v3, 1
  br i1 %v1978, label %b263, label %b264
b263:
  %v1979 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1980 = atomicrmw add ptr %v1979, i64 1 acq_rel
  %v1981 = load i64, ptr %v127, align 8
  %v1982 = add i64 %v1981, 1
  store i64 %v1982, ptr %v127, align 8
  %v1983 = mul i64 %v3, %v1982
  br label %b265
b265:
  %v1984 = load atomic i64, ptr %v1979 acquire, align 8
  %v1985 = icmp slt i64 %v1984, %v1983
  br i1 %v1985, label %b266, label %b267
b266:
  %v1986 = call i32 @sched_yield()
  br label %b265
b267:
  br label %b264
b264:
  br label %b268
b268:
  %v1987 = phi i64 [ %v1878, %b264 ], [ %v3228, %b351 ]
  %v1988 = icmp slt i64 %v1987, %v1882
  br i1 %v1988, label %b269, label %b270
b269:
  %v1990 = add i64 %v7, 0
  %v1991 = sdiv i64 %v1990, 1
  %v1992 = add i64 %v2, 1
  %v1993 = mul i64 %v1991, %v2
  %v1994 = sdiv i64 %v1993, %v3
  %v1995 = mul i64 %v1994, 1
  %v1996 = icmp slt i64 %v1995, %v7
  %v1997 = select i1 %v1996, i64 %v1995, i64 %v7
  %v1998 = mul i64 %v1991, %v1992
  %v1999 = sdiv i64 %v1998, %v3
  %v2000 = mul i64 %v1999, 1
  %v2001 = icmp slt i64 %v2000, %v7
  %v2002 = select i1 %v2001, i64 %v2000, i64 %v7
  br label %b271
b271:
  %v2003 = phi i64 [ %v1997, %b269 ], [ %v2080, %b276 ]
  %v2004 = icmp slt i64 %v2003, %v2002
  br i1 %v2004, label %b272, label %b273
b272:
  %v2005 = add i64 %v2003, 96
  %v2006 = icmp slt i64 %v2005, %v2002
  %v2007 = select i1 %v2006, i64 %v2005, i64 %v2002
  br label %b274
b274:
  %v2008 = phi i64 [ 0, %b272 ], [ %v2079, %b279 ]
  %v2009 = icmp slt i64 %v2008, 2
  br i1 %v2009, label %b275, label %b276
b275:
  %v2010 = sub i64 %v2007, %v2003
  %v2011 = sub i64 2, 1
  %v2012 = add i64 %v2010, %v2011
  %v2013 = sdiv i64 %v2012, 2
  br label %b277
b277:
  %v2014 = phi i64 [ 0, %b275 ], [ %v2078, %b284 ]
  %v2015 = icmp slt i64 %v2014, %v2013
  br i1 %v2015, label %b278, label %b279
b278:
  %v2016 = mul i64 %v2010, %v2014
  %v2017 = sdiv i64 %v2016, %v2013
  %v2018 = add i64 %v2003, %v2017
  %v2019 = add i64 %v2014, 1
  %v2020 = mul i64 %v2010, %v2019
  %v2021 = sdiv i64 %v2020, %v2013
  %v2022 = add i64 %v2003, %v2021
  %v2023 = mul i64 %v2008, 320
  %v2024 = getelementptr inbounds float, ptr %v1068, i64 %v2023
  %v2025 = sub i64 %v2022, %v2018
  %v2026 = add i64 %v1987, 0
  %v2027 = and i64 %v2026, %v96
  %v2028 = mul i64 %v2027, %v7
  %v2029 = add i64 %v2028, %v2018
  %v2030 = mul i64 %v2029, 10
  %v2031 = getelementptr inbounds float, ptr %v20, i64 %v2030
  %v2032 = getelementptr inbounds float, ptr %v2031, i64 0
  %v2033 = icmp eq i64 %v2008, 1
  %v2034 = select i1 %v2033, ptr @table_tile_2x3of4_0, ptr @table_tile_2x4of4_0
  %v2035 = sub i64 %v2025, 1
  %v2036 = getelementptr inbounds ptr, ptr %v2034, i64 %v2035
  %v2037 = load ptr, ptr %v2036, align 4
  %v2038 = icmp sgt i64 %v2025, 0
  br i1 %v2038, label %b280, label %b281
b280:
  call void %v2037(ptr %v2032, i64 10, ptr %v2024, i64 10, ptr %v1989)
  br label %b281
b281:
  %v2039 = icmp eq i64 %v2008, 1
  %v2040 = select i1 %v2039, i64 240, i64 320
  %v2041 = add i64 %v2023, %v2040
  br label %b282
b282:
  %v2042 = phi i64 [ %v2018, %b281 ], [ %v2077, %b287 ]
  %v2043 = icmp slt i64 %v2042, %v2022
  br i1 %v2043, label %b283, label %b284
b283:
  %v2044 = sub i64 %v2042, %v2018
  %v2045 = mul i64 %v2044, 32
  %v2046 = getelementptr inbounds float, ptr %v1989, i64 %v2045
  %v2047 = mul i64 %v2042, 50
  %v2048 = getelementptr inbounds float, ptr %v44, i64 %v2047
  %v2049 = icmp eq i64 %v2008, 1
  %v2050 = select i1 %v2049, i64 3, i64 4
  br label %b285
b285:
  %v2051 = phi i64 [ 0, %b283 ], [ %v2076, %b291 ]
  %v2052 = icmp slt i64 %v2051, %v2050
  br i1 %v2052, label %b286, label %b287
b286:
  %v2053 = mul i64 %v2008, 4
  %v2054 = add i64 %v2053, %v2051
  %v2055 = mul i64 %v2054, 8
  %v2056 = icmp slt i64 %v2055, 48
  br i1 %v2056, label %b288, label %b289
b288:
  %v2057 = add i64 0, %v2051
  %v2058 = mul i64 %v2057, 8
  %v2059 = getelementptr inbounds float, ptr %v2046, i64 %v2058
  %v2060 = load <8 x float>, ptr %v2059, align 4
  %v2061 = add i64 0, %v2055
  %v2062 = getelementptr inbounds float, ptr %v2048, i64 %v2061
  store <8 x float> %v2060, ptr %v2062, align 4
  br label %b289
b289:
  %v2063 = icmp eq i64 %v2055, 48
  br i1 %v2063, label %b290, label %b291
b290:
  %v2064 = icmp ult i64 2, 8
  %v2065 = select i1 %v2064, i64 2, i64 8
  %v2066 = trunc i64 %v2065 to i32
  %v2067 = insertelement <8 x i32> poison, i32 %v2066, i64 0
  %v2068 = shufflevector <8 x i32> %v2067, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2069 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2068
  %v2070 = add i64 0, %v2051
  %v2071 = mul i64 %v2070, 8
  %v2072 = getelementptr inbounds float, ptr %v2046, i64 %v2071
  %v2073 = load <8 x float>, ptr %v2072, align 4
  %v2074 = add i64 0, %v2055
  %v2075 = getelementptr inbounds float, ptr %v2048, i64 %v2074
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2073, ptr align 4 %v2075, <8 x i1> %v2069)
  br label %b291
b291:
  %v2076 = add nsw i64 %v2051, 1
  br label %b285
b287:
  %v2077 = add nsw i64 %v2042, 1
  br label %b282
b284:
  %v2078 = add nsw i64 %v2014, 1
  br label %b277
b279:
  %v2079 = add nsw i64 %v2008, 1
  br label %b274
b276:
  %v2080 = add nsw i64 %v2003, 96
  br label %b271
b273:
  %v2081 = add i64 %v7, 0
  %v2082 = sdiv i64 %v2081, 1
  %v2083 = add i64 %v2, 1
  %v2084 = mul i64 %v2082, %v2
  %v2085 = sdiv i64 %v2084, %v3
  %v2086 = mul i64 %v2085, 1
  %v2087 = icmp slt i64 %v2086, %v7
  %v2088 = select i1 %v2087, i64 %v2086, i64 %v7
  %v2089 = mul i64 %v2082, %v2083
  %v2090 = sdiv i64 %v2089, %v3
  %v2091 = mul i64 %v2090, 1
  %v2092 = icmp slt i64 %v2091, %v7
  %v2093 = select i1 %v2092, i64 %v2091, i64 %v7
  br label %b292
b292:
  %v2094 = phi i64 [ %v2088, %b273 ], [ %v2118, %b293 ]
  %v2095 = icmp slt i64 %v2094, %v2093
  br i1 %v2095, label %b293, label %b294
b293:
  %v2096 = mul i64 %v2094, 50
  %v2097 = getelementptr inbounds float, ptr %v44, i64 %v2096
  %v2098 = mul i64 %v2094, 5
  %v2099 = getelementptr inbounds float, ptr %v46, i64 %v2098
  %v2100 = mul i64 %v2094, 5
  %v2101 = getelementptr inbounds float, ptr %v48, i64 %v2100
  %v2102 = icmp ult i64 5, 8
  %v2103 = select i1 %v2102, i64 5, i64 8
  %v2104 = trunc i64 %v2103 to i32
  %v2105 = insertelement <8 x i32> poison, i32 %v2104, i64 0
  %v2106 = shufflevector <8 x i32> %v2105, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2107 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2106
  %v2108 = add i64 0, 0
  %v2109 = getelementptr inbounds float, ptr %v2097, i64 %v2108
  %v2110 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2109, <8 x i1> %v2107, <8 x float> zeroinitializer)
  %v2111 = add i64 5, 0
  %v2112 = getelementptr inbounds float, ptr %v2097, i64 %v2111
  %v2113 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2112, <8 x i1> %v2107, <8 x float> zeroinitializer)
  %v2114 = add i64 0, 0
  %v2115 = getelementptr inbounds float, ptr %v2099, i64 %v2114
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2110, ptr align 4 %v2115, <8 x i1> %v2107)
  %v2116 = add i64 0, 0
  %v2117 = getelementptr inbounds float, ptr %v2101, i64 %v2116
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2113, ptr align 4 %v2117, <8 x i1> %v2107)
  %v2118 = add nsw i64 %v2094, 1
  br label %b292
b294:
  %v2119 = add i64 %v7, 0
  %v2120 = sdiv i64 %v2119, 1
  %v2121 = add i64 %v2, 1
  %v2122 = mul i64 %v2120, %v2
  %v2123 = sdiv i64 %v2122, %v3
  %v2124 = mul i64 %v2123, 1
  %v2125 = icmp slt i64 %v2124, %v7
  %v2126 = select i1 %v2125, i64 %v2124, i64 %v7
  %v2127 = mul i64 %v2120, %v2121
  %v2128 = sdiv i64 %v2127, %v3
  %v2129 = mul i64 %v2128, 1
  %v2130 = icmp slt i64 %v2129, %v7
  %v2131 = select i1 %v2130, i64 %v2129, i64 %v7
  br label %b295
b295:
  %v2132 = phi i64 [ %v2126, %b294 ], [ %v2496, %b296 ]
  %v2133 = icmp slt i64 %v2132, %v2131
  br i1 %v2133, label %b296, label %b297
b296:
  %v2134 = add i64 %v1987, 0
  %v2135 = sub i64 %v2134, %v1878
  %v2136 = mul i64 %v2135, %v7
  %v2137 = add i64 %v2136, %v2132
  %v2138 = mul i64 %v2137, 50
  %v2139 = getelementptr inbounds float, ptr %v42, i64 %v2138
  %v2140 = mul i64 %v2132, 50
  %v2141 = getelementptr inbounds float, ptr %v44, i64 %v2140
  %v2142 = add i64 %v1987, 0
  %v2143 = and i64 %v2142, %v104
  %v2144 = mul i64 %v2143, %v7
  %v2145 = add i64 %v2144, %v2132
  %v2146 = mul i64 %v2145, 10
  %v2147 = getelementptr inbounds float, ptr %v50, i64 %v2146
  %v2148 = add i64 %v1987, 0
  %v2149 = and i64 %v2148, %v106
  %v2150 = mul i64 %v2149, %v7
  %v2151 = add i64 %v2150, %v2132
  %v2152 = mul i64 %v2151, 10
  %v2153 = getelementptr inbounds float, ptr %v52, i64 %v2152
  %v2154 = add i64 %v1987, 0
  %v2155 = and i64 %v2154, %v108
  %v2156 = mul i64 %v2155, %v7
  %v2157 = add i64 %v2156, %v2132
  %v2158 = mul i64 %v2157, 10
  %v2159 = getelementptr inbounds float, ptr %v54, i64 %v2158
  %v2160 = add i64 %v1987, 0
  %v2161 = and i64 %v2160, %v110
  %v2162 = mul i64 %v2161, %v7
  %v2163 = add i64 %v2162, %v2132
  %v2164 = mul i64 %v2163, 10
  %v2165 = getelementptr inbounds float, ptr %v56, i64 %v2164
  %v2166 = add i64 40, 0
  %v2167 = getelementptr inbounds float, ptr %v2139, i64 %v2166
  %v2168 = load <8 x float>, ptr %v2167, align 4
  %v2169 = add i64 40, 0
  %v2170 = getelementptr inbounds float, ptr %v2141, i64 %v2169
  %v2171 = load <8 x float>, ptr %v2170, align 4
  %v2172 = fadd <8 x float> %v2168, %v2171
  %v2173 = add i64 40, 0
  %v2174 = getelementptr inbounds float, ptr %v16, i64 %v2173
  %v2175 = load <8 x float>, ptr %v2174, align 4
  %v2176 = fadd <8 x float> %v2172, %v2175
  %v2177 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2176)
  %v2178 = fneg <8 x float> %v2177
  %v2179 = fcmp olt <8 x float> %v2178, splat (float 0xC05A400000000000)
  %v2180 = select <8 x i1> %v2179, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2178
  %v2181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2180, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2182 = fsub <8 x float> %v2181, splat (float 0x4168000000000000)
  %v2183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2182, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2180)
  %v2184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2182, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2183)
  %v2185 = bitcast <8 x float> %v2181 to <8 x i32>
  %v2186 = fmul <8 x float> %v2184, %v2184
  %v2187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2184, <8 x float> splat (float 0x3F81227F40000000))
  %v2188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2187, <8 x float> %v2184, <8 x float> splat (float 0x3FA5556740000000))
  %v2189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2188, <8 x float> %v2184, <8 x float> splat (float 0x3FC5554B00000000))
  %v2190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2189, <8 x float> %v2184, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2186, <8 x float> %v2190, <8 x float> %v2184)
  %v2192 = sub <8 x i32> %v2185, splat (i32 1262485250)
  %v2193 = lshr <8 x i32> %v2192, splat (i32 1)
  %v2194 = sub <8 x i32> %v2192, %v2193
  %v2195 = shl <8 x i32> %v2193, splat (i32 23)
  %v2196 = bitcast <8 x i32> %v2195 to <8 x float>
  %v2197 = shl <8 x i32> %v2194, splat (i32 23)
  %v2198 = bitcast <8 x i32> %v2197 to <8 x float>
  %v2199 = fadd <8 x float> %v2191, splat (float 0x3FF0000000000000)
  %v2200 = fmul <8 x float> %v2199, %v2196
  %v2201 = fmul <8 x float> %v2200, %v2198
  %v2202 = fcmp olt <8 x float> %v2176, splat (float 0x0000000000000000)
  %v2203 = select <8 x i1> %v2202, <8 x float> %v2201, <8 x float> splat (float 0x3FF0000000000000)
  %v2204 = fadd <8 x float> %v2201, splat (float 0x3FF0000000000000)
  %v2205 = fdiv <8 x float> %v2203, %v2204
  %v2206 = add i64 30, 0
  %v2207 = getelementptr inbounds float, ptr %v2139, i64 %v2206
  %v2208 = load <8 x float>, ptr %v2207, align 4
  %v2209 = add i64 30, 0
  %v2210 = getelementptr inbounds float, ptr %v2141, i64 %v2209
  %v2211 = load <8 x float>, ptr %v2210, align 4
  %v2212 = fadd <8 x float> %v2208, %v2211
  %v2213 = add i64 30, 0
  %v2214 = getelementptr inbounds float, ptr %v16, i64 %v2213
  %v2215 = load <8 x float>, ptr %v2214, align 4
  %v2216 = fadd <8 x float> %v2212, %v2215
  %v2217 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2216)
  %v2218 = fneg <8 x float> %v2217
  %v2219 = fcmp olt <8 x float> %v2218, splat (float 0xC05A400000000000)
  %v2220 = select <8 x i1> %v2219, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2218
  %v2221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2220, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2222 = fsub <8 x float> %v2221, splat (float 0x4168000000000000)
  %v2223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2222, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2220)
  %v2224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2222, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2223)
  %v2225 = bitcast <8 x float> %v2221 to <8 x i32>
  %v2226 = fmul <8 x float> %v2224, %v2224
  %v2227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2224, <8 x float> splat (float 0x3F81227F40000000))
  %v2228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2227, <8 x float> %v2224, <8 x float> splat (float 0x3FA5556740000000))
  %v2229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2228, <8 x float> %v2224, <8 x float> splat (float 0x3FC5554B00000000))
  %v2230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2229, <8 x float> %v2224, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2226, <8 x float> %v2230, <8 x float> %v2224)
  %v2232 = sub <8 x i32> %v2225, splat (i32 1262485250)
  %v2233 = lshr <8 x i32> %v2232, splat (i32 1)
  %v2234 = sub <8 x i32> %v2232, %v2233
  %v2235 = shl <8 x i32> %v2233, splat (i32 23)
  %v2236 = bitcast <8 x i32> %v2235 to <8 x float>
  %v2237 = shl <8 x i32> %v2234, splat (i32 23)
  %v2238 = bitcast <8 x i32> %v2237 to <8 x float>
  %v2239 = fadd <8 x float> %v2231, splat (float 0x3FF0000000000000)
  %v2240 = fmul <8 x float> %v2239, %v2236
  %v2241 = fmul <8 x float> %v2240, %v2238
  %v2242 = fcmp olt <8 x float> %v2216, splat (float 0x0000000000000000)
  %v2243 = select <8 x i1> %v2242, <8 x float> %v2241, <8 x float> splat (float 0x3FF0000000000000)
  %v2244 = fadd <8 x float> %v2241, splat (float 0x3FF0000000000000)
  %v2245 = fdiv <8 x float> %v2243, %v2244
  %v2246 = add i64 20, 0
  %v2247 = getelementptr inbounds float, ptr %v2139, i64 %v2246
  %v2248 = load <8 x float>, ptr %v2247, align 4
  %v2249 = add i64 20, 0
  %v2250 = getelementptr inbounds float, ptr %v2141, i64 %v2249
  %v2251 = load <8 x float>, ptr %v2250, align 4
  %v2252 = fadd <8 x float> %v2248, %v2251
  %v2253 = add i64 20, 0
  %v2254 = getelementptr inbounds float, ptr %v16, i64 %v2253
  %v2255 = load <8 x float>, ptr %v2254, align 4
  %v2256 = fadd <8 x float> %v2252, %v2255
  %v2257 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2256)
  %v2258 = fcmp ogt <8 x float> %v2257, splat (float 0x4023000000000000)
  %v2259 = select <8 x i1> %v2258, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2257
  %v2260 = fadd <8 x float> %v2259, %v2259
  %v2261 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2260, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2262 = fsub <8 x float> %v2261, splat (float 0x4168000000000000)
  %v2263 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2262, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2260)
  %v2264 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2262, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2263)
  %v2265 = bitcast <8 x float> %v2261 to <8 x i32>
  %v2266 = fmul <8 x float> %v2264, %v2264
  %v2267 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2264, <8 x float> splat (float 0x3F81227F40000000))
  %v2268 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2267, <8 x float> %v2264, <8 x float> splat (float 0x3FA5556740000000))
  %v2269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2268, <8 x float> %v2264, <8 x float> splat (float 0x3FC5554B00000000))
  %v2270 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2269, <8 x float> %v2264, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2266, <8 x float> %v2270, <8 x float> %v2264)
  %v2272 = shl <8 x i32> %v2265, splat (i32 23)
  %v2273 = add <8 x i32> %v2272, splat (i32 1065353216)
  %v2274 = bitcast <8 x i32> %v2273 to <8 x float>
  %v2275 = fsub <8 x float> %v2274, splat (float 0x3FF0000000000000)
  %v2276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2274, <8 x float> %v2271, <8 x float> %v2275)
  %v2277 = fadd <8 x float> %v2276, splat (float 0x4000000000000000)
  %v2278 = fdiv <8 x float> %v2276, %v2277
  %v2279 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2278, <8 x float> %v2256)
  %v2280 = add i64 10, 0
  %v2281 = getelementptr inbounds float, ptr %v2139, i64 %v2280
  %v2282 = load <8 x float>, ptr %v2281, align 4
  %v2283 = add i64 10, 0
  %v2284 = getelementptr inbounds float, ptr %v2141, i64 %v2283
  %v2285 = load <8 x float>, ptr %v2284, align 4
  %v2286 = fadd <8 x float> %v2282, %v2285
  %v2287 = add i64 10, 0
  %v2288 = getelementptr inbounds float, ptr %v16, i64 %v2287
  %v2289 = load <8 x float>, ptr %v2288, align 4
  %v2290 = fadd <8 x float> %v2286, %v2289
  %v2291 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2290)
  %v2292 = fneg <8 x float> %v2291
  %v2293 = fcmp olt <8 x float> %v2292, splat (float 0xC05A400000000000)
  %v2294 = select <8 x i1> %v2293, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2292
  %v2295 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2294, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2296 = fsub <8 x float> %v2295, splat (float 0x4168000000000000)
  %v2297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2296, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2294)
  %v2298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2296, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2297)
  %v2299 = bitcast <8 x float> %v2295 to <8 x i32>
  %v2300 = fmul <8 x float> %v2298, %v2298
  %v2301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2298, <8 x float> splat (float 0x3F81227F40000000))
  %v2302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2301, <8 x float> %v2298, <8 x float> splat (float 0x3FA5556740000000))
  %v2303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2302, <8 x float> %v2298, <8 x float> splat (float 0x3FC5554B00000000))
  %v2304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2303, <8 x float> %v2298, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2300, <8 x float> %v2304, <8 x float> %v2298)
  %v2306 = sub <8 x i32> %v2299, splat (i32 1262485250)
  %v2307 = lshr <8 x i32> %v2306, splat (i32 1)
  %v2308 = sub <8 x i32> %v2306, %v2307
  %v2309 = shl <8 x i32> %v2307, splat (i32 23)
  %v2310 = bitcast <8 x i32> %v2309 to <8 x float>
  %v2311 = shl <8 x i32> %v2308, splat (i32 23)
  %v2312 = bitcast <8 x i32> %v2311 to <8 x float>
  %v2313 = fadd <8 x float> %v2305, splat (float 0x3FF0000000000000)
  %v2314 = fmul <8 x float> %v2313, %v2310
  %v2315 = fmul <8 x float> %v2314, %v2312
  %v2316 = fcmp olt <8 x float> %v2290, splat (float 0x0000000000000000)
  %v2317 = select <8 x i1> %v2316, <8 x float> %v2315, <8 x float> splat (float 0x3FF0000000000000)
  %v2318 = fadd <8 x float> %v2315, splat (float 0x3FF0000000000000)
  %v2319 = fdiv <8 x float> %v2317, %v2318
  %v2320 = add i64 0, 0
  %v2321 = getelementptr inbounds float, ptr %v2147, i64 %v2320
  store <8 x float> %v2205, ptr %v2321, align 4
  %v2322 = add i64 0, 0
  %v2323 = getelementptr inbounds float, ptr %v2153, i64 %v2322
  store <8 x float> %v2245, ptr %v2323, align 4
  %v2324 = add i64 0, 0
  %v2325 = getelementptr inbounds float, ptr %v2159, i64 %v2324
  store <8 x float> %v2279, ptr %v2325, align 4
  %v2326 = add i64 0, 0
  %v2327 = getelementptr inbounds float, ptr %v2165, i64 %v2326
  store <8 x float> %v2319, ptr %v2327, align 4
  %v2328 = icmp ult i64 2, 8
  %v2329 = select i1 %v2328, i64 2, i64 8
  %v2330 = trunc i64 %v2329 to i32
  %v2331 = insertelement <8 x i32> poison, i32 %v2330, i64 0
  %v2332 = shufflevector <8 x i32> %v2331, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2333 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2332
  %v2334 = add i64 40, 8
  %v2335 = getelementptr inbounds float, ptr %v2139, i64 %v2334
  %v2336 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2335, <8 x i1> %v2333, <8 x float> zeroinitializer)
  %v2337 = add i64 40, 8
  %v2338 = getelementptr inbounds float, ptr %v2141, i64 %v2337
  %v2339 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2338, <8 x i1> %v2333, <8 x float> zeroinitializer)
  %v2340 = fadd <8 x float> %v2336, %v2339
  %v2341 = add i64 40, 8
  %v2342 = getelementptr inbounds float, ptr %v16, i64 %v2341
  %v2343 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2342, <8 x i1> %v2333, <8 x float> zeroinitializer)
  %v2344 = fadd <8 x float> %v2340, %v2343
  %v2345 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2344)
  %v2346 = fneg <8 x float> %v2345
  %v2347 = fcmp olt <8 x float> %v2346, splat (float 0xC05A400000000000)
  %v2348 = select <8 x i1> %v2347, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2346
  %v2349 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2348, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2350 = fsub <8 x float> %v2349, splat (float 0x4168000000000000)
  %v2351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2350, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2348)
  %v2352 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2350, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2351)
  %v2353 = bitcast <8 x float> %v2349 to <8 x i32>
  %v2354 = fmul <8 x float> %v2352, %v2352
  %v2355 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2352, <8 x float> splat (float 0x3F81227F40000000))
  %v2356 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2355, <8 x float> %v2352, <8 x float> splat (float 0x3FA5556740000000))
  %v2357 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2356, <8 x float> %v2352, <8 x float> splat (float 0x3FC5554B00000000))
  %v2358 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2357, <8 x float> %v2352, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2359 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2354, <8 x float> %v2358, <8 x float> %v2352)
  %v2360 = sub <8 x i32> %v2353, splat (i32 1262485250)
  %v2361 = lshr <8 x i32> %v2360, splat (i32 1)
  %v2362 = sub <8 x i32> %v2360, %v2361
  %v2363 = shl <8 x i32> %v2361, splat (i32 23)
  %v2364 = bitcast <8 x i32> %v2363 to <8 x float>
  %v2365 = shl <8 x i32> %v2362, splat (i32 23)
  %v2366 = bitcast <8 x i32> %v2365 to <8 x float>
  %v2367 = fadd <8 x float> %v2359, splat (float 0x3FF0000000000000)
  %v2368 = fmul <8 x float> %v2367, %v2364
  %v2369 = fmul <8 x float> %v2368, %v2366
  %v2370 = fcmp olt <8 x float> %v2344, splat (float 0x0000000000000000)
  %v2371 = select <8 x i1> %v2370, <8 x float> %v2369, <8 x float> splat (float 0x3FF0000000000000)
  %v2372 = fadd <8 x float> %v2369, splat (float 0x3FF0000000000000)
  %v2373 = fdiv <8 x float> %v2371, %v2372
  %v2374 = add i64 30, 8
  %v2375 = getelementptr inbounds float, ptr %v2139, i64 %v2374
  %v2376 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2375, <8 x i1> %v2333, <8 x float> zeroinitializer)
  %v2377 = add i64 30, 8
  %v2378 = getelementptr inbounds float, ptr %v2141, i64 %v2377
  %v2379 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2378, <8 x i1> %v2333, <8 x float> zeroinitializer)
  %v2380 = fadd <8 x float> %v2376, %v2379
  %v2381 = add i64 30, 8
  %v2382 = getelementptr inbounds float, ptr %v16, i64 %v2381
  %v2383 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2382, <8 x i1> %v2333, <8 x float> zeroinitializer)
  %v2384 = fadd <8 x float> %v2380, %v2383
  %v2385 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2384)
  %v2386 = fneg <8 x float> %v2385
  %v2387 = fcmp olt <8 x float> %v2386, splat (float 0xC05A400000000000)
  %v2388 = select <8 x i1> %v2387, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2386
  %v2389 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2388, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2390 = fsub <8 x float> %v2389, splat (float 0x4168000000000000)
  %v2391 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2390, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2388)
  %v2392 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2390, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2391)
  %v2393 = bitcast <8 x float> %v2389 to <8 x i32>
  %v2394 = fmul <8 x float> %v2392, %v2392
  %v2395 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2392, <8 x float> splat (float 0x3F81227F40000000))
  %v2396 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2395, <8 x float> %v2392, <8 x float> splat (float 0x3FA5556740000000))
  %v2397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2396, <8 x float> %v2392, <8 x float> splat (float 0x3FC5554B00000000))
  %v2398 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2397, <8 x float> %v2392, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2399 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2394, <8 x float> %v2398, <8 x float> %v2392)
  %v2400 = sub <8 x i32> %v2393, splat (i32 1262485250)
  %v2401 = lshr <8 x i32> %v2400, splat (i32 1)
  %v2402 = sub <8 x i32> %v2400, %v2401
  %v2403 = shl <8 x i32> %v2401, splat (i32 23)
  %v2404 = bitcast <8 x i32> %v2403 to <8 x float>
  %v2405 = shl <8 x i32> %v2402, splat (i32 23)
  %v2406 = bitcast <8 x i32> %v2405 to <8 x float>
  %v2407 = fadd <8 x float> %v2399, splat (float 0x3FF0000000000000)
  %v2408 = fmul <8 x float> %v2407, %v2404
  %v2409 = fmul <8 x float> %v2408, %v2406
  %v2410 = fcmp olt <8 x float> %v2384, splat (float 0x0000000000000000)
  %v2411 = select <8 x i1> %v2410, <8 x float> %v2409, <8 x float> splat (float 0x3FF0000000000000)
  %v2412 = fadd <8 x float> %v2409, splat (float 0x3FF0000000000000)
  %v2413 = fdiv <8 x float> %v2411, %v2412
  %v2414 = add i64 20, 8
  %v2415 = getelementptr inbounds float, ptr %v2139, i64 %v2414
  %v2416 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2415, <8 x i1> %v2333, <8 x float> zeroinitializer)
  %v2417 = add i64 20, 8
  %v2418 = getelementptr inbounds float, ptr %v2141, i64 %v2417
  %v2419 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2418, <8 x i1> %v2333, <8 x float> zeroinitializer)
  %v2420 = fadd <8 x float> %v2416, %v2419
  %v2421 = add i64 20, 8
  %v2422 = getelementptr inbounds float, ptr %v16, i64 %v2421
  %v2423 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2422, <8 x i1> %v2333, <8 x float> zeroinitializer)
  %v2424 = fadd <8 x float> %v2420, %v2423
  %v2425 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2424)
  %v2426 = fcmp ogt <8 x float> %v2425, splat (float 0x4023000000000000)
  %v2427 = select <8 x i1> %v2426, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2425
  %v2428 = fadd <8 x float> %v2427, %v2427
  %v2429 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2428, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2430 = fsub <8 x float> %v2429, splat (float 0x4168000000000000)
  %v2431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2430, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2428)
  %v2432 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2430, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2431)
  %v2433 = bitcast <8 x float> %v2429 to <8 x i32>
  %v2434 = fmul <8 x float> %v2432, %v2432
  %v2435 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2432, <8 x float> splat (float 0x3F81227F40000000))
  %v2436 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2435, <8 x float> %v2432, <8 x float> splat (float 0x3FA5556740000000))
  %v2437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2436, <8 x float> %v2432, <8 x float> splat (float 0x3FC5554B00000000))
  %v2438 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2437, <8 x float> %v2432, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2439 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2434, <8 x float> %v2438, <8 x float> %v2432)
  %v2440 = shl <8 x i32> %v2433, splat (i32 23)
  %v2441 = add <8 x i32> %v2440, splat (i32 1065353216)
  %v2442 = bitcast <8 x i32> %v2441 to <8 x float>
  %v2443 = fsub <8 x float> %v2442, splat (float 0x3FF0000000000000)
  %v2444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2442, <8 x float> %v2439, <8 x float> %v2443)
  %v2445 = fadd <8 x float> %v2444, splat (float 0x4000000000000000)
  %v2446 = fdiv <8 x float> %v2444, %v2445
  %v2447 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2446, <8 x float> %v2424)
  %v2448 = add i64 10, 8
  %v2449 = getelementptr inbounds float, ptr %v2139, i64 %v2448
  %v2450 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2449, <8 x i1> %v2333, <8 x float> zeroinitializer)
  %v2451 = add i64 10, 8
  %v2452 = getelementptr inbounds float, ptr %v2141, i64 %v2451
  %v2453 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2452, <8 x i1> %v2333, <8 x float> zeroinitializer)
  %v2454 = fadd <8 x float> %v2450, %v2453
  %v2455 = add i64 10, 8
  %v2456 = getelementptr inbounds float, ptr %v16, i64 %v2455
  %v2457 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2456, <8 x i1> %v2333, <8 x float> zeroinitializer)
  %v2458 = fadd <8 x float> %v2454, %v2457
  %v2459 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2458)
  %v2460 = fneg <8 x float> %v2459
  %v2461 = fcmp olt <8 x float> %v2460, splat (float 0xC05A400000000000)
  %v2462 = select <8 x i1> %v2461, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2460
  %v2463 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2462, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2464 = fsub <8 x float> %v2463, splat (float 0x4168000000000000)
  %v2465 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2464, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2462)
  %v2466 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2464, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2465)
  %v2467 = bitcast <8 x float> %v2463 to <8 x i32>
  %v2468 = fmul <8 x float> %v2466, %v2466
  %v2469 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2466, <8 x float> splat (float 0x3F81227F40000000))
  %v2470 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2469, <8 x float> %v2466, <8 x float> splat (float 0x3FA5556740000000))
  %v2471 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2470, <8 x float> %v2466, <8 x float> splat (float 0x3FC5554B00000000))
  %v2472 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2471, <8 x float> %v2466, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2473 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2468, <8 x float> %v2472, <8 x float> %v2466)
  %v2474 = sub <8 x i32> %v2467, splat (i32 1262485250)
  %v2475 = lshr <8 x i32> %v2474, splat (i32 1)
  %v2476 = sub <8 x i32> %v2474, %v2475
  %v2477 = shl <8 x i32> %v2475, splat (i32 23)
  %v2478 = bitcast <8 x i32> %v2477 to <8 x float>
  %v2479 = shl <8 x i32> %v2476, splat (i32 23)
  %v2480 = bitcast <8 x i32> %v2479 to <8 x float>
  %v2481 = fadd <8 x float> %v2473, splat (float 0x3FF0000000000000)
  %v2482 = fmul <8 x float> %v2481, %v2478
  %v2483 = fmul <8 x float> %v2482, %v2480
  %v2484 = fcmp olt <8 x float> %v2458, splat (float 0x0000000000000000)
  %v2485 = select <8 x i1> %v2484, <8 x float> %v2483, <8 x float> splat (float 0x3FF0000000000000)
  %v2486 = fadd <8 x float> %v2483, splat (float 0x3FF0000000000000)
  %v2487 = fdiv <8 x float> %v2485, %v2486
  %v2488 = add i64 0, 8
  %v2489 = getelementptr inbounds float, ptr %v2147, i64 %v2488
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2373, ptr align 4 %v2489, <8 x i1> %v2333)
  %v2490 = add i64 0, 8
  %v2491 = getelementptr inbounds float, ptr %v2153, i64 %v2490
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2413, ptr align 4 %v2491, <8 x i1> %v2333)
  %v2492 = add i64 0, 8
  %v2493 = getelementptr inbounds float, ptr %v2159, i64 %v2492
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2447, ptr align 4 %v2493, <8 x i1> %v2333)
  %v2494 = add i64 0, 8
  %v2495 = getelementptr inbounds float, ptr %v2165, i64 %v2494
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2487, ptr align 4 %v2495, <8 x i1> %v2333)
  %v2496 = add nsw i64 %v2132, 1
  br label %b295
b297:
  %v2497 = add i64 %v7, 0
  %v2498 = sdiv i64 %v2497, 1
  %v2499 = add i64 %v2, 1
  %v2500 = mul i64 %v2498, %v2
  %v2501 = sdiv i64 %v2500, %v3
  %v2502 = mul i64 %v2501, 1
  %v2503 = icmp slt i64 %v2502, %v7
  %v2504 = select i1 %v2503, i64 %v2502, i64 %v7
  %v2505 = mul i64 %v2498, %v2499
  %v2506 = sdiv i64 %v2505, %v3
  %v2507 = mul i64 %v2506, 1
  %v2508 = icmp slt i64 %v2507, %v7
  %v2509 = select i1 %v2508, i64 %v2507, i64 %v7
  br label %b298
b298:
  %v2510 = phi i64 [ %v2504, %b297 ], [ %v2540, %b303 ]
  %v2511 = icmp slt i64 %v2510, %v2509
  br i1 %v2511, label %b299, label %b300
b299:
  br label %b301
b301:
  %v2512 = phi i64 [ 0, %b299 ], [ %v2535, %b302 ]
  %v2513 = phi float [ 0xFFF0000000000000, %b299 ], [ %v2534, %b302 ]
  %v2514 = icmp slt i64 %v2512, 5
  br i1 %v2514, label %b302, label %b303
b302:
  %v2515 = add i64 %v1987, 0
  %v2516 = sub i64 %v2515, %v1878
  %v2517 = mul i64 %v2516, %v7
  %v2518 = add i64 %v2517, %v2510
  %v2519 = mul i64 %v2518, 50
  %v2520 = getelementptr inbounds float, ptr %v42, i64 %v2519
  %v2521 = mul i64 %v2510, 5
  %v2522 = getelementptr inbounds float, ptr %v46, i64 %v2521
  %v2523 = add i64 0, %v2512
  %v2524 = getelementptr inbounds float, ptr %v2520, i64 %v2523
  %v2525 = load float, ptr %v2524, align 4
  %v2526 = add i64 0, %v2512
  %v2527 = getelementptr inbounds float, ptr %v2522, i64 %v2526
  %v2528 = load float, ptr %v2527, align 4
  %v2529 = fadd float %v2525, %v2528
  %v2530 = add i64 0, %v2512
  %v2531 = getelementptr inbounds float, ptr %v16, i64 %v2530
  %v2532 = load float, ptr %v2531, align 4
  %v2533 = fadd float %v2529, %v2532
  %v2534 = call float @llvm.maximum.f32(float %v2513, float %v2533)
  %v2535 = add nsw i64 %v2512, 1
  br label %b301
b303:
  %v2536 = call float @llvm.maximum.f32(float %v2513, float 0xFFF0000000000000)
  %v2537 = mul i64 %v2510, 1
  %v2538 = getelementptr inbounds float, ptr %v58, i64 %v2537
  %v2539 = getelementptr inbounds float, ptr %v2538, i64 0
  store float %v2536, ptr %v2539, align 4
  %v2540 = add nsw i64 %v2510, 1
  br label %b298
b300:
  %v2541 = add i64 %v7, 0
  %v2542 = sdiv i64 %v2541, 1
  %v2543 = add i64 %v2, 1
  %v2544 = mul i64 %v2542, %v2
  %v2545 = sdiv i64 %v2544, %v3
  %v2546 = mul i64 %v2545, 1
  %v2547 = icmp slt i64 %v2546, %v7
  %v2548 = select i1 %v2547, i64 %v2546, i64 %v7
  %v2549 = mul i64 %v2542, %v2543
  %v2550 = sdiv i64 %v2549, %v3
  %v2551 = mul i64 %v2550, 1
  %v2552 = icmp slt i64 %v2551, %v7
  %v2553 = select i1 %v2552, i64 %v2551, i64 %v7
  br label %b304
b304:
  %v2554 = phi i64 [ %v2548, %b300 ], [ %v2584, %b309 ]
  %v2555 = icmp slt i64 %v2554, %v2553
  br i1 %v2555, label %b305, label %b306
b305:
  br label %b307
b307:
  %v2556 = phi i64 [ 0, %b305 ], [ %v2579, %b308 ]
  %v2557 = phi float [ 0xFFF0000000000000, %b305 ], [ %v2578, %b308 ]
  %v2558 = icmp slt i64 %v2556, 5
  br i1 %v2558, label %b308, label %b309
b308:
  %v2559 = add i64 %v1987, 0
  %v2560 = sub i64 %v2559, %v1878
  %v2561 = mul i64 %v2560, %v7
  %v2562 = add i64 %v2561, %v2554
  %v2563 = mul i64 %v2562, 50
  %v2564 = getelementptr inbounds float, ptr %v42, i64 %v2563
  %v2565 = mul i64 %v2554, 5
  %v2566 = getelementptr inbounds float, ptr %v48, i64 %v2565
  %v2567 = add i64 5, %v2556
  %v2568 = getelementptr inbounds float, ptr %v2564, i64 %v2567
  %v2569 = load float, ptr %v2568, align 4
  %v2570 = add i64 0, %v2556
  %v2571 = getelementptr inbounds float, ptr %v2566, i64 %v2570
  %v2572 = load float, ptr %v2571, align 4
  %v2573 = fadd float %v2569, %v2572
  %v2574 = add i64 5, %v2556
  %v2575 = getelementptr inbounds float, ptr %v16, i64 %v2574
  %v2576 = load float, ptr %v2575, align 4
  %v2577 = fadd float %v2573, %v2576
  %v2578 = call float @llvm.maximum.f32(float %v2557, float %v2577)
  %v2579 = add nsw i64 %v2556, 1
  br label %b307
b309:
  %v2580 = call float @llvm.maximum.f32(float %v2557, float 0xFFF0000000000000)
  %v2581 = mul i64 %v2554, 1
  %v2582 = getelementptr inbounds float, ptr %v60, i64 %v2581
  %v2583 = getelementptr inbounds float, ptr %v2582, i64 0
  store float %v2580, ptr %v2583, align 4
  %v2584 = add nsw i64 %v2554, 1
  br label %b304
b306:
  %v2585 = add i64 %v7, 0
  %v2586 = sdiv i64 %v2585, 1
  %v2587 = add i64 %v2, 1
  %v2588 = mul i64 %v2586, %v2
  %v2589 = sdiv i64 %v2588, %v3
  %v2590 = mul i64 %v2589, 1
  %v2591 = icmp slt i64 %v2590, %v7
  %v2592 = select i1 %v2591, i64 %v2590, i64 %v7
  %v2593 = mul i64 %v2586, %v2587
  %v2594 = sdiv i64 %v2593, %v3
  %v2595 = mul i64 %v2594, 1
  %v2596 = icmp slt i64 %v2595, %v7
  %v2597 = select i1 %v2596, i64 %v2595, i64 %v7
  br label %b310
b310:
  %v2598 = phi i64 [ %v2592, %b306 ], [ %v2718, %b311 ]
  %v2599 = icmp slt i64 %v2598, %v2597
  br i1 %v2599, label %b311, label %b312
b311:
  %v2600 = add i64 %v1987, 0
  %v2601 = sub i64 %v2600, %v1878
  %v2602 = mul i64 %v2601, %v7
  %v2603 = add i64 %v2602, %v2598
  %v2604 = mul i64 %v2603, 50
  %v2605 = getelementptr inbounds float, ptr %v42, i64 %v2604
  %v2606 = mul i64 %v2598, 5
  %v2607 = getelementptr inbounds float, ptr %v46, i64 %v2606
  %v2608 = mul i64 %v2598, 1
  %v2609 = getelementptr inbounds float, ptr %v58, i64 %v2608
  %v2610 = getelementptr inbounds float, ptr %v2609, i64 0
  %v2611 = load float, ptr %v2610, align 4
  %v2612 = mul i64 %v2598, 5
  %v2613 = getelementptr inbounds float, ptr %v48, i64 %v2612
  %v2614 = mul i64 %v2598, 1
  %v2615 = getelementptr inbounds float, ptr %v60, i64 %v2614
  %v2616 = getelementptr inbounds float, ptr %v2615, i64 0
  %v2617 = load float, ptr %v2616, align 4
  %v2618 = add i64 %v1987, 0
  %v2619 = and i64 %v2618, %v112
  %v2620 = mul i64 %v2619, %v7
  %v2621 = add i64 %v2620, %v2598
  %v2622 = mul i64 %v2621, 5
  %v2623 = getelementptr inbounds float, ptr %v62, i64 %v2622
  %v2624 = add i64 %v1987, 0
  %v2625 = and i64 %v2624, %v114
  %v2626 = mul i64 %v2625, %v7
  %v2627 = add i64 %v2626, %v2598
  %v2628 = mul i64 %v2627, 5
  %v2629 = getelementptr inbounds float, ptr %v64, i64 %v2628
  %v2630 = icmp ult i64 5, 8
  %v2631 = select i1 %v2630, i64 5, i64 8
  %v2632 = trunc i64 %v2631 to i32
  %v2633 = insertelement <8 x i32> poison, i32 %v2632, i64 0
  %v2634 = shufflevector <8 x i32> %v2633, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2635 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2634
  %v2636 = add i64 0, 0
  %v2637 = getelementptr inbounds float, ptr %v2605, i64 %v2636
  %v2638 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2637, <8 x i1> %v2635, <8 x float> zeroinitializer)
  %v2639 = add i64 0, 0
  %v2640 = getelementptr inbounds float, ptr %v2607, i64 %v2639
  %v2641 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2640, <8 x i1> %v2635, <8 x float> zeroinitializer)
  %v2642 = fadd <8 x float> %v2638, %v2641
  %v2643 = add i64 0, 0
  %v2644 = getelementptr inbounds float, ptr %v16, i64 %v2643
  %v2645 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2644, <8 x i1> %v2635, <8 x float> zeroinitializer)
  %v2646 = fadd <8 x float> %v2642, %v2645
  %v2647 = insertelement <8 x float> poison, float %v2611, i64 0
  %v2648 = shufflevector <8 x float> %v2647, <8 x float> poison, <8 x i32> zeroinitializer
  %v2649 = fsub <8 x float> %v2646, %v2648
  %v2650 = fcmp olt <8 x float> %v2649, splat (float 0xC05A400000000000)
  %v2651 = select <8 x i1> %v2650, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2649
  %v2652 = fcmp ogt <8 x float> %v2651, splat (float 0x4056400000000000)
  %v2653 = select <8 x i1> %v2652, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2651
  %v2654 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2653, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2655 = fsub <8 x float> %v2654, splat (float 0x4168000000000000)
  %v2656 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2655, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2653)
  %v2657 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2655, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2656)
  %v2658 = bitcast <8 x float> %v2654 to <8 x i32>
  %v2659 = fmul <8 x float> %v2657, %v2657
  %v2660 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2657, <8 x float> splat (float 0x3F81227F40000000))
  %v2661 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2660, <8 x float> %v2657, <8 x float> splat (float 0x3FA5556740000000))
  %v2662 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2661, <8 x float> %v2657, <8 x float> splat (float 0x3FC5554B00000000))
  %v2663 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2662, <8 x float> %v2657, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2664 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2659, <8 x float> %v2663, <8 x float> %v2657)
  %v2665 = sub <8 x i32> %v2658, splat (i32 1262485250)
  %v2666 = lshr <8 x i32> %v2665, splat (i32 1)
  %v2667 = sub <8 x i32> %v2665, %v2666
  %v2668 = shl <8 x i32> %v2666, splat (i32 23)
  %v2669 = bitcast <8 x i32> %v2668 to <8 x float>
  %v2670 = shl <8 x i32> %v2667, splat (i32 23)
  %v2671 = bitcast <8 x i32> %v2670 to <8 x float>
  %v2672 = fadd <8 x float> %v2664, splat (float 0x3FF0000000000000)
  %v2673 = fmul <8 x float> %v2672, %v2669
  %v2674 = fmul <8 x float> %v2673, %v2671
  %v2675 = add i64 5, 0
  %v2676 = getelementptr inbounds float, ptr %v2605, i64 %v2675
  %v2677 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2676, <8 x i1> %v2635, <8 x float> zeroinitializer)
  %v2678 = add i64 0, 0
  %v2679 = getelementptr inbounds float, ptr %v2613, i64 %v2678
  %v2680 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2679, <8 x i1> %v2635, <8 x float> zeroinitializer)
  %v2681 = fadd <8 x float> %v2677, %v2680
  %v2682 = add i64 5, 0
  %v2683 = getelementptr inbounds float, ptr %v16, i64 %v2682
  %v2684 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2683, <8 x i1> %v2635, <8 x float> zeroinitializer)
  %v2685 = fadd <8 x float> %v2681, %v2684
  %v2686 = insertelement <8 x float> poison, float %v2617, i64 0
  %v2687 = shufflevector <8 x float> %v2686, <8 x float> poison, <8 x i32> zeroinitializer
  %v2688 = fsub <8 x float> %v2685, %v2687
  %v2689 = fcmp olt <8 x float> %v2688, splat (float 0xC05A400000000000)
  %v2690 = select <8 x i1> %v2689, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2688
  %v2691 = fcmp ogt <8 x float> %v2690, splat (float 0x4056400000000000)
  %v2692 = select <8 x i1> %v2691, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2690
  %v2693 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2692, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2694 = fsub <8 x float> %v2693, splat (float 0x4168000000000000)
  %v2695 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2694, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2692)
  %v2696 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2694, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2695)
  %v2697 = bitcast <8 x float> %v2693 to <8 x i32>
  %v2698 = fmul <8 x float> %v2696, %v2696
  %v2699 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2696, <8 x float> splat (float 0x3F81227F40000000))
  %v2700 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2699, <8 x float> %v2696, <8 x float> splat (float 0x3FA5556740000000))
  %v2701 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2700, <8 x float> %v2696, <8 x float> splat (float 0x3FC5554B00000000))
  %v2702 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2701, <8 x float> %v2696, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2703 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2698, <8 x float> %v2702, <8 x float> %v2696)
  %v2704 = sub <8 x i32> %v2697, splat (i32 1262485250)
  %v2705 = lshr <8 x i32> %v2704, splat (i32 1)
  %v2706 = sub <8 x i32> %v2704, %v2705
  %v2707 = shl <8 x i32> %v2705, splat (i32 23)
  %v2708 = bitcast <8 x i32> %v2707 to <8 x float>
  %v2709 = shl <8 x i32> %v2706, splat (i32 23)
  %v2710 = bitcast <8 x i32> %v2709 to <8 x float>
  %v2711 = fadd <8 x float> %v2703, splat (float 0x3FF0000000000000)
  %v2712 = fmul <8 x float> %v2711, %v2708
  %v2713 = fmul <8 x float> %v2712, %v2710
  %v2714 = add i64 0, 0
  %v2715 = getelementptr inbounds float, ptr %v2623, i64 %v2714
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2674, ptr align 4 %v2715, <8 x i1> %v2635)
  %v2716 = add i64 0, 0
  %v2717 = getelementptr inbounds float, ptr %v2629, i64 %v2716
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2713, ptr align 4 %v2717, <8 x i1> %v2635)
  %v2718 = add nsw i64 %v2598, 1
  br label %b310
b312:
  %v2719 = add i64 %v7, 0
  %v2720 = sdiv i64 %v2719, 1
  %v2721 = add i64 %v2, 1
  %v2722 = mul i64 %v2720, %v2
  %v2723 = sdiv i64 %v2722, %v3
  %v2724 = mul i64 %v2723, 1
  %v2725 = icmp slt i64 %v2724, %v7
  %v2726 = select i1 %v2725, i64 %v2724, i64 %v7
  %v2727 = mul i64 %v2720, %v2721
  %v2728 = sdiv i64 %v2727, %v3
  %v2729 = mul i64 %v2728, 1
  %v2730 = icmp slt i64 %v2729, %v7
  %v2731 = select i1 %v2730, i64 %v2729, i64 %v7
  br label %b313
b313:
  %v2732 = phi i64 [ %v2726, %b312 ], [ %v2752, %b318 ]
  %v2733 = icmp slt i64 %v2732, %v2731
  br i1 %v2733, label %b314, label %b315
b314:
  br label %b316
b316:
  %v2734 = phi i64 [ 0, %b314 ], [ %v2747, %b317 ]
  %v2735 = phi float [ 0x0000000000000000, %b314 ], [ %v2746, %b317 ]
  %v2736 = icmp slt i64 %v2734, 5
  br i1 %v2736, label %b317, label %b318
b317:
  %v2737 = add i64 %v1987, 0
  %v2738 = and i64 %v2737, %v112
  %v2739 = mul i64 %v2738, %v7
  %v2740 = add i64 %v2739, %v2732
  %v2741 = mul i64 %v2740, 5
  %v2742 = getelementptr inbounds float, ptr %v62, i64 %v2741
  %v2743 = add i64 0, %v2734
  %v2744 = getelementptr inbounds float, ptr %v2742, i64 %v2743
  %v2745 = load float, ptr %v2744, align 4
  %v2746 = fadd float %v2735, %v2745
  %v2747 = add nsw i64 %v2734, 1
  br label %b316
b318:
  %v2748 = fadd float %v2735, 0x0000000000000000
  %v2749 = mul i64 %v2732, 1
  %v2750 = getelementptr inbounds float, ptr %v58, i64 %v2749
  %v2751 = getelementptr inbounds float, ptr %v2750, i64 0
  store float %v2748, ptr %v2751, align 4
  %v2752 = add nsw i64 %v2732, 1
  br label %b313
b315:
  %v2753 = add i64 %v7, 0
  %v2754 = sdiv i64 %v2753, 1
  %v2755 = add i64 %v2, 1
  %v2756 = mul i64 %v2754, %v2
  %v2757 = sdiv i64 %v2756, %v3
  %v2758 = mul i64 %v2757, 1
  %v2759 = icmp slt i64 %v2758, %v7
  %v2760 = select i1 %v2759, i64 %v2758, i64 %v7
  %v2761 = mul i64 %v2754, %v2755
  %v2762 = sdiv i64 %v2761, %v3
  %v2763 = mul i64 %v2762, 1
  %v2764 = icmp slt i64 %v2763, %v7
  %v2765 = select i1 %v2764, i64 %v2763, i64 %v7
  br label %b319
b319:
  %v2766 = phi i64 [ %v2760, %b315 ], [ %v2786, %b324 ]
  %v2767 = icmp slt i64 %v2766, %v2765
  br i1 %v2767, label %b320, label %b321
b320:
  br label %b322
b322:
  %v2768 = phi i64 [ 0, %b320 ], [ %v2781, %b323 ]
  %v2769 = phi float [ 0x0000000000000000, %b320 ], [ %v2780, %b323 ]
  %v2770 = icmp slt i64 %v2768, 5
  br i1 %v2770, label %b323, label %b324
b323:
  %v2771 = add i64 %v1987, 0
  %v2772 = and i64 %v2771, %v114
  %v2773 = mul i64 %v2772, %v7
  %v2774 = add i64 %v2773, %v2766
  %v2775 = mul i64 %v2774, 5
  %v2776 = getelementptr inbounds float, ptr %v64, i64 %v2775
  %v2777 = add i64 0, %v2768
  %v2778 = getelementptr inbounds float, ptr %v2776, i64 %v2777
  %v2779 = load float, ptr %v2778, align 4
  %v2780 = fadd float %v2769, %v2779
  %v2781 = add nsw i64 %v2768, 1
  br label %b322
b324:
  %v2782 = fadd float %v2769, 0x0000000000000000
  %v2783 = mul i64 %v2766, 1
  %v2784 = getelementptr inbounds float, ptr %v60, i64 %v2783
  %v2785 = getelementptr inbounds float, ptr %v2784, i64 0
  store float %v2782, ptr %v2785, align 4
  %v2786 = add nsw i64 %v2766, 1
  br label %b319
b321:
  %v2787 = add i64 %v7, 0
  %v2788 = sdiv i64 %v2787, 1
  %v2789 = add i64 %v2, 1
  %v2790 = mul i64 %v2788, %v2
  %v2791 = sdiv i64 %v2790, %v3
  %v2792 = mul i64 %v2791, 1
  %v2793 = icmp slt i64 %v2792, %v7
  %v2794 = select i1 %v2793, i64 %v2792, i64 %v7
  %v2795 = mul i64 %v2788, %v2789
  %v2796 = sdiv i64 %v2795, %v3
  %v2797 = mul i64 %v2796, 1
  %v2798 = icmp slt i64 %v2797, %v7
  %v2799 = select i1 %v2798, i64 %v2797, i64 %v7
  br label %b325
b325:
  %v2800 = phi i64 [ %v2794, %b321 ], [ %v2826, %b326 ]
  %v2801 = icmp slt i64 %v2800, %v2799
  br i1 %v2801, label %b326, label %b327
b326:
  %v2802 = mul i64 %v2800, 1
  %v2803 = getelementptr inbounds float, ptr %v58, i64 %v2802
  %v2804 = getelementptr inbounds float, ptr %v2803, i64 0
  %v2805 = load float, ptr %v2804, align 4
  %v2806 = mul i64 %v2800, 1
  %v2807 = getelementptr inbounds float, ptr %v60, i64 %v2806
  %v2808 = getelementptr inbounds float, ptr %v2807, i64 0
  %v2809 = load float, ptr %v2808, align 4
  %v2810 = add i64 %v1987, 0
  %v2811 = and i64 %v2810, %v116
  %v2812 = mul i64 %v2811, %v7
  %v2813 = add i64 %v2812, %v2800
  %v2814 = mul i64 %v2813, 1
  %v2815 = getelementptr inbounds float, ptr %v66, i64 %v2814
  %v2816 = add i64 %v1987, 0
  %v2817 = and i64 %v2816, %v118
  %v2818 = mul i64 %v2817, %v7
  %v2819 = add i64 %v2818, %v2800
  %v2820 = mul i64 %v2819, 1
  %v2821 = getelementptr inbounds float, ptr %v68, i64 %v2820
  %v2822 = add i64 0, 0
  %v2823 = getelementptr inbounds float, ptr %v2815, i64 %v2822
  store float %v2805, ptr %v2823, align 4
  %v2824 = add i64 0, 0
  %v2825 = getelementptr inbounds float, ptr %v2821, i64 %v2824
  store float %v2809, ptr %v2825, align 4
  %v2826 = add nsw i64 %v2800, 1
  br label %b325
b327:
  %v2827 = add i64 %v7, 0
  %v2828 = sdiv i64 %v2827, 1
  %v2829 = add i64 %v2, 1
  %v2830 = mul i64 %v2828, %v2
  %v2831 = sdiv i64 %v2830, %v3
  %v2832 = mul i64 %v2831, 1
  %v2833 = icmp slt i64 %v2832, %v7
  %v2834 = select i1 %v2833, i64 %v2832, i64 %v7
  %v2835 = mul i64 %v2828, %v2829
  %v2836 = sdiv i64 %v2835, %v3
  %v2837 = mul i64 %v2836, 1
  %v2838 = icmp slt i64 %v2837, %v7
  %v2839 = select i1 %v2838, i64 %v2837, i64 %v7
  br label %b328
b328:
  %v2840 = phi i64 [ %v2834, %b327 ], [ %v2869, %b333 ]
  %v2841 = icmp slt i64 %v2840, %v2839
  br i1 %v2841, label %b329, label %b330
b329:
  br label %b331
b331:
  %v2842 = phi i64 [ 0, %b329 ], [ %v2868, %b332 ]
  %v2843 = phi float [ 0x0000000000000000, %b329 ], [ %v2863, %b332 ]
  %v2844 = icmp slt i64 %v2842, 5
  br i1 %v2844, label %b332, label %b333
b332:
  %v2845 = add i64 %v1987, 0
  %v2846 = and i64 %v2845, %v112
  %v2847 = mul i64 %v2846, %v7
  %v2848 = add i64 %v2847, %v2840
  %v2849 = mul i64 %v2848, 5
  %v2850 = getelementptr inbounds float, ptr %v62, i64 %v2849
  %v2851 = add i64 %v1987, 0
  %v2852 = and i64 %v2851, %v116
  %v2853 = mul i64 %v2852, %v7
  %v2854 = add i64 %v2853, %v2840
  %v2855 = mul i64 %v2854, 1
  %v2856 = getelementptr inbounds float, ptr %v66, i64 %v2855
  %v2857 = getelementptr inbounds float, ptr %v2856, i64 0
  %v2858 = load float, ptr %v2857, align 4
  %v2859 = add i64 0, %v2842
  %v2860 = getelementptr inbounds float, ptr %v2850, i64 %v2859
  %v2861 = load float, ptr %v2860, align 4
  %v2862 = fdiv float %v2861, %v2858
  %v2863 = fadd float %v2843, %v2862
  %v2864 = mul i64 %v2840, 5
  %v2865 = getelementptr inbounds float, ptr %v46, i64 %v2864
  %v2866 = add i64 0, %v2842
  %v2867 = getelementptr inbounds float, ptr %v2865, i64 %v2866
  store float %v2863, ptr %v2867, align 4
  %v2868 = add nsw i64 %v2842, 1
  br label %b331
b333:
  %v2869 = add nsw i64 %v2840, 1
  br label %b328
b330:
  %v2870 = add i64 %v7, 0
  %v2871 = sdiv i64 %v2870, 1
  %v2872 = add i64 %v2, 1
  %v2873 = mul i64 %v2871, %v2
  %v2874 = sdiv i64 %v2873, %v3
  %v2875 = mul i64 %v2874, 1
  %v2876 = icmp slt i64 %v2875, %v7
  %v2877 = select i1 %v2876, i64 %v2875, i64 %v7
  %v2878 = mul i64 %v2871, %v2872
  %v2879 = sdiv i64 %v2878, %v3
  %v2880 = mul i64 %v2879, 1
  %v2881 = icmp slt i64 %v2880, %v7
  %v2882 = select i1 %v2881, i64 %v2880, i64 %v7
  br label %b334
b334:
  %v2883 = phi i64 [ %v2877, %b330 ], [ %v2912, %b339 ]
  %v2884 = icmp slt i64 %v2883, %v2882
  br i1 %v2884, label %b335, label %b336
b335:
  br label %b337
b337:
  %v2885 = phi i64 [ 0, %b335 ], [ %v2911, %b338 ]
  %v2886 = phi float [ 0x0000000000000000, %b335 ], [ %v2906, %b338 ]
  %v2887 = icmp slt i64 %v2885, 5
  br i1 %v2887, label %b338, label %b339
b338:
  %v2888 = add i64 %v1987, 0
  %v2889 = and i64 %v2888, %v114
  %v2890 = mul i64 %v2889, %v7
  %v2891 = add i64 %v2890, %v2883
  %v2892 = mul i64 %v2891, 5
  %v2893 = getelementptr inbounds float, ptr %v64, i64 %v2892
  %v2894 = add i64 %v1987, 0
  %v2895 = and i64 %v2894, %v118
  %v2896 = mul i64 %v2895, %v7
  %v2897 = add i64 %v2896, %v2883
  %v2898 = mul i64 %v2897, 1
  %v2899 = getelementptr inbounds float, ptr %v68, i64 %v2898
  %v2900 = getelementptr inbounds float, ptr %v2899, i64 0
  %v2901 = load float, ptr %v2900, align 4
  %v2902 = add i64 0, %v2885
  %v2903 = getelementptr inbounds float, ptr %v2893, i64 %v2902
  %v2904 = load float, ptr %v2903, align 4
  %v2905 = fdiv float %v2904, %v2901
  %v2906 = fadd float %v2886, %v2905
  %v2907 = mul i64 %v2883, 5
  %v2908 = getelementptr inbounds float, ptr %v48, i64 %v2907
  %v2909 = add i64 0, %v2885
  %v2910 = getelementptr inbounds float, ptr %v2908, i64 %v2909
  store float %v2906, ptr %v2910, align 4
  %v2911 = add nsw i64 %v2885, 1
  br label %b337
b339:
  %v2912 = add nsw i64 %v2883, 1
  br label %b334
b336:
  %v2913 = add i64 %v7, 0
  %v2914 = sdiv i64 %v2913, 1
  %v2915 = add i64 %v2, 1
  %v2916 = mul i64 %v2914, %v2
  %v2917 = sdiv i64 %v2916, %v3
  %v2918 = mul i64 %v2917, 1
  %v2919 = icmp slt i64 %v2918, %v7
  %v2920 = select i1 %v2919, i64 %v2918, i64 %v7
  %v2921 = mul i64 %v2914, %v2915
  %v2922 = sdiv i64 %v2921, %v3
  %v2923 = mul i64 %v2922, 1
  %v2924 = icmp slt i64 %v2923, %v7
  %v2925 = select i1 %v2924, i64 %v2923, i64 %v7
  br label %b340
b340:
  %v2926 = phi i64 [ %v2920, %b336 ], [ %v2960, %b341 ]
  %v2927 = icmp slt i64 %v2926, %v2925
  br i1 %v2927, label %b341, label %b342
b341:
  %v2928 = mul i64 %v2926, 5
  %v2929 = getelementptr inbounds float, ptr %v46, i64 %v2928
  %v2930 = mul i64 %v2926, 5
  %v2931 = getelementptr inbounds float, ptr %v48, i64 %v2930
  %v2932 = add i64 %v1987, 0
  %v2933 = and i64 %v2932, %v120
  %v2934 = mul i64 %v2933, %v7
  %v2935 = add i64 %v2934, %v2926
  %v2936 = mul i64 %v2935, 5
  %v2937 = getelementptr inbounds float, ptr %v70, i64 %v2936
  %v2938 = add i64 %v1987, 0
  %v2939 = and i64 %v2938, %v122
  %v2940 = mul i64 %v2939, %v7
  %v2941 = add i64 %v2940, %v2926
  %v2942 = mul i64 %v2941, 5
  %v2943 = getelementptr inbounds float, ptr %v72, i64 %v2942
  %v2944 = icmp ult i64 5, 8
  %v2945 = select i1 %v2944, i64 5, i64 8
  %v2946 = trunc i64 %v2945 to i32
  %v2947 = insertelement <8 x i32> poison, i32 %v2946, i64 0
  %v2948 = shufflevector <8 x i32> %v2947, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2949 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2948
  %v2950 = add i64 0, 0
  %v2951 = getelementptr inbounds float, ptr %v2929, i64 %v2950
  %v2952 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2951, <8 x i1> %v2949, <8 x float> zeroinitializer)
  %v2953 = add i64 0, 0
  %v2954 = getelementptr inbounds float, ptr %v2931, i64 %v2953
  %v2955 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2954, <8 x i1> %v2949, <8 x float> zeroinitializer)
  %v2956 = add i64 0, 0
  %v2957 = getelementptr inbounds float, ptr %v2937, i64 %v2956
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2952, ptr align 4 %v2957, <8 x i1> %v2949)
  %v2958 = add i64 0, 0
  %v2959 = getelementptr inbounds float, ptr %v2943, i64 %v2958
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2955, ptr align 4 %v2959, <8 x i1> %v2949)
  %v2960 = add nsw i64 %v2926, 1
  br label %b340
b342:
  %v2961 = add i64 %v7, 0
  %v2962 = sdiv i64 %v2961, 1
  %v2963 = add i64 %v2, 1
  %v2964 = mul i64 %v2962, %v2
  %v2965 = sdiv i64 %v2964, %v3
  %v2966 = mul i64 %v2965, 1
  %v2967 = icmp slt i64 %v2966, %v7
  %v2968 = select i1 %v2967, i64 %v2966, i64 %v7
  %v2969 = mul i64 %v2962, %v2963
  %v2970 = sdiv i64 %v2969, %v3
  %v2971 = mul i64 %v2970, 1
  %v2972 = icmp slt i64 %v2971, %v7
  %v2973 = select i1 %v2972, i64 %v2971, i64 %v7
  br label %b343
b343:
  %v2974 = phi i64 [ %v2968, %b342 ], [ %v3027, %b348 ]
  %v2975 = icmp slt i64 %v2974, %v2973
  br i1 %v2975, label %b344, label %b345
b344:
  br label %b346
b346:
  %v2976 = phi i64 [ 0, %b344 ], [ %v3026, %b347 ]
  %v2977 = icmp slt i64 %v2976, 5
  br i1 %v2977, label %b347, label %b348
b347:
  %v2978 = add i64 %v1987, 0
  %v2979 = and i64 %v2978, %v120
  %v2980 = mul i64 %v2979, %v7
  %v2981 = add i64 %v2980, %v2974
  %v2982 = mul i64 %v2981, 5
  %v2983 = getelementptr inbounds float, ptr %v70, i64 %v2982
  %v2984 = add i64 0, %v2976
  %v2985 = getelementptr inbounds float, ptr %v2983, i64 %v2984
  %v2986 = load float, ptr %v2985, align 4
  %v2987 = add i64 %v1987, 0
  %v2988 = and i64 %v2987, %v122
  %v2989 = mul i64 %v2988, %v7
  %v2990 = add i64 %v2989, %v2974
  %v2991 = mul i64 %v2990, 5
  %v2992 = getelementptr inbounds float, ptr %v72, i64 %v2991
  %v2993 = add i64 0, %v2976
  %v2994 = getelementptr inbounds float, ptr %v2992, i64 %v2993
  %v2995 = load float, ptr %v2994, align 4
  %v2996 = add i64 %v1987, 0
  %v2997 = and i64 %v2996, %v124
  %v2998 = mul i64 %v2997, %v7
  %v2999 = add i64 %v2998, %v2974
  %v3000 = mul i64 %v2999, 10
  %v3001 = getelementptr inbounds float, ptr %v74, i64 %v3000
  %v3002 = add i64 %v1987, 0
  %v3003 = and i64 %v3002, %v126
  %v3004 = mul i64 %v3003, %v7
  %v3005 = add i64 %v3004, %v2974
  %v3006 = mul i64 %v3005, 10
  %v3007 = getelementptr inbounds float, ptr %v76, i64 %v3006
  %v3008 = icmp ult i64 2, 8
  %v3009 = select i1 %v3008, i64 2, i64 8
  %v3010 = trunc i64 %v3009 to i32
  %v3011 = insertelement <8 x i32> poison, i32 %v3010, i64 0
  %v3012 = shufflevector <8 x i32> %v3011, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3013 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3012
  %v3014 = mul i64 %v2976, 2
  %v3015 = add i64 0, %v3014
  %v3016 = add i64 %v3015, 0
  %v3017 = getelementptr inbounds float, ptr %v3001, i64 %v3016
  %v3018 = insertelement <8 x float> poison, float %v2986, i64 0
  %v3019 = shufflevector <8 x float> %v3018, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3019, ptr align 4 %v3017, <8 x i1> %v3013)
  %v3020 = mul i64 %v2976, 2
  %v3021 = add i64 0, %v3020
  %v3022 = add i64 %v3021, 0
  %v3023 = getelementptr inbounds float, ptr %v3007, i64 %v3022
  %v3024 = insertelement <8 x float> poison, float %v2995, i64 0
  %v3025 = shufflevector <8 x float> %v3024, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3025, ptr align 4 %v3023, <8 x i1> %v3013)
  %v3026 = add nsw i64 %v2976, 1
  br label %b346
b348:
  %v3027 = add nsw i64 %v2974, 1
  br label %b343
b345:
  %v3028 = add i64 %v7, 0
  %v3029 = sdiv i64 %v3028, 1
  %v3030 = add i64 %v2, 1
  %v3031 = mul i64 %v3029, %v2
  %v3032 = sdiv i64 %v3031, %v3
  %v3033 = mul i64 %v3032, 1
  %v3034 = icmp slt i64 %v3033, %v7
  %v3035 = select i1 %v3034, i64 %v3033, i64 %v7
  %v3036 = mul i64 %v3029, %v3030
  %v3037 = sdiv i64 %v3036, %v3
  %v3038 = mul i64 %v3037, 1
  %v3039 = icmp slt i64 %v3038, %v7
  %v3040 = select i1 %v3039, i64 %v3038, i64 %v7
  br label %b349
b349:
  %v3041 = phi i64 [ %v3035, %b345 ], [ %v3227, %b350 ]
  %v3042 = icmp slt i64 %v3041, %v3040
  br i1 %v3042, label %b350, label %b351
b350:
  %v3043 = add i64 %v1987, 0
  %v3044 = and i64 %v3043, %v104
  %v3045 = mul i64 %v3044, %v7
  %v3046 = add i64 %v3045, %v3041
  %v3047 = mul i64 %v3046, 10
  %v3048 = getelementptr inbounds float, ptr %v50, i64 %v3047
  %v3049 = add i64 %v1987, 0
  %v3050 = and i64 %v3049, %v126
  %v3051 = mul i64 %v3050, %v7
  %v3052 = add i64 %v3051, %v3041
  %v3053 = mul i64 %v3052, 10
  %v3054 = getelementptr inbounds float, ptr %v76, i64 %v3053
  %v3055 = add i64 %v1987, 0
  %v3056 = and i64 %v3055, %v124
  %v3057 = mul i64 %v3056, %v7
  %v3058 = add i64 %v3057, %v3041
  %v3059 = mul i64 %v3058, 10
  %v3060 = getelementptr inbounds float, ptr %v74, i64 %v3059
  %v3061 = add i64 %v1987, 0
  %v3062 = and i64 %v3061, %v98
  %v3063 = mul i64 %v3062, %v7
  %v3064 = add i64 %v3063, %v3041
  %v3065 = mul i64 %v3064, 10
  %v3066 = getelementptr inbounds float, ptr %v22, i64 %v3065
  %v3067 = add i64 %v1987, 0
  %v3068 = and i64 %v3067, %v106
  %v3069 = mul i64 %v3068, %v7
  %v3070 = add i64 %v3069, %v3041
  %v3071 = mul i64 %v3070, 10
  %v3072 = getelementptr inbounds float, ptr %v52, i64 %v3071
  %v3073 = add i64 %v1987, 0
  %v3074 = and i64 %v3073, %v108
  %v3075 = mul i64 %v3074, %v7
  %v3076 = add i64 %v3075, %v3041
  %v3077 = mul i64 %v3076, 10
  %v3078 = getelementptr inbounds float, ptr %v54, i64 %v3077
  %v3079 = add i64 %v1987, 0
  %v3080 = and i64 %v3079, %v110
  %v3081 = mul i64 %v3080, %v7
  %v3082 = add i64 %v3081, %v3041
  %v3083 = mul i64 %v3082, 10
  %v3084 = getelementptr inbounds float, ptr %v56, i64 %v3083
  %v3085 = add i64 %v1987, 1
  %v3086 = and i64 %v3085, %v98
  %v3087 = mul i64 %v3086, %v7
  %v3088 = add i64 %v3087, %v3041
  %v3089 = mul i64 %v3088, 10
  %v3090 = getelementptr inbounds float, ptr %v22, i64 %v3089
  %v3091 = add i64 %v1987, 1
  %v3092 = and i64 %v3091, %v96
  %v3093 = mul i64 %v3092, %v7
  %v3094 = add i64 %v3093, %v3041
  %v3095 = mul i64 %v3094, 10
  %v3096 = getelementptr inbounds float, ptr %v20, i64 %v3095
  %v3097 = add i64 0, 0
  %v3098 = getelementptr inbounds float, ptr %v3048, i64 %v3097
  %v3099 = load <8 x float>, ptr %v3098, align 4
  %v3100 = add i64 0, 0
  %v3101 = getelementptr inbounds float, ptr %v3054, i64 %v3100
  %v3102 = load <8 x float>, ptr %v3101, align 4
  %v3103 = add i64 0, 0
  %v3104 = getelementptr inbounds float, ptr %v3060, i64 %v3103
  %v3105 = load <8 x float>, ptr %v3104, align 4
  %v3106 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3107 = shufflevector <8 x float> %v3106, <8 x float> poison, <8 x i32> zeroinitializer
  %v3108 = fsub <8 x float> %v3107, %v3105
  %v3109 = fmul <8 x float> %v3102, %v3108
  %v3110 = fmul <8 x float> %v3099, %v3109
  %v3111 = fsub <8 x float> %v3102, %v3109
  %v3112 = fadd <8 x float> %v3110, %v3111
  %v3113 = add i64 0, 0
  %v3114 = getelementptr inbounds float, ptr %v3066, i64 %v3113
  %v3115 = load <8 x float>, ptr %v3114, align 4
  %v3116 = fmul <8 x float> %v3112, %v3115
  %v3117 = add i64 0, 0
  %v3118 = getelementptr inbounds float, ptr %v3072, i64 %v3117
  %v3119 = load <8 x float>, ptr %v3118, align 4
  %v3120 = fmul <8 x float> %v3119, %v3109
  %v3121 = fsub <8 x float> %v3108, %v3109
  %v3122 = fadd <8 x float> %v3120, %v3121
  %v3123 = add i64 0, 0
  %v3124 = getelementptr inbounds float, ptr %v3078, i64 %v3123
  %v3125 = load <8 x float>, ptr %v3124, align 4
  %v3126 = fmul <8 x float> %v3122, %v3125
  %v3127 = fadd <8 x float> %v3116, %v3126
  %v3128 = add i64 0, 0
  %v3129 = getelementptr inbounds float, ptr %v3084, i64 %v3128
  %v3130 = load <8 x float>, ptr %v3129, align 4
  %v3131 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3127)
  %v3132 = fcmp ogt <8 x float> %v3131, splat (float 0x4023000000000000)
  %v3133 = select <8 x i1> %v3132, <8 x float> splat (float 0x4023000000000000), <8 x float> %v3131
  %v3134 = fadd <8 x float> %v3133, %v3133
  %v3135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3134, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3136 = fsub <8 x float> %v3135, splat (float 0x4168000000000000)
  %v3137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3136, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3134)
  %v3138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3136, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3137)
  %v3139 = bitcast <8 x float> %v3135 to <8 x i32>
  %v3140 = fmul <8 x float> %v3138, %v3138
  %v3141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3138, <8 x float> splat (float 0x3F81227F40000000))
  %v3142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3141, <8 x float> %v3138, <8 x float> splat (float 0x3FA5556740000000))
  %v3143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3142, <8 x float> %v3138, <8 x float> splat (float 0x3FC5554B00000000))
  %v3144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3143, <8 x float> %v3138, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3140, <8 x float> %v3144, <8 x float> %v3138)
  %v3146 = shl <8 x i32> %v3139, splat (i32 23)
  %v3147 = add <8 x i32> %v3146, splat (i32 1065353216)
  %v3148 = bitcast <8 x i32> %v3147 to <8 x float>
  %v3149 = fsub <8 x float> %v3148, splat (float 0x3FF0000000000000)
  %v3150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3148, <8 x float> %v3145, <8 x float> %v3149)
  %v3151 = fadd <8 x float> %v3150, splat (float 0x4000000000000000)
  %v3152 = fdiv <8 x float> %v3150, %v3151
  %v3153 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v3152, <8 x float> %v3127)
  %v3154 = fmul <8 x float> %v3130, %v3153
  %v3155 = add i64 0, 0
  %v3156 = getelementptr inbounds float, ptr %v3090, i64 %v3155
  store <8 x float> %v3127, ptr %v3156, align 4
  %v3157 = add i64 0, 0
  %v3158 = getelementptr inbounds float, ptr %v3096, i64 %v3157
  store <8 x float> %v3154, ptr %v3158, align 4
  %v3159 = icmp ult i64 2, 8
  %v3160 = select i1 %v3159, i64 2, i64 8
  %v3161 = trunc i64 %v3160 to i32
  %v3162 = insertelement <8 x i32> poison, i32 %v3161, i64 0
  %v3163 = shufflevector <8 x i32> %v3162, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3164 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3163
  %v3165 = add i64 0, 8
  %v3166 = getelementptr inbounds float, ptr %v3048, i64 %v3165
  %v3167 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3166, <8 x i1> %v3164, <8 x float> zeroinitializer)
  %v3168 = add i64 0, 8
  %v3169 = getelementptr inbounds float, ptr %v3054, i64 %v3168
  %v3170 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3169, <8 x i1> %v3164, <8 x float> zeroinitializer)
  %v3171 = add i64 0, 8
  %v3172 = getelementptr inbounds float, ptr %v3060, i64 %v3171
  %v3173 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3172, <8 x i1> %v3164, <8 x float> zeroinitializer)
  %v3174 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3175 = shufflevector <8 x float> %v3174, <8 x float> poison, <8 x i32> zeroinitializer
  %v3176 = fsub <8 x float> %v3175, %v3173
  %v3177 = fmul <8 x float> %v3170, %v3176
  %v3178 = fmul <8 x float> %v3167, %v3177
  %v3179 = fsub <8 x float> %v3170, %v3177
  %v3180 = fadd <8 x float> %v3178, %v3179
  %v3181 = add i64 0, 8
  %v3182 = getelementptr inbounds float, ptr %v3066, i64 %v3181
  %v3183 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3182, <8 x i1> %v3164, <8 x float> zeroinitializer)
  %v3184 = fmul <8 x float> %v3180, %v3183
  %v3185 = add i64 0, 8
  %v3186 = getelementptr inbounds float, ptr %v3072, i64 %v3185
  %v3187 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3186, <8 x i1> %v3164, <8 x float> zeroinitializer)
  %v3188 = fmul <8 x float> %v3187, %v3177
  %v3189 = fsub <8 x float> %v3176, %v3177
  %v3190 = fadd <8 x float> %v3188, %v3189
  %v3191 = add i64 0, 8
  %v3192 = getelementptr inbounds float, ptr %v3078, i64 %v3191
  %v3193 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3192, <8 x i1> %v3164, <8 x float> zeroinitializer)
  %v3194 = fmul <8 x float> %v3190, %v3193
  %v3195 = fadd <8 x float> %v3184, %v3194
  %v3196 = add i64 0, 8
  %v3197 = getelementptr inbounds float, ptr %v3084, i64 %v3196
  %v3198 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3197, <8 x i1> %v3164, <8 x float> zeroinitializer)
  %v3199 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3195)
  %v3200 = fcmp ogt <8 x float> %v3199, splat (float 0x4023000000000000)
  %v3201 = select <8 x i1> %v3200, <8 x float> splat (float 0x4023000000000000), <8 x float> %v3199
  %v3202 = fadd <8 x float> %v3201, %v3201
  %v3203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3202, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3204 = fsub <8 x float> %v3203, splat (float 0x4168000000000000)
  %v3205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3204, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3202)
  %v3206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3204, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3205)
  %v3207 = bitcast <8 x float> %v3203 to <8 x i32>
  %v3208 = fmul <8 x float> %v3206, %v3206
  %v3209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3206, <8 x float> splat (float 0x3F81227F40000000))
  %v3210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3209, <8 x float> %v3206, <8 x float> splat (float 0x3FA5556740000000))
  %v3211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3210, <8 x float> %v3206, <8 x float> splat (float 0x3FC5554B00000000))
  %v3212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3211, <8 x float> %v3206, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3213 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3208, <8 x float> %v3212, <8 x float> %v3206)
  %v3214 = shl <8 x i32> %v3207, splat (i32 23)
  %v3215 = add <8 x i32> %v3214, splat (i32 1065353216)
  %v3216 = bitcast <8 x i32> %v3215 to <8 x float>
  %v3217 = fsub <8 x float> %v3216, splat (float 0x3FF0000000000000)
  %v3218 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3216, <8 x float> %v3213, <8 x float> %v3217)
  %v3219 = fadd <8 x float> %v3218, splat (float 0x4000000000000000)
  %v3220 = fdiv <8 x float> %v3218, %v3219
  %v3221 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v3220, <8 x float> %v3195)
  %v3222 = fmul <8 x float> %v3198, %v3221
  %v3223 = add i64 0, 8
  %v3224 = getelementptr inbounds float, ptr %v3090, i64 %v3223
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3195, ptr align 4 %v3224, <8 x i1> %v3164)
  %v3225 = add i64 0, 8
  %v3226 = getelementptr inbounds float, ptr %v3096, i64 %v3225
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3222, ptr align 4 %v3226, <8 x i1> %v3164)
  %v3227 = add nsw i64 %v3041, 1
  br label %b349
b351:
  %v3228 = add nsw i64 %v1987, 1
  br label %b268
b270:
  %v3229 = icmp sgt i64 %v3, 1
  br i1 %v3229, label %b352, label %b353
b352:
  %v3230 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3231 = atomicrmw add ptr %v3230, i64 1 acq_rel
  %v3232 = load i64, ptr %v127, align 8
  %v3233 = add i64 %v3232, 1
  store i64 %v3233, ptr %v127, align 8
  %v3234 = mul i64 %v3, %v3233
  br label %b354
b354:
  %v3235 = load atomic i64, ptr %v3230 acquire, align 8
  %v3236 = icmp slt i64 %v3235, %v3234
  br i1 %v3236, label %b355, label %b356
b355:
  %v3237 = call i32 @sched_yield()
  br label %b354
b356:
  br label %b353
b353:
  %v3238 = add nsw i64 %v1878, %v1877
  br label %b239
b241:
  ret void
}
define internal void @tile_1x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define internal void @tile_1x3of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = add i64 %v7, 1
  %v39 = mul i64 %v38, 24
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v40, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v40, i64 16
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = mul i64 %v1, 0
  %v48 = add i64 %v47, %v38
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v42, <8 x float> %v11)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v44, <8 x float> %v12)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v46, <8 x float> %v13)
  %v56 = add i64 %v7, 2
  %v57 = mul i64 %v56, 24
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v58, i64 8
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v58, i64 16
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = mul i64 %v1, 0
  %v66 = add i64 %v65, %v56
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v60, <8 x float> %v14)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v62, <8 x float> %v15)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v64, <8 x float> %v16)
  %v74 = add i64 %v7, 3
  %v75 = mul i64 %v74, 24
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v76, i64 8
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v76, i64 16
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v74
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v78, <8 x float> %v17)
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v80, <8 x float> %v18)
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v19)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v11
  %v94 = fadd <8 x float> %v9, %v12
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v93, %v14
  %v97 = fadd <8 x float> %v94, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  br label %b3
b3:
  %v102 = phi i64 [ %v6, %b2 ], [ %v124, %b4 ]
  %v103 = phi <8 x float> [ %v99, %b2 ], [ %v121, %b4 ]
  %v104 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = icmp slt i64 %v102, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v102, 24
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v102
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v103)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v104)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v105)
  %v124 = add nsw i64 %v102, 1
  br label %b3
b5:
  %v125 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v103, ptr %v125, align 4
  %v126 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v104, ptr %v126, align 4
  %v127 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v105, ptr %v127, align 4
  ret void
}
define internal void @tile_2x3of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v74, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 24
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v47
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v15)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v16)
  %v65 = mul i64 %v1, 1
  %v66 = add i64 %v65, %v47
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v51, <8 x float> %v17)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v53, <8 x float> %v18)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v55, <8 x float> %v19)
  %v74 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v75 = fadd <8 x float> %v8, %v14
  %v76 = fadd <8 x float> %v9, %v15
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v81 = phi i64 [ %v6, %b2 ], [ %v115, %b4 ]
  %v82 = phi <8 x float> [ %v75, %b2 ], [ %v103, %b4 ]
  %v83 = phi <8 x float> [ %v76, %b2 ], [ %v104, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v112, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v113, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = icmp slt i64 %v81, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v81, 24
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v90, i64 16
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v81
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v92, <8 x float> %v82)
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v94, <8 x float> %v83)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v84)
  %v106 = mul i64 %v1, 1
  %v107 = add i64 %v106, %v81
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v92, <8 x float> %v85)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v94, <8 x float> %v86)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v96, <8 x float> %v87)
  %v115 = add nsw i64 %v81, 1
  br label %b3
b5:
  %v116 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v82, ptr %v116, align 4
  %v117 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v83, ptr %v117, align 4
  %v118 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v84, ptr %v118, align 4
  %v119 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v85, ptr %v119, align 4
  %v120 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v86, ptr %v120, align 4
  %v121 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v87, ptr %v121, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v127 = alloca i64, i64 1, align 8
  %v913 = alloca float, i64 96, align 4
  %v1070 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds i64, ptr %v1, i64 6
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 10
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 11
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 12
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 15
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 20
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 26
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 27
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 28
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 29
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 32
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 33
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 34
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 35
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 36
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 37
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 38
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 39
  %v126 = load i64, ptr %v125, align 8
  store i64 0, ptr %v127, align 8
  %v128 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v129 = load ptr, ptr %v128, align 4
  %v130 = mul i64 %v2, 31488
  %v131 = add i64 %v130, 1200
  %v132 = getelementptr inbounds float, ptr %v129, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v129, i64 0
  %v134 = getelementptr inbounds i64, ptr %v1, i64 4
  %v135 = load i64, ptr %v134, align 8
  %v136 = icmp eq i64 %v135, 0
  br i1 %v136, label %b0, label %b1
b0:
  %v137 = add i64 1, 0
  %v138 = sdiv i64 %v137, 1
  %v139 = add i64 %v2, 1
  %v140 = mul i64 %v138, %v2
  %v141 = sdiv i64 %v140, %v3
  %v142 = mul i64 %v141, 1
  %v143 = icmp slt i64 %v142, 1
  %v144 = select i1 %v143, i64 %v142, i64 1
  %v145 = mul i64 %v138, %v139
  %v146 = sdiv i64 %v145, %v3
  %v147 = mul i64 %v146, 1
  %v148 = icmp slt i64 %v147, 1
  %v149 = select i1 %v148, i64 %v147, i64 1
  %v150 = icmp slt i64 %v149, 1
  %v151 = select i1 %v150, i64 %v149, i64 1
  br label %b2
b2:
  %v152 = phi i64 [ %v144, %b0 ], [ %v203, %b10 ]
  %v153 = icmp slt i64 %v152, %v151
  br i1 %v153, label %b3, label %b4
b3:
  %v154 = mul i64 %v152, 800
  %v155 = mul i64 %v152, 16
  %v156 = add i64 %v154, 0
  %v157 = add i64 %v155, 0
  %v158 = getelementptr inbounds float, ptr %v133, i64 %v156
  %v159 = sub i64 10, %v157
  %v160 = icmp slt i64 %v159, 0
  %v161 = select i1 %v160, i64 0, i64 %v159
  %v162 = icmp ult i64 %v161, 8
  %v163 = select i1 %v162, i64 %v161, i64 8
  %v164 = trunc i64 %v163 to i32
  %v165 = insertelement <8 x i32> poison, i32 %v164, i64 0
  %v166 = shufflevector <8 x i32> %v165, <8 x i32> poison, <8 x i32> zeroinitializer
  %v167 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v166
  %v168 = mul i64 %v157, 1
  %v169 = add i64 0, %v168
  %v170 = getelementptr inbounds float, ptr %v14, i64 %v169
  br label %b5
b5:
  %v171 = phi i64 [ 0, %b3 ], [ %v178, %b6 ]
  %v172 = icmp slt i64 %v171, 50
  br i1 %v172, label %b6, label %b7
b6:
  %v173 = mul i64 %v171, 10
  %v174 = getelementptr inbounds float, ptr %v170, i64 %v173
  %v175 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v174, <8 x i1> %v167, <8 x float> zeroinitializer)
  %v176 = mul i64 %v171, 16
  %v177 = getelementptr inbounds float, ptr %v158, i64 %v176
  store <8 x float> %v175, ptr %v177, align 4
  %v178 = add nsw i64 %v171, 1
  br label %b5
b7:
  %v179 = add i64 %v154, 8
  %v180 = add i64 %v155, 8
  %v181 = getelementptr inbounds float, ptr %v133, i64 %v179
  %v182 = sub i64 10, %v180
  %v183 = icmp slt i64 %v182, 0
  %v184 = select i1 %v183, i64 0, i64 %v182
  %v185 = icmp ult i64 %v184, 8
  %v186 = select i1 %v185, i64 %v184, i64 8
  %v187 = trunc i64 %v186 to i32
  %v188 = insertelement <8 x i32> poison, i32 %v187, i64 0
  %v189 = shufflevector <8 x i32> %v188, <8 x i32> poison, <8 x i32> zeroinitializer
  %v190 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v189
  %v191 = mul i64 %v180, 1
  %v192 = add i64 0, %v191
  %v193 = getelementptr inbounds float, ptr %v14, i64 %v192
  br label %b8
b8:
  %v194 = phi i64 [ 0, %b7 ], [ %v201, %b9 ]
  %v195 = icmp slt i64 %v194, 50
  br i1 %v195, label %b9, label %b10
b9:
  %v196 = mul i64 %v194, 10
  %v197 = getelementptr inbounds float, ptr %v193, i64 %v196
  %v198 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v197, <8 x i1> %v190, <8 x float> zeroinitializer)
  %v199 = mul i64 %v194, 16
  %v200 = getelementptr inbounds float, ptr %v181, i64 %v199
  store <8 x float> %v198, ptr %v200, align 4
  %v201 = add nsw i64 %v194, 1
  br label %b8
b10:
  %v202 = add i64 %v154, 800
  %v203 = add nsw i64 %v152, 1
  br label %b2
b4:
  br label %b1
b1:
  %v204 = icmp sgt i64 %v3, 1
  br i1 %v204, label %b11, label %b12
b11:
  %v205 = getelementptr inbounds i64, ptr %v1, i64 3
  %v206 = atomicrmw add ptr %v205, i64 1 acq_rel
  %v207 = load i64, ptr %v127, align 8
  %v208 = add i64 %v207, 1
  store i64 %v208, ptr %v127, align 8
  %v209 = mul i64 %v3, %v208
  br label %b13
b13:
  %v210 = load atomic i64, ptr %v205 acquire, align 8
  %v211 = icmp slt i64 %v210, %v209
  br i1 %v211, label %b14, label %b15
b14:
  %v212 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  br label %b16
b16:
  %v213 = phi i64 [ 0, %b12 ], [ %v1003, %b75 ]
  %v214 = icmp slt i64 %v213, %v5
  br i1 %v214, label %b17, label %b18
b17:
  %v215 = sub i64 %v5, 1
  %v216 = sub i64 %v215, %v213
  %v217 = add i64 %v7, 0
  %v218 = sdiv i64 %v217, 1
  %v219 = add i64 %v2, 1
  %v220 = mul i64 %v218, %v2
  %v221 = sdiv i64 %v220, %v3
  %v222 = mul i64 %v221, 1
  %v223 = icmp slt i64 %v222, %v7
  %v224 = select i1 %v223, i64 %v222, i64 %v7
  %v225 = mul i64 %v218, %v219
  %v226 = sdiv i64 %v225, %v3
  %v227 = mul i64 %v226, 1
  %v228 = icmp slt i64 %v227, %v7
  %v229 = select i1 %v228, i64 %v227, i64 %v7
  br label %b19
b19:
  %v230 = phi i64 [ %v224, %b17 ], [ %v546, %b20 ]
  %v231 = icmp slt i64 %v230, %v229
  br i1 %v231, label %b20, label %b21
b20:
  %v232 = add i64 %v216, 1
  %v233 = and i64 %v232, 1
  %v234 = mul i64 %v233, %v7
  %v235 = add i64 %v234, %v230
  %v236 = mul i64 %v235, 10
  %v237 = getelementptr inbounds float, ptr %v24, i64 %v236
  %v238 = add i64 %v216, 0
  %v239 = and i64 %v238, %v94
  %v240 = mul i64 %v239, %v7
  %v241 = add i64 %v240, %v230
  %v242 = mul i64 %v241, 10
  %v243 = getelementptr inbounds float, ptr %v18, i64 %v242
  %v244 = add i64 %v216, 1
  %v245 = and i64 %v244, %v98
  %v246 = mul i64 %v245, %v7
  %v247 = add i64 %v246, %v230
  %v248 = mul i64 %v247, 10
  %v249 = getelementptr inbounds float, ptr %v22, i64 %v248
  %v250 = add i64 %v216, 0
  %v251 = and i64 %v250, %v110
  %v252 = mul i64 %v251, %v7
  %v253 = add i64 %v252, %v230
  %v254 = mul i64 %v253, 10
  %v255 = getelementptr inbounds float, ptr %v56, i64 %v254
  %v256 = add i64 %v216, 1
  %v257 = and i64 %v256, 1
  %v258 = mul i64 %v257, %v7
  %v259 = add i64 %v258, %v230
  %v260 = mul i64 %v259, 10
  %v261 = getelementptr inbounds float, ptr %v26, i64 %v260
  %v262 = add i64 %v216, 0
  %v263 = and i64 %v262, %v106
  %v264 = mul i64 %v263, %v7
  %v265 = add i64 %v264, %v230
  %v266 = mul i64 %v265, 10
  %v267 = getelementptr inbounds float, ptr %v52, i64 %v266
  %v268 = add i64 %v216, 0
  %v269 = and i64 %v268, %v126
  %v270 = mul i64 %v269, %v7
  %v271 = add i64 %v270, %v230
  %v272 = mul i64 %v271, 10
  %v273 = getelementptr inbounds float, ptr %v76, i64 %v272
  %v274 = add i64 %v216, 0
  %v275 = and i64 %v274, %v124
  %v276 = mul i64 %v275, %v7
  %v277 = add i64 %v276, %v230
  %v278 = mul i64 %v277, 10
  %v279 = getelementptr inbounds float, ptr %v74, i64 %v278
  %v280 = add i64 %v216, 0
  %v281 = and i64 %v280, %v108
  %v282 = mul i64 %v281, %v7
  %v283 = add i64 %v282, %v230
  %v284 = mul i64 %v283, 10
  %v285 = getelementptr inbounds float, ptr %v54, i64 %v284
  %v286 = add i64 %v216, 0
  %v287 = and i64 %v286, %v104
  %v288 = mul i64 %v287, %v7
  %v289 = add i64 %v288, %v230
  %v290 = mul i64 %v289, 10
  %v291 = getelementptr inbounds float, ptr %v50, i64 %v290
  %v292 = add i64 %v216, 0
  %v293 = and i64 %v292, %v98
  %v294 = mul i64 %v293, %v7
  %v295 = add i64 %v294, %v230
  %v296 = mul i64 %v295, 10
  %v297 = getelementptr inbounds float, ptr %v22, i64 %v296
  %v298 = mul i64 %v230, 40
  %v299 = getelementptr inbounds float, ptr %v36, i64 %v298
  %v300 = add i64 %v216, 0
  %v301 = and i64 %v300, 1
  %v302 = mul i64 %v301, %v7
  %v303 = add i64 %v302, %v230
  %v304 = mul i64 %v303, 10
  %v305 = getelementptr inbounds float, ptr %v26, i64 %v304
  %v306 = mul i64 %v230, 10
  %v307 = getelementptr inbounds float, ptr %v78, i64 %v306
  %v308 = mul i64 %v230, 10
  %v309 = getelementptr inbounds float, ptr %v80, i64 %v308
  %v310 = add i64 0, 0
  %v311 = getelementptr inbounds float, ptr %v237, i64 %v310
  %v312 = load <8 x float>, ptr %v311, align 4
  %v313 = add i64 0, 0
  %v314 = getelementptr inbounds float, ptr %v243, i64 %v313
  %v315 = load <8 x float>, ptr %v314, align 4
  %v316 = fadd <8 x float> %v312, %v315
  %v317 = add i64 0, 0
  %v318 = getelementptr inbounds float, ptr %v249, i64 %v317
  %v319 = load <8 x float>, ptr %v318, align 4
  %v320 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v319)
  %v321 = fcmp ogt <8 x float> %v320, splat (float 0x4023000000000000)
  %v322 = select <8 x i1> %v321, <8 x float> splat (float 0x4023000000000000), <8 x float> %v320
  %v323 = fadd <8 x float> %v322, %v322
  %v324 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v323, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v325 = fsub <8 x float> %v324, splat (float 0x4168000000000000)
  %v326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v325, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v323)
  %v327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v325, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v326)
  %v328 = bitcast <8 x float> %v324 to <8 x i32>
  %v329 = fmul <8 x float> %v327, %v327
  %v330 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v327, <8 x float> splat (float 0x3F81227F40000000))
  %v331 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v330, <8 x float> %v327, <8 x float> splat (float 0x3FA5556740000000))
  %v332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v331, <8 x float> %v327, <8 x float> splat (float 0x3FC5554B00000000))
  %v333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v332, <8 x float> %v327, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v329, <8 x float> %v333, <8 x float> %v327)
  %v335 = shl <8 x i32> %v328, splat (i32 23)
  %v336 = add <8 x i32> %v335, splat (i32 1065353216)
  %v337 = bitcast <8 x i32> %v336 to <8 x float>
  %v338 = fsub <8 x float> %v337, splat (float 0x3FF0000000000000)
  %v339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v337, <8 x float> %v334, <8 x float> %v338)
  %v340 = fadd <8 x float> %v339, splat (float 0x4000000000000000)
  %v341 = fdiv <8 x float> %v339, %v340
  %v342 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v341, <8 x float> %v319)
  %v343 = fmul <8 x float> %v316, %v342
  %v344 = add i64 0, 0
  %v345 = getelementptr inbounds float, ptr %v255, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = fmul <8 x float> %v343, %v346
  %v348 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v349 = shufflevector <8 x float> %v348, <8 x float> poison, <8 x i32> zeroinitializer
  %v350 = fsub <8 x float> %v349, %v346
  %v351 = fmul <8 x float> %v347, %v350
  %v352 = add i64 0, 0
  %v353 = getelementptr inbounds float, ptr %v261, i64 %v352
  %v354 = load <8 x float>, ptr %v353, align 4
  %v355 = fmul <8 x float> %v316, %v346
  %v356 = fmul <8 x float> %v342, %v342
  %v357 = fsub <8 x float> %v349, %v356
  %v358 = fmul <8 x float> %v355, %v357
  %v359 = fadd <8 x float> %v354, %v358
  %v360 = add i64 0, 0
  %v361 = getelementptr inbounds float, ptr %v267, i64 %v360
  %v362 = load <8 x float>, ptr %v361, align 4
  %v363 = add i64 0, 0
  %v364 = getelementptr inbounds float, ptr %v273, i64 %v363
  %v365 = load <8 x float>, ptr %v364, align 4
  %v366 = add i64 0, 0
  %v367 = getelementptr inbounds float, ptr %v279, i64 %v366
  %v368 = load <8 x float>, ptr %v367, align 4
  %v369 = fsub <8 x float> %v349, %v368
  %v370 = fmul <8 x float> %v365, %v369
  %v371 = fmul <8 x float> %v362, %v370
  %v372 = fsub <8 x float> %v369, %v370
  %v373 = fadd <8 x float> %v371, %v372
  %v374 = fmul <8 x float> %v359, %v373
  %v375 = add i64 0, 0
  %v376 = getelementptr inbounds float, ptr %v285, i64 %v375
  %v377 = load <8 x float>, ptr %v376, align 4
  %v378 = fmul <8 x float> %v377, %v377
  %v379 = fsub <8 x float> %v349, %v378
  %v380 = fmul <8 x float> %v374, %v379
  %v381 = add i64 0, 0
  %v382 = getelementptr inbounds float, ptr %v291, i64 %v381
  %v383 = load <8 x float>, ptr %v382, align 4
  %v384 = fmul <8 x float> %v383, %v370
  %v385 = fsub <8 x float> %v365, %v370
  %v386 = fadd <8 x float> %v384, %v385
  %v387 = fmul <8 x float> %v359, %v386
  %v388 = fmul <8 x float> %v359, %v377
  %v389 = fmul <8 x float> %v388, %v370
  %v390 = fmul <8 x float> %v389, %v362
  %v391 = fsub <8 x float> %v349, %v362
  %v392 = fmul <8 x float> %v390, %v391
  %v393 = add i64 0, 0
  %v394 = getelementptr inbounds float, ptr %v297, i64 %v393
  %v395 = load <8 x float>, ptr %v394, align 4
  %v396 = fmul <8 x float> %v359, %v395
  %v397 = fmul <8 x float> %v396, %v370
  %v398 = fmul <8 x float> %v397, %v383
  %v399 = fsub <8 x float> %v349, %v383
  %v400 = fmul <8 x float> %v398, %v399
  %v401 = fmul <8 x float> %v388, %v362
  %v402 = fsub <8 x float> %v401, %v388
  %v403 = fsub <8 x float> %v402, %v396
  %v404 = fmul <8 x float> %v396, %v383
  %v405 = fadd <8 x float> %v403, %v404
  %v406 = fmul <8 x float> %v405, %v369
  %v407 = fadd <8 x float> %v396, %v406
  %v408 = fmul <8 x float> %v405, %v365
  %v409 = fadd <8 x float> %v388, %v408
  %v410 = fneg <8 x float> %v409
  %v411 = add i64 0, 0
  %v412 = getelementptr inbounds float, ptr %v299, i64 %v411
  store <8 x float> %v351, ptr %v412, align 4
  %v413 = add i64 10, 0
  %v414 = getelementptr inbounds float, ptr %v299, i64 %v413
  store <8 x float> %v380, ptr %v414, align 4
  %v415 = add i64 0, 0
  %v416 = getelementptr inbounds float, ptr %v305, i64 %v415
  store <8 x float> %v387, ptr %v416, align 4
  %v417 = add i64 20, 0
  %v418 = getelementptr inbounds float, ptr %v299, i64 %v417
  store <8 x float> %v392, ptr %v418, align 4
  %v419 = add i64 30, 0
  %v420 = getelementptr inbounds float, ptr %v299, i64 %v419
  store <8 x float> %v400, ptr %v420, align 4
  %v421 = add i64 0, 0
  %v422 = getelementptr inbounds float, ptr %v307, i64 %v421
  store <8 x float> %v407, ptr %v422, align 4
  %v423 = add i64 0, 0
  %v424 = getelementptr inbounds float, ptr %v309, i64 %v423
  store <8 x float> %v410, ptr %v424, align 4
  %v425 = icmp ult i64 2, 8
  %v426 = select i1 %v425, i64 2, i64 8
  %v427 = trunc i64 %v426 to i32
  %v428 = insertelement <8 x i32> poison, i32 %v427, i64 0
  %v429 = shufflevector <8 x i32> %v428, <8 x i32> poison, <8 x i32> zeroinitializer
  %v430 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v429
  %v431 = add i64 0, 8
  %v432 = getelementptr inbounds float, ptr %v237, i64 %v431
  %v433 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v432, <8 x i1> %v430, <8 x float> zeroinitializer)
  %v434 = add i64 0, 8
  %v435 = getelementptr inbounds float, ptr %v243, i64 %v434
  %v436 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v435, <8 x i1> %v430, <8 x float> zeroinitializer)
  %v437 = fadd <8 x float> %v433, %v436
  %v438 = add i64 0, 8
  %v439 = getelementptr inbounds float, ptr %v249, i64 %v438
  %v440 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v439, <8 x i1> %v430, <8 x float> zeroinitializer)
  %v441 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v440)
  %v442 = fcmp ogt <8 x float> %v441, splat (float 0x4023000000000000)
  %v443 = select <8 x i1> %v442, <8 x float> splat (float 0x4023000000000000), <8 x float> %v441
  %v444 = fadd <8 x float> %v443, %v443
  %v445 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v444, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v446 = fsub <8 x float> %v445, splat (float 0x4168000000000000)
  %v447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v446, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v444)
  %v448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v446, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v447)
  %v449 = bitcast <8 x float> %v445 to <8 x i32>
  %v450 = fmul <8 x float> %v448, %v448
  %v451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v448, <8 x float> splat (float 0x3F81227F40000000))
  %v452 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v451, <8 x float> %v448, <8 x float> splat (float 0x3FA5556740000000))
  %v453 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v452, <8 x float> %v448, <8 x float> splat (float 0x3FC5554B00000000))
  %v454 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v453, <8 x float> %v448, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v455 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v450, <8 x float> %v454, <8 x float> %v448)
  %v456 = shl <8 x i32> %v449, splat (i32 23)
  %v457 = add <8 x i32> %v456, splat (i32 1065353216)
  %v458 = bitcast <8 x i32> %v457 to <8 x float>
  %v459 = fsub <8 x float> %v458, splat (float 0x3FF0000000000000)
  %v460 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v458, <8 x float> %v455, <8 x float> %v459)
  %v461 = fadd <8 x float> %v460, splat (float 0x4000000000000000)
  %v462 = fdiv <8 x float> %v460, %v461
  %v463 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v462, <8 x float> %v440)
  %v464 = fmul <8 x float> %v437, %v463
  %v465 = add i64 0, 8
  %v466 = getelementptr inbounds float, ptr %v255, i64 %v465
  %v467 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v466, <8 x i1> %v430, <8 x float> zeroinitializer)
  %v468 = fmul <8 x float> %v464, %v467
  %v469 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v470 = shufflevector <8 x float> %v469, <8 x float> poison, <8 x i32> zeroinitializer
  %v471 = fsub <8 x float> %v470, %v467
  %v472 = fmul <8 x float> %v468, %v471
  %v473 = add i64 0, 8
  %v474 = getelementptr inbounds float, ptr %v261, i64 %v473
  %v475 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v474, <8 x i1> %v430, <8 x float> zeroinitializer)
  %v476 = fmul <8 x float> %v437, %v467
  %v477 = fmul <8 x float> %v463, %v463
  %v478 = fsub <8 x float> %v470, %v477
  %v479 = fmul <8 x float> %v476, %v478
  %v480 = fadd <8 x float> %v475, %v479
  %v481 = add i64 0, 8
  %v482 = getelementptr inbounds float, ptr %v267, i64 %v481
  %v483 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v482, <8 x i1> %v430, <8 x float> zeroinitializer)
  %v484 = add i64 0, 8
  %v485 = getelementptr inbounds float, ptr %v273, i64 %v484
  %v486 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v485, <8 x i1> %v430, <8 x float> zeroinitializer)
  %v487 = add i64 0, 8
  %v488 = getelementptr inbounds float, ptr %v279, i64 %v487
  %v489 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v488, <8 x i1> %v430, <8 x float> zeroinitializer)
  %v490 = fsub <8 x float> %v470, %v489
  %v491 = fmul <8 x float> %v486, %v490
  %v492 = fmul <8 x float> %v483, %v491
  %v493 = fsub <8 x float> %v490, %v491
  %v494 = fadd <8 x float> %v492, %v493
  %v495 = fmul <8 x float> %v480, %v494
  %v496 = add i64 0, 8
  %v497 = getelementptr inbounds float, ptr %v285, i64 %v496
  %v498 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v497, <8 x i1> %v430, <8 x float> zeroinitializer)
  %v499 = fmul <8 x float> %v498, %v498
  %v500 = fsub <8 x float> %v470, %v499
  %v501 = fmul <8 x float> %v495, %v500
  %v502 = add i64 0, 8
  %v503 = getelementptr inbounds float, ptr %v291, i64 %v502
  %v504 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v503, <8 x i1> %v430, <8 x float> zeroinitializer)
  %v505 = fmul <8 x float> %v504, %v491
  %v506 = fsub <8 x float> %v486, %v491
  %v507 = fadd <8 x float> %v505, %v506
  %v508 = fmul <8 x float> %v480, %v507
  %v509 = fmul <8 x float> %v480, %v498
  %v510 = fmul <8 x float> %v509, %v491
  %v511 = fmul <8 x float> %v510, %v483
  %v512 = fsub <8 x float> %v470, %v483
  %v513 = fmul <8 x float> %v511, %v512
  %v514 = add i64 0, 8
  %v515 = getelementptr inbounds float, ptr %v297, i64 %v514
  %v516 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v515, <8 x i1> %v430, <8 x float> zeroinitializer)
  %v517 = fmul <8 x float> %v480, %v516
  %v518 = fmul <8 x float> %v517, %v491
  %v519 = fmul <8 x float> %v518, %v504
  %v520 = fsub <8 x float> %v470, %v504
  %v521 = fmul <8 x float> %v519, %v520
  %v522 = fmul <8 x float> %v509, %v483
  %v523 = fsub <8 x float> %v522, %v509
  %v524 = fsub <8 x float> %v523, %v517
  %v525 = fmul <8 x float> %v517, %v504
  %v526 = fadd <8 x float> %v524, %v525
  %v527 = fmul <8 x float> %v526, %v490
  %v528 = fadd <8 x float> %v517, %v527
  %v529 = fmul <8 x float> %v526, %v486
  %v530 = fadd <8 x float> %v509, %v529
  %v531 = fneg <8 x float> %v530
  %v532 = add i64 0, 8
  %v533 = getelementptr inbounds float, ptr %v299, i64 %v532
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v472, ptr align 4 %v533, <8 x i1> %v430)
  %v534 = add i64 10, 8
  %v535 = getelementptr inbounds float, ptr %v299, i64 %v534
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v501, ptr align 4 %v535, <8 x i1> %v430)
  %v536 = add i64 0, 8
  %v537 = getelementptr inbounds float, ptr %v305, i64 %v536
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v508, ptr align 4 %v537, <8 x i1> %v430)
  %v538 = add i64 20, 8
  %v539 = getelementptr inbounds float, ptr %v299, i64 %v538
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v513, ptr align 4 %v539, <8 x i1> %v430)
  %v540 = add i64 30, 8
  %v541 = getelementptr inbounds float, ptr %v299, i64 %v540
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v521, ptr align 4 %v541, <8 x i1> %v430)
  %v542 = add i64 0, 8
  %v543 = getelementptr inbounds float, ptr %v307, i64 %v542
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v528, ptr align 4 %v543, <8 x i1> %v430)
  %v544 = add i64 0, 8
  %v545 = getelementptr inbounds float, ptr %v309, i64 %v544
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v531, ptr align 4 %v545, <8 x i1> %v430)
  %v546 = add nsw i64 %v230, 1
  br label %b19
b21:
  %v547 = add i64 %v7, 0
  %v548 = sdiv i64 %v547, 1
  %v549 = add i64 %v2, 1
  %v550 = mul i64 %v548, %v2
  %v551 = sdiv i64 %v550, %v3
  %v552 = mul i64 %v551, 1
  %v553 = icmp slt i64 %v552, %v7
  %v554 = select i1 %v553, i64 %v552, i64 %v7
  %v555 = mul i64 %v548, %v549
  %v556 = sdiv i64 %v555, %v3
  %v557 = mul i64 %v556, 1
  %v558 = icmp slt i64 %v557, %v7
  %v559 = select i1 %v558, i64 %v557, i64 %v7
  br label %b22
b22:
  %v560 = phi i64 [ %v554, %b21 ], [ %v582, %b27 ]
  %v561 = icmp slt i64 %v560, %v559
  br i1 %v561, label %b23, label %b24
b23:
  br label %b25
b25:
  %v562 = phi i64 [ 0, %b23 ], [ %v581, %b30 ]
  %v563 = icmp slt i64 %v562, 5
  br i1 %v563, label %b26, label %b27
b26:
  br label %b28
b28:
  %v564 = phi i64 [ 0, %b26 ], [ %v575, %b29 ]
  %v565 = phi float [ 0x0000000000000000, %b26 ], [ %v574, %b29 ]
  %v566 = icmp slt i64 %v564, 2
  br i1 %v566, label %b29, label %b30
b29:
  %v567 = mul i64 %v560, 10
  %v568 = getelementptr inbounds float, ptr %v78, i64 %v567
  %v569 = mul i64 %v562, 2
  %v570 = add i64 0, %v569
  %v571 = add i64 %v570, %v564
  %v572 = getelementptr inbounds float, ptr %v568, i64 %v571
  %v573 = load float, ptr %v572, align 4
  %v574 = fadd float %v565, %v573
  %v575 = add nsw i64 %v564, 1
  br label %b28
b30:
  %v576 = fadd float %v565, 0x0000000000000000
  %v577 = mul i64 %v560, 5
  %v578 = getelementptr inbounds float, ptr %v82, i64 %v577
  %v579 = add i64 0, %v562
  %v580 = getelementptr inbounds float, ptr %v578, i64 %v579
  store float %v576, ptr %v580, align 4
  %v581 = add nsw i64 %v562, 1
  br label %b25
b27:
  %v582 = add nsw i64 %v560, 1
  br label %b22
b24:
  %v583 = add i64 %v7, 0
  %v584 = sdiv i64 %v583, 1
  %v585 = add i64 %v2, 1
  %v586 = mul i64 %v584, %v2
  %v587 = sdiv i64 %v586, %v3
  %v588 = mul i64 %v587, 1
  %v589 = icmp slt i64 %v588, %v7
  %v590 = select i1 %v589, i64 %v588, i64 %v7
  %v591 = mul i64 %v584, %v585
  %v592 = sdiv i64 %v591, %v3
  %v593 = mul i64 %v592, 1
  %v594 = icmp slt i64 %v593, %v7
  %v595 = select i1 %v594, i64 %v593, i64 %v7
  br label %b31
b31:
  %v596 = phi i64 [ %v590, %b24 ], [ %v618, %b36 ]
  %v597 = icmp slt i64 %v596, %v595
  br i1 %v597, label %b32, label %b33
b32:
  br label %b34
b34:
  %v598 = phi i64 [ 0, %b32 ], [ %v617, %b39 ]
  %v599 = icmp slt i64 %v598, 5
  br i1 %v599, label %b35, label %b36
b35:
  br label %b37
b37:
  %v600 = phi i64 [ 0, %b35 ], [ %v611, %b38 ]
  %v601 = phi float [ 0x0000000000000000, %b35 ], [ %v610, %b38 ]
  %v602 = icmp slt i64 %v600, 2
  br i1 %v602, label %b38, label %b39
b38:
  %v603 = mul i64 %v596, 10
  %v604 = getelementptr inbounds float, ptr %v80, i64 %v603
  %v605 = mul i64 %v598, 2
  %v606 = add i64 0, %v605
  %v607 = add i64 %v606, %v600
  %v608 = getelementptr inbounds float, ptr %v604, i64 %v607
  %v609 = load float, ptr %v608, align 4
  %v610 = fadd float %v601, %v609
  %v611 = add nsw i64 %v600, 1
  br label %b37
b39:
  %v612 = fadd float %v601, 0x0000000000000000
  %v613 = mul i64 %v596, 5
  %v614 = getelementptr inbounds float, ptr %v84, i64 %v613
  %v615 = add i64 0, %v598
  %v616 = getelementptr inbounds float, ptr %v614, i64 %v615
  store float %v612, ptr %v616, align 4
  %v617 = add nsw i64 %v598, 1
  br label %b34
b36:
  %v618 = add nsw i64 %v596, 1
  br label %b31
b33:
  %v619 = add i64 %v7, 0
  %v620 = sdiv i64 %v619, 1
  %v621 = add i64 %v2, 1
  %v622 = mul i64 %v620, %v2
  %v623 = sdiv i64 %v622, %v3
  %v624 = mul i64 %v623, 1
  %v625 = icmp slt i64 %v624, %v7
  %v626 = select i1 %v625, i64 %v624, i64 %v7
  %v627 = mul i64 %v620, %v621
  %v628 = sdiv i64 %v627, %v3
  %v629 = mul i64 %v628, 1
  %v630 = icmp slt i64 %v629, %v7
  %v631 = select i1 %v630, i64 %v629, i64 %v7
  br label %b40
b40:
  %v632 = phi i64 [ %v626, %b33 ], [ %v649, %b45 ]
  %v633 = icmp slt i64 %v632, %v631
  br i1 %v633, label %b41, label %b42
b41:
  br label %b43
b43:
  %v634 = phi i64 [ 0, %b41 ], [ %v648, %b44 ]
  %v635 = phi float [ 0x0000000000000000, %b41 ], [ %v643, %b44 ]
  %v636 = icmp slt i64 %v634, 5
  br i1 %v636, label %b44, label %b45
b44:
  %v637 = sub i64 4, %v634
  %v638 = mul i64 %v632, 5
  %v639 = getelementptr inbounds float, ptr %v82, i64 %v638
  %v640 = add i64 0, %v637
  %v641 = getelementptr inbounds float, ptr %v639, i64 %v640
  %v642 = load float, ptr %v641, align 4
  %v643 = fadd float %v635, %v642
  %v644 = mul i64 %v632, 5
  %v645 = getelementptr inbounds float, ptr %v86, i64 %v644
  %v646 = add i64 0, %v637
  %v647 = getelementptr inbounds float, ptr %v645, i64 %v646
  store float %v643, ptr %v647, align 4
  %v648 = add nsw i64 %v634, 1
  br label %b43
b45:
  %v649 = add nsw i64 %v632, 1
  br label %b40
b42:
  %v650 = add i64 %v7, 0
  %v651 = sdiv i64 %v650, 1
  %v652 = add i64 %v2, 1
  %v653 = mul i64 %v651, %v2
  %v654 = sdiv i64 %v653, %v3
  %v655 = mul i64 %v654, 1
  %v656 = icmp slt i64 %v655, %v7
  %v657 = select i1 %v656, i64 %v655, i64 %v7
  %v658 = mul i64 %v651, %v652
  %v659 = sdiv i64 %v658, %v3
  %v660 = mul i64 %v659, 1
  %v661 = icmp slt i64 %v660, %v7
  %v662 = select i1 %v661, i64 %v660, i64 %v7
  br label %b46
b46:
  %v663 = phi i64 [ %v657, %b42 ], [ %v680, %b51 ]
  %v664 = icmp slt i64 %v663, %v662
  br i1 %v664, label %b47, label %b48
b47:
  br label %b49
b49:
  %v665 = phi i64 [ 0, %b47 ], [ %v679, %b50 ]
  %v666 = phi float [ 0x0000000000000000, %b47 ], [ %v674, %b50 ]
  %v667 = icmp slt i64 %v665, 5
  br i1 %v667, label %b50, label %b51
b50:
  %v668 = sub i64 4, %v665
  %v669 = mul i64 %v663, 5
  %v670 = getelementptr inbounds float, ptr %v84, i64 %v669
  %v671 = add i64 0, %v668
  %v672 = getelementptr inbounds float, ptr %v670, i64 %v671
  %v673 = load float, ptr %v672, align 4
  %v674 = fadd float %v666, %v673
  %v675 = mul i64 %v663, 5
  %v676 = getelementptr inbounds float, ptr %v82, i64 %v675
  %v677 = add i64 0, %v668
  %v678 = getelementptr inbounds float, ptr %v676, i64 %v677
  store float %v674, ptr %v678, align 4
  %v679 = add nsw i64 %v665, 1
  br label %b49
b51:
  %v680 = add nsw i64 %v663, 1
  br label %b46
b48:
  %v681 = add i64 %v7, 0
  %v682 = sdiv i64 %v681, 1
  %v683 = add i64 %v2, 1
  %v684 = mul i64 %v682, %v2
  %v685 = sdiv i64 %v684, %v3
  %v686 = mul i64 %v685, 1
  %v687 = icmp slt i64 %v686, %v7
  %v688 = select i1 %v687, i64 %v686, i64 %v7
  %v689 = mul i64 %v682, %v683
  %v690 = sdiv i64 %v689, %v3
  %v691 = mul i64 %v690, 1
  %v692 = icmp slt i64 %v691, %v7
  %v693 = select i1 %v692, i64 %v691, i64 %v7
  br label %b52
b52:
  %v694 = phi i64 [ %v688, %b48 ], [ %v731, %b57 ]
  %v695 = icmp slt i64 %v694, %v693
  br i1 %v695, label %b53, label %b54
b53:
  br label %b55
b55:
  %v696 = phi i64 [ 0, %b53 ], [ %v726, %b56 ]
  %v697 = phi float [ 0x0000000000000000, %b53 ], [ %v725, %b56 ]
  %v698 = icmp slt i64 %v696, 5
  br i1 %v698, label %b56, label %b57
b56:
  %v699 = mul i64 %v694, 5
  %v700 = getelementptr inbounds float, ptr %v86, i64 %v699
  %v701 = add i64 %v216, 0
  %v702 = and i64 %v701, %v114
  %v703 = mul i64 %v702, %v7
  %v704 = add i64 %v703, %v694
  %v705 = mul i64 %v704, 5
  %v706 = getelementptr inbounds float, ptr %v64, i64 %v705
  %v707 = add i64 %v216, 0
  %v708 = and i64 %v707, %v118
  %v709 = mul i64 %v708, %v7
  %v710 = add i64 %v709, %v694
  %v711 = mul i64 %v710, 1
  %v712 = getelementptr inbounds float, ptr %v68, i64 %v711
  %v713 = getelementptr inbounds float, ptr %v712, i64 0
  %v714 = load float, ptr %v713, align 4
  %v715 = add i64 0, %v696
  %v716 = getelementptr inbounds float, ptr %v700, i64 %v715
  %v717 = load float, ptr %v716, align 4
  %v718 = add i64 0, %v696
  %v719 = getelementptr inbounds float, ptr %v706, i64 %v718
  %v720 = load float, ptr %v719, align 4
  %v721 = fdiv float %v720, %v714
  %v722 = fmul float %v717, %v721
  %v723 = fdiv float %v722, %v714
  %v724 = fneg float %v723
  %v725 = fadd float %v697, %v724
  %v726 = add nsw i64 %v696, 1
  br label %b55
b57:
  %v727 = fadd float %v697, 0x0000000000000000
  %v728 = mul i64 %v694, 1
  %v729 = getelementptr inbounds float, ptr %v88, i64 %v728
  %v730 = getelementptr inbounds float, ptr %v729, i64 0
  store float %v727, ptr %v730, align 4
  %v731 = add nsw i64 %v694, 1
  br label %b52
b54:
  %v732 = add i64 %v7, 0
  %v733 = sdiv i64 %v732, 1
  %v734 = add i64 %v2, 1
  %v735 = mul i64 %v733, %v2
  %v736 = sdiv i64 %v735, %v3
  %v737 = mul i64 %v736, 1
  %v738 = icmp slt i64 %v737, %v7
  %v739 = select i1 %v738, i64 %v737, i64 %v7
  %v740 = mul i64 %v733, %v734
  %v741 = sdiv i64 %v740, %v3
  %v742 = mul i64 %v741, 1
  %v743 = icmp slt i64 %v742, %v7
  %v744 = select i1 %v743, i64 %v742, i64 %v7
  br label %b58
b58:
  %v745 = phi i64 [ %v739, %b54 ], [ %v782, %b63 ]
  %v746 = icmp slt i64 %v745, %v744
  br i1 %v746, label %b59, label %b60
b59:
  br label %b61
b61:
  %v747 = phi i64 [ 0, %b59 ], [ %v777, %b62 ]
  %v748 = phi float [ 0x0000000000000000, %b59 ], [ %v776, %b62 ]
  %v749 = icmp slt i64 %v747, 5
  br i1 %v749, label %b62, label %b63
b62:
  %v750 = mul i64 %v745, 5
  %v751 = getelementptr inbounds float, ptr %v82, i64 %v750
  %v752 = add i64 %v216, 0
  %v753 = and i64 %v752, %v112
  %v754 = mul i64 %v753, %v7
  %v755 = add i64 %v754, %v745
  %v756 = mul i64 %v755, 5
  %v757 = getelementptr inbounds float, ptr %v62, i64 %v756
  %v758 = add i64 %v216, 0
  %v759 = and i64 %v758, %v116
  %v760 = mul i64 %v759, %v7
  %v761 = add i64 %v760, %v745
  %v762 = mul i64 %v761, 1
  %v763 = getelementptr inbounds float, ptr %v66, i64 %v762
  %v764 = getelementptr inbounds float, ptr %v763, i64 0
  %v765 = load float, ptr %v764, align 4
  %v766 = add i64 0, %v747
  %v767 = getelementptr inbounds float, ptr %v751, i64 %v766
  %v768 = load float, ptr %v767, align 4
  %v769 = add i64 0, %v747
  %v770 = getelementptr inbounds float, ptr %v757, i64 %v769
  %v771 = load float, ptr %v770, align 4
  %v772 = fdiv float %v771, %v765
  %v773 = fmul float %v768, %v772
  %v774 = fdiv float %v773, %v765
  %v775 = fneg float %v774
  %v776 = fadd float %v748, %v775
  %v777 = add nsw i64 %v747, 1
  br label %b61
b63:
  %v778 = fadd float %v748, 0x0000000000000000
  %v779 = mul i64 %v745, 1
  %v780 = getelementptr inbounds float, ptr %v90, i64 %v779
  %v781 = getelementptr inbounds float, ptr %v780, i64 0
  store float %v778, ptr %v781, align 4
  %v782 = add nsw i64 %v745, 1
  br label %b58
b60:
  %v783 = add i64 %v7, 0
  %v784 = sdiv i64 %v783, 1
  %v785 = add i64 %v2, 1
  %v786 = mul i64 %v784, %v2
  %v787 = sdiv i64 %v786, %v3
  %v788 = mul i64 %v787, 1
  %v789 = icmp slt i64 %v788, %v7
  %v790 = select i1 %v789, i64 %v788, i64 %v7
  %v791 = mul i64 %v784, %v785
  %v792 = sdiv i64 %v791, %v3
  %v793 = mul i64 %v792, 1
  %v794 = icmp slt i64 %v793, %v7
  %v795 = select i1 %v794, i64 %v793, i64 %v7
  br label %b64
b64:
  %v796 = phi i64 [ %v790, %b60 ], [ %v880, %b65 ]
  %v797 = icmp slt i64 %v796, %v795
  br i1 %v797, label %b65, label %b66
b65:
  %v798 = mul i64 %v796, 5
  %v799 = getelementptr inbounds float, ptr %v86, i64 %v798
  %v800 = add i64 %v216, 0
  %v801 = and i64 %v800, %v118
  %v802 = mul i64 %v801, %v7
  %v803 = add i64 %v802, %v796
  %v804 = mul i64 %v803, 1
  %v805 = getelementptr inbounds float, ptr %v68, i64 %v804
  %v806 = getelementptr inbounds float, ptr %v805, i64 0
  %v807 = load float, ptr %v806, align 4
  %v808 = mul i64 %v796, 1
  %v809 = getelementptr inbounds float, ptr %v88, i64 %v808
  %v810 = getelementptr inbounds float, ptr %v809, i64 0
  %v811 = load float, ptr %v810, align 4
  %v812 = add i64 %v216, 0
  %v813 = and i64 %v812, %v114
  %v814 = mul i64 %v813, %v7
  %v815 = add i64 %v814, %v796
  %v816 = mul i64 %v815, 5
  %v817 = getelementptr inbounds float, ptr %v64, i64 %v816
  %v818 = mul i64 %v796, 5
  %v819 = getelementptr inbounds float, ptr %v82, i64 %v818
  %v820 = add i64 %v216, 0
  %v821 = and i64 %v820, %v116
  %v822 = mul i64 %v821, %v7
  %v823 = add i64 %v822, %v796
  %v824 = mul i64 %v823, 1
  %v825 = getelementptr inbounds float, ptr %v66, i64 %v824
  %v826 = getelementptr inbounds float, ptr %v825, i64 0
  %v827 = load float, ptr %v826, align 4
  %v828 = mul i64 %v796, 1
  %v829 = getelementptr inbounds float, ptr %v90, i64 %v828
  %v830 = getelementptr inbounds float, ptr %v829, i64 0
  %v831 = load float, ptr %v830, align 4
  %v832 = add i64 %v216, 0
  %v833 = and i64 %v832, %v112
  %v834 = mul i64 %v833, %v7
  %v835 = add i64 %v834, %v796
  %v836 = mul i64 %v835, 5
  %v837 = getelementptr inbounds float, ptr %v62, i64 %v836
  %v838 = add i64 %v216, 0
  %v839 = and i64 %v838, %v102
  %v840 = mul i64 %v839, %v7
  %v841 = add i64 %v840, %v796
  %v842 = mul i64 %v841, 50
  %v843 = getelementptr inbounds float, ptr %v38, i64 %v842
  %v844 = icmp ult i64 5, 8
  %v845 = select i1 %v844, i64 5, i64 8
  %v846 = trunc i64 %v845 to i32
  %v847 = insertelement <8 x i32> poison, i32 %v846, i64 0
  %v848 = shufflevector <8 x i32> %v847, <8 x i32> poison, <8 x i32> zeroinitializer
  %v849 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v848
  %v850 = add i64 0, 0
  %v851 = getelementptr inbounds float, ptr %v799, i64 %v850
  %v852 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v851, <8 x i1> %v849, <8 x float> zeroinitializer)
  %v853 = insertelement <8 x float> poison, float %v807, i64 0
  %v854 = shufflevector <8 x float> %v853, <8 x float> poison, <8 x i32> zeroinitializer
  %v855 = fdiv <8 x float> %v852, %v854
  %v856 = insertelement <8 x float> poison, float %v811, i64 0
  %v857 = shufflevector <8 x float> %v856, <8 x float> poison, <8 x i32> zeroinitializer
  %v858 = fadd <8 x float> %v855, %v857
  %v859 = add i64 0, 0
  %v860 = getelementptr inbounds float, ptr %v817, i64 %v859
  %v861 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v860, <8 x i1> %v849, <8 x float> zeroinitializer)
  %v862 = fmul <8 x float> %v858, %v861
  %v863 = add i64 0, 0
  %v864 = getelementptr inbounds float, ptr %v819, i64 %v863
  %v865 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v864, <8 x i1> %v849, <8 x float> zeroinitializer)
  %v866 = insertelement <8 x float> poison, float %v827, i64 0
  %v867 = shufflevector <8 x float> %v866, <8 x float> poison, <8 x i32> zeroinitializer
  %v868 = fdiv <8 x float> %v865, %v867
  %v869 = insertelement <8 x float> poison, float %v831, i64 0
  %v870 = shufflevector <8 x float> %v869, <8 x float> poison, <8 x i32> zeroinitializer
  %v871 = fadd <8 x float> %v868, %v870
  %v872 = add i64 0, 0
  %v873 = getelementptr inbounds float, ptr %v837, i64 %v872
  %v874 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v873, <8 x i1> %v849, <8 x float> zeroinitializer)
  %v875 = fmul <8 x float> %v871, %v874
  %v876 = add i64 5, 0
  %v877 = getelementptr inbounds float, ptr %v843, i64 %v876
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v862, ptr align 4 %v877, <8 x i1> %v849)
  %v878 = add i64 0, 0
  %v879 = getelementptr inbounds float, ptr %v843, i64 %v878
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v875, ptr align 4 %v879, <8 x i1> %v849)
  %v880 = add nsw i64 %v796, 1
  br label %b64
b66:
  %v881 = add i64 %v7, 0
  %v882 = sdiv i64 %v881, 1
  %v883 = add i64 %v2, 1
  %v884 = mul i64 %v882, %v2
  %v885 = sdiv i64 %v884, %v3
  %v886 = mul i64 %v885, 1
  %v887 = icmp slt i64 %v886, %v7
  %v888 = select i1 %v887, i64 %v886, i64 %v7
  %v889 = mul i64 %v882, %v883
  %v890 = sdiv i64 %v889, %v3
  %v891 = mul i64 %v890, 1
  %v892 = icmp slt i64 %v891, %v7
  %v893 = select i1 %v892, i64 %v891, i64 %v7
  br label %b67
b67:
  %v894 = phi i64 [ %v888, %b66 ], [ %v912, %b72 ]
  %v895 = icmp slt i64 %v894, %v893
  br i1 %v895, label %b68, label %b69
b68:
  %v896 = mul i64 %v894, 40
  %v897 = getelementptr inbounds float, ptr %v36, i64 %v896
  %v898 = add i64 %v216, 0
  %v899 = and i64 %v898, %v102
  %v900 = mul i64 %v899, %v7
  %v901 = add i64 %v900, %v894
  %v902 = mul i64 %v901, 50
  %v903 = getelementptr inbounds float, ptr %v38, i64 %v902
  br label %b70
b70:
  %v904 = phi i64 [ 0, %b68 ], [ %v911, %b71 ]
  %v905 = icmp slt i64 %v904, 40
  br i1 %v905, label %b71, label %b72
b71:
  %v906 = add i64 0, %v904
  %v907 = getelementptr inbounds float, ptr %v897, i64 %v906
  %v908 = load <8 x float>, ptr %v907, align 4
  %v909 = add i64 10, %v904
  %v910 = getelementptr inbounds float, ptr %v903, i64 %v909
  store <8 x float> %v908, ptr %v910, align 4
  %v911 = add nsw i64 %v904, 8
  br label %b70
b72:
  %v912 = add nsw i64 %v894, 1
  br label %b67
b69:
  %v914 = add i64 %v7, 0
  %v915 = sdiv i64 %v914, 1
  %v916 = add i64 %v2, 1
  %v917 = mul i64 %v915, %v2
  %v918 = sdiv i64 %v917, %v3
  %v919 = mul i64 %v918, 1
  %v920 = icmp slt i64 %v919, %v7
  %v921 = select i1 %v920, i64 %v919, i64 %v7
  %v922 = mul i64 %v915, %v916
  %v923 = sdiv i64 %v922, %v3
  %v924 = mul i64 %v923, 1
  %v925 = icmp slt i64 %v924, %v7
  %v926 = select i1 %v925, i64 %v924, i64 %v7
  br label %b73
b73:
  %v927 = phi i64 [ %v921, %b69 ], [ %v1002, %b78 ]
  %v928 = icmp slt i64 %v927, %v926
  br i1 %v928, label %b74, label %b75
b74:
  %v929 = add i64 %v927, 96
  %v930 = icmp slt i64 %v929, %v926
  %v931 = select i1 %v930, i64 %v929, i64 %v926
  br label %b76
b76:
  %v932 = phi i64 [ 0, %b74 ], [ %v1001, %b81 ]
  %v933 = icmp slt i64 %v932, 1
  br i1 %v933, label %b77, label %b78
b77:
  %v934 = sub i64 %v931, %v927
  %v935 = sub i64 6, 1
  %v936 = add i64 %v934, %v935
  %v937 = sdiv i64 %v936, 6
  br label %b79
b79:
  %v938 = phi i64 [ 0, %b77 ], [ %v1000, %b86 ]
  %v939 = icmp slt i64 %v938, %v937
  br i1 %v939, label %b80, label %b81
b80:
  %v940 = mul i64 %v934, %v938
  %v941 = sdiv i64 %v940, %v937
  %v942 = add i64 %v927, %v941
  %v943 = add i64 %v938, 1
  %v944 = mul i64 %v934, %v943
  %v945 = sdiv i64 %v944, %v937
  %v946 = add i64 %v927, %v945
  %v947 = mul i64 %v932, 800
  %v948 = getelementptr inbounds float, ptr %v133, i64 %v947
  %v949 = sub i64 %v946, %v942
  %v950 = add i64 %v216, 0
  %v951 = and i64 %v950, %v102
  %v952 = mul i64 %v951, %v7
  %v953 = add i64 %v952, %v942
  %v954 = mul i64 %v953, 50
  %v955 = getelementptr inbounds float, ptr %v38, i64 %v954
  %v956 = getelementptr inbounds float, ptr %v955, i64 0
  %v957 = sub i64 %v949, 1
  %v958 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v957
  %v959 = load ptr, ptr %v958, align 4
  %v960 = icmp sgt i64 %v949, 0
  br i1 %v960, label %b82, label %b83
b82:
  call void %v959(ptr %v956, i64 50, ptr %v948, i64 50, ptr %v913)
  br label %b83
b83:
  %v961 = add i64 %v947, 800
  br label %b84
b84:
  %v962 = phi i64 [ %v942, %b83 ], [ %v999, %b89 ]
  %v963 = icmp slt i64 %v962, %v946
  br i1 %v963, label %b85, label %b86
b85:
  %v964 = sub i64 %v962, %v942
  %v965 = mul i64 %v964, 16
  %v966 = getelementptr inbounds float, ptr %v913, i64 %v965
  %v967 = add i64 %v216, 0
  %v968 = and i64 %v967, 1
  %v969 = mul i64 %v968, %v7
  %v970 = add i64 %v969, %v962
  %v971 = mul i64 %v970, 10
  %v972 = getelementptr inbounds float, ptr %v24, i64 %v971
  br label %b87
b87:
  %v973 = phi i64 [ 0, %b85 ], [ %v998, %b93 ]
  %v974 = icmp slt i64 %v973, 2
  br i1 %v974, label %b88, label %b89
b88:
  %v975 = mul i64 %v932, 2
  %v976 = add i64 %v975, %v973
  %v977 = mul i64 %v976, 8
  %v978 = icmp slt i64 %v977, 8
  br i1 %v978, label %b90, label %b91
b90:
  %v979 = add i64 0, %v973
  %v980 = mul i64 %v979, 8
  %v981 = getelementptr inbounds float, ptr %v966, i64 %v980
  %v982 = load <8 x float>, ptr %v981, align 4
  %v983 = add i64 0, %v977
  %v984 = getelementptr inbounds float, ptr %v972, i64 %v983
  store <8 x float> %v982, ptr %v984, align 4
  br label %b91
b91:
  %v985 = icmp eq i64 %v977, 8
  br i1 %v985, label %b92, label %b93
b92:
  %v986 = icmp ult i64 2, 8
  %v987 = select i1 %v986, i64 2, i64 8
  %v988 = trunc i64 %v987 to i32
  %v989 = insertelement <8 x i32> poison, i32 %v988, i64 0
  %v990 = shufflevector <8 x i32> %v989, <8 x i32> poison, <8 x i32> zeroinitializer
  %v991 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v990
  %v992 = add i64 0, %v973
  %v993 = mul i64 %v992, 8
  %v994 = getelementptr inbounds float, ptr %v966, i64 %v993
  %v995 = load <8 x float>, ptr %v994, align 4
  %v996 = add i64 0, %v977
  %v997 = getelementptr inbounds float, ptr %v972, i64 %v996
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v995, ptr align 4 %v997, <8 x i1> %v991)
  br label %b93
b93:
  %v998 = add nsw i64 %v973, 1
  br label %b87
b89:
  %v999 = add nsw i64 %v962, 1
  br label %b84
b86:
  %v1000 = add nsw i64 %v938, 1
  br label %b79
b81:
  %v1001 = add nsw i64 %v932, 1
  br label %b76
b78:
  %v1002 = add nsw i64 %v927, 96
  br label %b73
b75:
  %v1003 = add nsw i64 %v213, 1
  br label %b16
b18:
  %v1004 = icmp sgt i64 %v3, 1
  br i1 %v1004, label %b94, label %b95
b94:
  %v1005 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1006 = atomicrmw add ptr %v1005, i64 1 acq_rel
  %v1007 = load i64, ptr %v127, align 8
  %v1008 = add i64 %v1007, 1
  store i64 %v1008, ptr %v127, align 8
  %v1009 = mul i64 %v3, %v1008
  br label %b96
b96:
  %v1010 = load atomic i64, ptr %v1005 acquire, align 8
  %v1011 = icmp slt i64 %v1010, %v1009
  br i1 %v1011, label %b97, label %b98
b97:
  %v1012 = call i32 @sched_yield()
  br label %b96
b98:
  br label %b95
b95:
  %v1013 = getelementptr inbounds float, ptr %v129, i64 800
  %v1014 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1015 = load i64, ptr %v1014, align 8
  %v1016 = icmp eq i64 %v1015, 0
  br i1 %v1016, label %b99, label %b100
b99:
  %v1017 = add i64 1, 0
  %v1018 = sdiv i64 %v1017, 1
  %v1019 = add i64 %v2, 1
  %v1020 = mul i64 %v1018, %v2
  %v1021 = sdiv i64 %v1020, %v3
  %v1022 = mul i64 %v1021, 1
  %v1023 = icmp slt i64 %v1022, 1
  %v1024 = select i1 %v1023, i64 %v1022, i64 1
  %v1025 = mul i64 %v1018, %v1019
  %v1026 = sdiv i64 %v1025, %v3
  %v1027 = mul i64 %v1026, 1
  %v1028 = icmp slt i64 %v1027, 1
  %v1029 = select i1 %v1028, i64 %v1027, i64 1
  %v1030 = icmp slt i64 %v1029, 1
  %v1031 = select i1 %v1030, i64 %v1029, i64 1
  br label %b101
b101:
  %v1032 = phi i64 [ %v1024, %b99 ], [ %v1060, %b106 ]
  %v1033 = icmp slt i64 %v1032, %v1031
  br i1 %v1033, label %b102, label %b103
b102:
  %v1034 = mul i64 %v1032, 400
  %v1035 = mul i64 %v1032, 8
  %v1036 = add i64 %v1034, 0
  %v1037 = add i64 %v1035, 0
  %v1038 = getelementptr inbounds float, ptr %v1013, i64 %v1036
  %v1039 = sub i64 8, %v1037
  %v1040 = icmp slt i64 %v1039, 0
  %v1041 = select i1 %v1040, i64 0, i64 %v1039
  %v1042 = icmp ult i64 %v1041, 8
  %v1043 = select i1 %v1042, i64 %v1041, i64 8
  %v1044 = trunc i64 %v1043 to i32
  %v1045 = insertelement <8 x i32> poison, i32 %v1044, i64 0
  %v1046 = shufflevector <8 x i32> %v1045, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1047 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1046
  %v1048 = mul i64 %v1037, 1
  %v1049 = add i64 0, %v1048
  %v1050 = getelementptr inbounds float, ptr %v12, i64 %v1049
  br label %b104
b104:
  %v1051 = phi i64 [ 0, %b102 ], [ %v1058, %b105 ]
  %v1052 = icmp slt i64 %v1051, 50
  br i1 %v1052, label %b105, label %b106
b105:
  %v1053 = mul i64 %v1051, 8
  %v1054 = getelementptr inbounds float, ptr %v1050, i64 %v1053
  %v1055 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1054, <8 x i1> %v1047, <8 x float> zeroinitializer)
  %v1056 = mul i64 %v1051, 8
  %v1057 = getelementptr inbounds float, ptr %v1038, i64 %v1056
  store <8 x float> %v1055, ptr %v1057, align 4
  %v1058 = add nsw i64 %v1051, 1
  br label %b104
b106:
  %v1059 = add i64 %v1034, 400
  %v1060 = add nsw i64 %v1032, 1
  br label %b101
b103:
  br label %b100
b100:
  %v1061 = icmp sgt i64 %v3, 1
  br i1 %v1061, label %b107, label %b108
b107:
  %v1062 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1063 = atomicrmw add ptr %v1062, i64 1 acq_rel
  %v1064 = load i64, ptr %v127, align 8
  %v1065 = add i64 %v1064, 1
  store i64 %v1065, ptr %v127, align 8
  %v1066 = mul i64 %v3, %v1065
  br label %b109
b109:
  %v1067 = load atomic i64, ptr %v1062 acquire, align 8
  %v1068 = icmp slt i64 %v1067, %v1066
  br i1 %v1068, label %b110, label %b111
b110:
  %v1069 = call i32 @sched_yield()
  br label %b109
b111:
  br label %b108
b108:
  %v1071 = add i64 %v8, 0
  %v1072 = sdiv i64 %v1071, 1
  %v1073 = add i64 %v2, 1
  %v1074 = mul i64 %v1072, %v2
  %v1075 = sdiv i64 %v1074, %v3
  %v1076 = mul i64 %v1075, 1
  %v1077 = icmp slt i64 %v1076, %v8
  %v1078 = select i1 %v1077, i64 %v1076, i64 %v8
  %v1079 = mul i64 %v1072, %v1073
  %v1080 = sdiv i64 %v1079, %v3
  %v1081 = mul i64 %v1080, 1
  %v1082 = icmp slt i64 %v1081, %v8
  %v1083 = select i1 %v1082, i64 %v1081, i64 %v8
  br label %b112
b112:
  %v1084 = phi i64 [ %v1078, %b108 ], [ %v1137, %b117 ]
  %v1085 = icmp slt i64 %v1084, %v1083
  br i1 %v1085, label %b113, label %b114
b113:
  %v1086 = add i64 %v1084, 96
  %v1087 = icmp slt i64 %v1086, %v1083
  %v1088 = select i1 %v1087, i64 %v1086, i64 %v1083
  br label %b115
b115:
  %v1089 = phi i64 [ 0, %b113 ], [ %v1136, %b120 ]
  %v1090 = icmp slt i64 %v1089, 1
  br i1 %v1090, label %b116, label %b117
b116:
  %v1091 = sub i64 %v1088, %v1084
  %v1092 = sub i64 8, 1
  %v1093 = add i64 %v1091, %v1092
  %v1094 = sdiv i64 %v1093, 8
  br label %b118
b118:
  %v1095 = phi i64 [ 0, %b116 ], [ %v1135, %b125 ]
  %v1096 = icmp slt i64 %v1095, %v1094
  br i1 %v1096, label %b119, label %b120
b119:
  %v1097 = mul i64 %v1091, %v1095
  %v1098 = sdiv i64 %v1097, %v1094
  %v1099 = add i64 %v1084, %v1098
  %v1100 = add i64 %v1095, 1
  %v1101 = mul i64 %v1091, %v1100
  %v1102 = sdiv i64 %v1101, %v1094
  %v1103 = add i64 %v1084, %v1102
  %v1104 = mul i64 %v1089, 400
  %v1105 = getelementptr inbounds float, ptr %v1013, i64 %v1104
  %v1106 = sub i64 %v1103, %v1099
  %v1107 = mul i64 %v1099, 50
  %v1108 = getelementptr inbounds float, ptr %v38, i64 %v1107
  %v1109 = getelementptr inbounds float, ptr %v1108, i64 0
  %v1110 = sub i64 %v1106, 1
  %v1111 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1110
  %v1112 = load ptr, ptr %v1111, align 4
  %v1113 = icmp sgt i64 %v1106, 0
  br i1 %v1113, label %b121, label %b122
b121:
  call void %v1112(ptr %v1109, i64 50, ptr %v1105, i64 50, ptr %v1070)
  br label %b122
b122:
  %v1114 = add i64 %v1104, 400
  br label %b123
b123:
  %v1115 = phi i64 [ %v1099, %b122 ], [ %v1134, %b128 ]
  %v1116 = icmp slt i64 %v1115, %v1103
  br i1 %v1116, label %b124, label %b125
b124:
  %v1117 = sub i64 %v1115, %v1099
  %v1118 = mul i64 %v1117, 8
  %v1119 = getelementptr inbounds float, ptr %v1070, i64 %v1118
  %v1120 = mul i64 %v1115, 8
  %v1121 = getelementptr inbounds float, ptr %v28, i64 %v1120
  br label %b126
b126:
  %v1122 = phi i64 [ 0, %b124 ], [ %v1133, %b127 ]
  %v1123 = icmp slt i64 %v1122, 1
  br i1 %v1123, label %b127, label %b128
b127:
  %v1124 = mul i64 %v1089, 1
  %v1125 = add i64 %v1124, %v1122
  %v1126 = mul i64 %v1125, 8
  %v1127 = add i64 0, %v1122
  %v1128 = mul i64 %v1127, 8
  %v1129 = getelementptr inbounds float, ptr %v1119, i64 %v1128
  %v1130 = load <8 x float>, ptr %v1129, align 4
  %v1131 = add i64 0, %v1126
  %v1132 = getelementptr inbounds float, ptr %v1121, i64 %v1131
  store <8 x float> %v1130, ptr %v1132, align 4
  %v1133 = add nsw i64 %v1122, 1
  br label %b126
b128:
  %v1134 = add nsw i64 %v1115, 1
  br label %b123
b125:
  %v1135 = add nsw i64 %v1095, 1
  br label %b118
b120:
  %v1136 = add nsw i64 %v1089, 1
  br label %b115
b117:
  %v1137 = add nsw i64 %v1084, 96
  br label %b112
b114:
  %v1138 = icmp sgt i64 %v3, 1
  br i1 %v1138, label %b129, label %b130
b129:
  %v1139 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1140 = atomicrmw add ptr %v1139, i64 1 acq_rel
  %v1141 = load i64, ptr %v127, align 8
  %v1142 = add i64 %v1141, 1
  store i64 %v1142, ptr %v127, align 8
  %v1143 = mul i64 %v3, %v1142
  br label %b131
b131:
  %v1144 = load atomic i64, ptr %v1139 acquire, align 8
  %v1145 = icmp slt i64 %v1144, %v1143
  br i1 %v1145, label %b132, label %b133
b132:
  %v1146 = call i32 @sched_yield()
  br label %b131
b133:
  br label %b130
b130:
  %v1147 = mul i64 0, 50
  %v1148 = getelementptr inbounds float, ptr %v38, i64 %v1147
  %v1149 = getelementptr inbounds float, ptr %v1148, i64 0
  %v1150 = mul i64 0, 8
  %v1151 = getelementptr inbounds float, ptr %v10, i64 %v1150
  %v1152 = getelementptr inbounds float, ptr %v1151, i64 0
  %v1153 = getelementptr inbounds float, ptr %v132, i64 12288
  %v1154 = add i64 50, 1
  %v1155 = sdiv i64 %v1154, 2
  %v1156 = add i64 %v2, 1
  %v1157 = mul i64 %v1155, %v2
  %v1158 = sdiv i64 %v1157, %v3
  %v1159 = mul i64 %v1158, 2
  %v1160 = icmp slt i64 %v1159, 50
  %v1161 = select i1 %v1160, i64 %v1159, i64 50
  %v1162 = mul i64 %v1155, %v1156
  %v1163 = sdiv i64 %v1162, %v3
  %v1164 = mul i64 %v1163, 2
  %v1165 = icmp slt i64 %v1164, 50
  %v1166 = select i1 %v1165, i64 %v1164, i64 50
  %v1167 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b134
b134:
  %v1168 = phi i64 [ %v1161, %b130 ], [ %v1176, %b139 ]
  %v1169 = icmp slt i64 %v1168, %v1166
  br i1 %v1169, label %b135, label %b136
b135:
  %v1170 = mul i64 %v1168, 8
  %v1171 = getelementptr inbounds float, ptr %v1167, i64 %v1170
  br label %b137
b137:
  %v1172 = phi i64 [ 0, %b135 ], [ %v1175, %b138 ]
  %v1173 = icmp slt i64 %v1172, 8
  br i1 %v1173, label %b138, label %b139
b138:
  %v1174 = getelementptr inbounds float, ptr %v1171, i64 %v1172
  store float 0x0000000000000000, ptr %v1174, align 4
  %v1175 = add nsw i64 %v1172, 1
  br label %b137
b139:
  %v1176 = add nsw i64 %v1168, 1
  br label %b134
b136:
  %v1177 = mul i64 %v8, 1
  br label %b140
b140:
  %v1178 = phi i64 [ 0, %b136 ], [ %v1282, %b145 ]
  %v1179 = icmp slt i64 %v1178, %v1177
  br i1 %v1179, label %b141, label %b142
b141:
  %v1180 = sub i64 %v1177, %v1178
  %v1181 = icmp slt i64 %v1180, 384
  %v1182 = select i1 %v1181, i64 %v1180, i64 384
  br label %b143
b143:
  %v1183 = phi i64 [ %v1161, %b141 ], [ %v1281, %b169 ]
  %v1184 = icmp slt i64 %v1183, %v1166
  br i1 %v1184, label %b144, label %b145
b144:
  %v1185 = sub i64 %v1166, %v1183
  %v1186 = icmp slt i64 %v1185, 64
  %v1187 = select i1 %v1186, i64 %v1185, i64 64
  %v1188 = sdiv i64 %v1187, 2
  %v1189 = mul i64 %v1188, 2
  %v1190 = sub i64 %v1187, %v1189
  %v1191 = mul i64 %v1178, 50
  %v1192 = add i64 %v1191, %v1183
  %v1193 = getelementptr inbounds float, ptr %v1149, i64 %v1192
  br label %b146
b146:
  %v1194 = phi i64 [ 0, %b144 ], [ %v1220, %b154 ]
  %v1195 = icmp slt i64 %v1194, %v1182
  br i1 %v1195, label %b147, label %b148
b147:
  %v1196 = mul i64 %v1194, 50
  %v1197 = getelementptr inbounds float, ptr %v1193, i64 %v1196
  %v1198 = mul i64 %v1194, 2
  %v1199 = getelementptr inbounds float, ptr %v1153, i64 %v1198
  br label %b149
b149:
  %v1200 = phi i64 [ 0, %b147 ], [ %v1209, %b150 ]
  %v1201 = icmp slt i64 %v1200, %v1188
  br i1 %v1201, label %b150, label %b151
b150:
  %v1202 = mul i64 %v1200, 2
  %v1203 = getelementptr inbounds float, ptr %v1197, i64 %v1202
  %v1204 = mul i64 %v1200, 768
  %v1205 = getelementptr inbounds float, ptr %v1199, i64 %v1204
  %v1206 = getelementptr inbounds float, ptr %v1203, i64 0
  %v1207 = load <2 x float>, ptr %v1206, align 4
  %v1208 = getelementptr inbounds float, ptr %v1205, i64 0
  store <2 x float> %v1207, ptr %v1208, align 4
  %v1209 = add nsw i64 %v1200, 1
  br label %b149
b151:
  %v1210 = mul i64 %v1188, 2
  %v1211 = getelementptr inbounds float, ptr %v1197, i64 %v1210
  %v1212 = mul i64 %v1188, 768
  %v1213 = getelementptr inbounds float, ptr %v1199, i64 %v1212
  br label %b152
b152:
  %v1214 = phi i64 [ 0, %b151 ], [ %v1219, %b153 ]
  %v1215 = icmp slt i64 %v1214, %v1190
  br i1 %v1215, label %b153, label %b154
b153:
  %v1216 = getelementptr inbounds float, ptr %v1211, i64 %v1214
  %v1217 = load float, ptr %v1216, align 4
  %v1218 = getelementptr inbounds float, ptr %v1213, i64 %v1214
  store float %v1217, ptr %v1218, align 4
  %v1219 = add nsw i64 %v1214, 1
  br label %b152, !llvm.loop !0
b154:
  %v1220 = add nsw i64 %v1194, 1
  br label %b146
b148:
  br label %b155
b155:
  %v1221 = phi i64 [ 0, %b148 ], [ %v1256, %b163 ]
  %v1222 = icmp slt i64 %v1221, 0
  br i1 %v1222, label %b156, label %b157
b156:
  %v1223 = mul i64 %v1178, 8
  %v1224 = add i64 %v1223, %v1221
  %v1225 = getelementptr inbounds float, ptr %v1152, i64 %v1224
  br label %b158
b158:
  %v1226 = phi i64 [ 0, %b156 ], [ %v1244, %b159 ]
  %v1227 = icmp slt i64 %v1226, %v1182
  br i1 %v1227, label %b159, label %b160
b159:
  %v1228 = mul i64 %v1226, 8
  %v1229 = getelementptr inbounds float, ptr %v1225, i64 %v1228
  %v1230 = mul i64 %v1226, 32
  %v1231 = getelementptr inbounds float, ptr %v132, i64 %v1230
  %v1232 = getelementptr inbounds float, ptr %v1229, i64 0
  %v1233 = load <8 x float>, ptr %v1232, align 4
  %v1234 = getelementptr inbounds float, ptr %v1231, i64 0
  store <8 x float> %v1233, ptr %v1234, align 4
  %v1235 = getelementptr inbounds float, ptr %v1229, i64 8
  %v1236 = load <8 x float>, ptr %v1235, align 4
  %v1237 = getelementptr inbounds float, ptr %v1231, i64 8
  store <8 x float> %v1236, ptr %v1237, align 4
  %v1238 = getelementptr inbounds float, ptr %v1229, i64 16
  %v1239 = load <8 x float>, ptr %v1238, align 4
  %v1240 = getelementptr inbounds float, ptr %v1231, i64 16
  store <8 x float> %v1239, ptr %v1240, align 4
  %v1241 = getelementptr inbounds float, ptr %v1229, i64 24
  %v1242 = load <8 x float>, ptr %v1241, align 4
  %v1243 = getelementptr inbounds float, ptr %v1231, i64 24
  store <8 x float> %v1242, ptr %v1243, align 4
  %v1244 = add nsw i64 %v1226, 1
  br label %b158
b160:
  %v1245 = sdiv i64 %v1187, 2
  br label %b161
b161:
  %v1246 = phi i64 [ 0, %b160 ], [ %v1255, %b162 ]
  %v1247 = icmp slt i64 %v1246, %v1245
  br i1 %v1247, label %b162, label %b163
b162:
  %v1248 = mul i64 %v1246, 2
  %v1249 = add i64 %v1183, %v1248
  %v1250 = mul i64 %v1246, 768
  %v1251 = getelementptr inbounds float, ptr %v1153, i64 %v1250
  %v1252 = mul i64 %v1249, 8
  %v1253 = add i64 %v1252, %v1221
  %v1254 = getelementptr inbounds float, ptr %v1167, i64 %v1253
  call void @outer_2x32(ptr %v1251, ptr %v132, i64 %v1182, ptr %v1254, i64 8)
  %v1255 = add nsw i64 %v1246, 1
  br label %b161
b163:
  %v1256 = add nsw i64 %v1221, 32
  br label %b155
b157:
  %v1257 = mul i64 %v1178, 8
  %v1258 = add i64 %v1257, 0
  %v1259 = getelementptr inbounds float, ptr %v1152, i64 %v1258
  br label %b164
b164:
  %v1260 = phi i64 [ 0, %b157 ], [ %v1269, %b165 ]
  %v1261 = icmp slt i64 %v1260, %v1182
  br i1 %v1261, label %b165, label %b166
b165:
  %v1262 = mul i64 %v1260, 8
  %v1263 = getelementptr inbounds float, ptr %v1259, i64 %v1262
  %v1264 = mul i64 %v1260, 8
  %v1265 = getelementptr inbounds float, ptr %v132, i64 %v1264
  %v1266 = getelementptr inbounds float, ptr %v1263, i64 0
  %v1267 = load <8 x float>, ptr %v1266, align 4
  %v1268 = getelementptr inbounds float, ptr %v1265, i64 0
  store <8 x float> %v1267, ptr %v1268, align 4
  %v1269 = add nsw i64 %v1260, 1
  br label %b164
b166:
  %v1270 = sdiv i64 %v1187, 2
  br label %b167
b167:
  %v1271 = phi i64 [ 0, %b166 ], [ %v1280, %b168 ]
  %v1272 = icmp slt i64 %v1271, %v1270
  br i1 %v1272, label %b168, label %b169
b168:
  %v1273 = mul i64 %v1271, 2
  %v1274 = add i64 %v1183, %v1273
  %v1275 = mul i64 %v1271, 768
  %v1276 = getelementptr inbounds float, ptr %v1153, i64 %v1275
  %v1277 = mul i64 %v1274, 8
  %v1278 = add i64 %v1277, 0
  %v1279 = getelementptr inbounds float, ptr %v1167, i64 %v1278
  call void @outer_2x8(ptr %v1276, ptr %v132, i64 %v1182, ptr %v1279, i64 8)
  %v1280 = add nsw i64 %v1271, 1
  br label %b167
b169:
  %v1281 = add nsw i64 %v1183, 64
  br label %b143
b145:
  %v1282 = add nsw i64 %v1178, 384
  br label %b140
b142:
  %v1283 = icmp sgt i64 %v3, 1
  br i1 %v1283, label %b170, label %b171
b170:
  %v1284 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1285 = atomicrmw add ptr %v1284, i64 1 acq_rel
  %v1286 = load i64, ptr %v127, align 8
  %v1287 = add i64 %v1286, 1
  store i64 %v1287, ptr %v127, align 8
  %v1288 = mul i64 %v3, %v1287
  br label %b172
b172:
  %v1289 = load atomic i64, ptr %v1284 acquire, align 8
  %v1290 = icmp slt i64 %v1289, %v1288
  br i1 %v1290, label %b173, label %b174
b173:
  %v1291 = call i32 @sched_yield()
  br label %b172
b174:
  br label %b171
b171:
  %v1292 = mul i64 0, 50
  %v1293 = getelementptr inbounds float, ptr %v38, i64 %v1292
  %v1294 = getelementptr inbounds float, ptr %v1293, i64 0
  %v1295 = mul i64 0, 10
  %v1296 = getelementptr inbounds float, ptr %v20, i64 %v1295
  %v1297 = getelementptr inbounds float, ptr %v1296, i64 0
  %v1298 = getelementptr inbounds float, ptr %v132, i64 12288
  %v1299 = add i64 50, 1
  %v1300 = sdiv i64 %v1299, 2
  %v1301 = add i64 %v2, 1
  %v1302 = mul i64 %v1300, %v2
  %v1303 = sdiv i64 %v1302, %v3
  %v1304 = mul i64 %v1303, 2
  %v1305 = icmp slt i64 %v1304, 50
  %v1306 = select i1 %v1305, i64 %v1304, i64 50
  %v1307 = mul i64 %v1300, %v1301
  %v1308 = sdiv i64 %v1307, %v3
  %v1309 = mul i64 %v1308, 2
  %v1310 = icmp slt i64 %v1309, 50
  %v1311 = select i1 %v1310, i64 %v1309, i64 50
  %v1312 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b175
b175:
  %v1313 = phi i64 [ %v1306, %b171 ], [ %v1321, %b180 ]
  %v1314 = icmp slt i64 %v1313, %v1311
  br i1 %v1314, label %b176, label %b177
b176:
  %v1315 = mul i64 %v1313, 10
  %v1316 = getelementptr inbounds float, ptr %v1312, i64 %v1315
  br label %b178
b178:
  %v1317 = phi i64 [ 0, %b176 ], [ %v1320, %b179 ]
  %v1318 = icmp slt i64 %v1317, 10
  br i1 %v1318, label %b179, label %b180
b179:
  %v1319 = getelementptr inbounds float, ptr %v1316, i64 %v1317
  store float 0x0000000000000000, ptr %v1319, align 4
  %v1320 = add nsw i64 %v1317, 1
  br label %b178
b180:
  %v1321 = add nsw i64 %v1313, 1
  br label %b175
b177:
  %v1322 = mul i64 %v8, 1
  br label %b181
b181:
  %v1323 = phi i64 [ 0, %b177 ], [ %v1436, %b186 ]
  %v1324 = icmp slt i64 %v1323, %v1322
  br i1 %v1324, label %b182, label %b183
b182:
  %v1325 = sub i64 %v1322, %v1323
  %v1326 = icmp slt i64 %v1325, 384
  %v1327 = select i1 %v1326, i64 %v1325, i64 384
  br label %b184
b184:
  %v1328 = phi i64 [ %v1306, %b182 ], [ %v1435, %b210 ]
  %v1329 = icmp slt i64 %v1328, %v1311
  br i1 %v1329, label %b185, label %b186
b185:
  %v1330 = sub i64 %v1311, %v1328
  %v1331 = icmp slt i64 %v1330, 64
  %v1332 = select i1 %v1331, i64 %v1330, i64 64
  %v1333 = sdiv i64 %v1332, 2
  %v1334 = mul i64 %v1333, 2
  %v1335 = sub i64 %v1332, %v1334
  %v1336 = mul i64 %v1323, 50
  %v1337 = add i64 %v1336, %v1328
  %v1338 = getelementptr inbounds float, ptr %v1294, i64 %v1337
  br label %b187
b187:
  %v1339 = phi i64 [ 0, %b185 ], [ %v1365, %b195 ]
  %v1340 = icmp slt i64 %v1339, %v1327
  br i1 %v1340, label %b188, label %b189
b188:
  %v1341 = mul i64 %v1339, 50
  %v1342 = getelementptr inbounds float, ptr %v1338, i64 %v1341
  %v1343 = mul i64 %v1339, 2
  %v1344 = getelementptr inbounds float, ptr %v1298, i64 %v1343
  br label %b190
b190:
  %v1345 = phi i64 [ 0, %b188 ], [ %v1354, %b191 ]
  %v1346 = icmp slt i64 %v1345, %v1333
  br i1 %v1346, label %b191, label %b192
b191:
  %v1347 = mul i64 %v1345, 2
  %v1348 = getelementptr inbounds float, ptr %v1342, i64 %v1347
  %v1349 = mul i64 %v1345, 768
  %v1350 = getelementptr inbounds float, ptr %v1344, i64 %v1349
  %v1351 = getelementptr inbounds float, ptr %v1348, i64 0
  %v1352 = load <2 x float>, ptr %v1351, align 4
  %v1353 = getelementptr inbounds float, ptr %v1350, i64 0
  store <2 x float> %v1352, ptr %v1353, align 4
  %v1354 = add nsw i64 %v1345, 1
  br label %b190
b192:
  %v1355 = mul i64 %v1333, 2
  %v1356 = getelementptr inbounds float, ptr %v1342, i64 %v1355
  %v1357 = mul i64 %v1333, 768
  %v1358 = getelementptr inbounds float, ptr %v1344, i64 %v1357
  br label %b193
b193:
  %v1359 = phi i64 [ 0, %b192 ], [ %v1364, %b194 ]
  %v1360 = icmp slt i64 %v1359, %v1335
  br i1 %v1360, label %b194, label %b195
b194:
  %v1361 = getelementptr inbounds float, ptr %v1356, i64 %v1359
  %v1362 = load float, ptr %v1361, align 4
  %v1363 = getelementptr inbounds float, ptr %v1358, i64 %v1359
  store float %v1362, ptr %v1363, align 4
  %v1364 = add nsw i64 %v1359, 1
  br label %b193, !llvm.loop !3
b195:
  %v1365 = add nsw i64 %v1339, 1
  br label %b187
b189:
  br label %b196
b196:
  %v1366 = phi i64 [ 0, %b189 ], [ %v1401, %b204 ]
  %v1367 = icmp slt i64 %v1366, 0
  br i1 %v1367, label %b197, label %b198
b197:
  %v1368 = mul i64 %v1323, 10
  %v1369 = add i64 %v1368, %v1366
  %v1370 = getelementptr inbounds float, ptr %v1297, i64 %v1369
  br label %b199
b199:
  %v1371 = phi i64 [ 0, %b197 ], [ %v1389, %b200 ]
  %v1372 = icmp slt i64 %v1371, %v1327
  br i1 %v1372, label %b200, label %b201
b200:
  %v1373 = mul i64 %v1371, 10
  %v1374 = getelementptr inbounds float, ptr %v1370, i64 %v1373
  %v1375 = mul i64 %v1371, 32
  %v1376 = getelementptr inbounds float, ptr %v132, i64 %v1375
  %v1377 = getelementptr inbounds float, ptr %v1374, i64 0
  %v1378 = load <8 x float>, ptr %v1377, align 4
  %v1379 = getelementptr inbounds float, ptr %v1376, i64 0
  store <8 x float> %v1378, ptr %v1379, align 4
  %v1380 = getelementptr inbounds float, ptr %v1374, i64 8
  %v1381 = load <8 x float>, ptr %v1380, align 4
  %v1382 = getelementptr inbounds float, ptr %v1376, i64 8
  store <8 x float> %v1381, ptr %v1382, align 4
  %v1383 = getelementptr inbounds float, ptr %v1374, i64 16
  %v1384 = load <8 x float>, ptr %v1383, align 4
  %v1385 = getelementptr inbounds float, ptr %v1376, i64 16
  store <8 x float> %v1384, ptr %v1385, align 4
  %v1386 = getelementptr inbounds float, ptr %v1374, i64 24
  %v1387 = load <8 x float>, ptr %v1386, align 4
  %v1388 = getelementptr inbounds float, ptr %v1376, i64 24
  store <8 x float> %v1387, ptr %v1388, align 4
  %v1389 = add nsw i64 %v1371, 1
  br label %b199
b201:
  %v1390 = sdiv i64 %v1332, 2
  br label %b202
b202:
  %v1391 = phi i64 [ 0, %b201 ], [ %v1400, %b203 ]
  %v1392 = icmp slt i64 %v1391, %v1390
  br i1 %v1392, label %b203, label %b204
b203:
  %v1393 = mul i64 %v1391, 2
  %v1394 = add i64 %v1328, %v1393
  %v1395 = mul i64 %v1391, 768
  %v1396 = getelementptr inbounds float, ptr %v1298, i64 %v1395
  %v1397 = mul i64 %v1394, 10
  %v1398 = add i64 %v1397, %v1366
  %v1399 = getelementptr inbounds float, ptr %v1312, i64 %v1398
  call void @outer_2x32(ptr %v1396, ptr %v132, i64 %v1327, ptr %v1399, i64 10)
  %v1400 = add nsw i64 %v1391, 1
  br label %b202
b204:
  %v1401 = add nsw i64 %v1366, 32
  br label %b196
b198:
  %v1402 = mul i64 %v1323, 10
  %v1403 = add i64 %v1402, 0
  %v1404 = getelementptr inbounds float, ptr %v1297, i64 %v1403
  br label %b205
b205:
  %v1405 = phi i64 [ 0, %b198 ], [ %v1423, %b206 ]
  %v1406 = icmp slt i64 %v1405, %v1327
  br i1 %v1406, label %b206, label %b207
b206:
  %v1407 = mul i64 %v1405, 10
  %v1408 = getelementptr inbounds float, ptr %v1404, i64 %v1407
  %v1409 = mul i64 %v1405, 16
  %v1410 = getelementptr inbounds float, ptr %v132, i64 %v1409
  %v1411 = getelementptr inbounds float, ptr %v1408, i64 0
  %v1412 = load <8 x float>, ptr %v1411, align 4
  %v1413 = getelementptr inbounds float, ptr %v1410, i64 0
  store <8 x float> %v1412, ptr %v1413, align 4
  %v1414 = getelementptr inbounds float, ptr %v1408, i64 8
  %v1415 = icmp ult i64 2, 8
  %v1416 = select i1 %v1415, i64 2, i64 8
  %v1417 = trunc i64 %v1416 to i32
  %v1418 = insertelement <8 x i32> poison, i32 %v1417, i64 0
  %v1419 = shufflevector <8 x i32> %v1418, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1420 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1419
  %v1421 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1414, <8 x i1> %v1420, <8 x float> zeroinitializer)
  %v1422 = getelementptr inbounds float, ptr %v1410, i64 8
  store <8 x float> %v1421, ptr %v1422, align 4
  %v1423 = add nsw i64 %v1405, 1
  br label %b205
b207:
  %v1424 = sdiv i64 %v1332, 2
  br label %b208
b208:
  %v1425 = phi i64 [ 0, %b207 ], [ %v1434, %b209 ]
  %v1426 = icmp slt i64 %v1425, %v1424
  br i1 %v1426, label %b209, label %b210
b209:
  %v1427 = mul i64 %v1425, 2
  %v1428 = add i64 %v1328, %v1427
  %v1429 = mul i64 %v1425, 768
  %v1430 = getelementptr inbounds float, ptr %v1298, i64 %v1429
  %v1431 = mul i64 %v1428, 10
  %v1432 = add i64 %v1431, 0
  %v1433 = getelementptr inbounds float, ptr %v1312, i64 %v1432
  call void @outer_2x10(ptr %v1430, ptr %v132, i64 %v1327, ptr %v1433, i64 10)
  %v1434 = add nsw i64 %v1425, 1
  br label %b208
b210:
  %v1435 = add nsw i64 %v1328, 64
  br label %b184
b186:
  %v1436 = add nsw i64 %v1323, 384
  br label %b181
b183:
  %v1437 = icmp sgt i64 %v3, 1
  br i1 %v1437, label %b211, label %b212
b211:
  %v1438 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1439 = atomicrmw add ptr %v1438, i64 1 acq_rel
  %v1440 = load i64, ptr %v127, align 8
  %v1441 = add i64 %v1440, 1
  store i64 %v1441, ptr %v127, align 8
  %v1442 = mul i64 %v3, %v1441
  br label %b213
b213:
  %v1443 = load atomic i64, ptr %v1438 acquire, align 8
  %v1444 = icmp slt i64 %v1443, %v1442
  br i1 %v1444, label %b214, label %b215
b214:
  %v1445 = call i32 @sched_yield()
  br label %b213
b215:
  br label %b212
b212:
  %v1446 = icmp eq i64 %v2, 0
  br i1 %v1446, label %b216, label %b217
b216:
  br label %b218
b218:
  %v1447 = phi i64 [ 0, %b216 ], [ %v1469, %b223 ]
  %v1448 = icmp slt i64 %v1447, 48
  br i1 %v1448, label %b219, label %b220
b219:
  br label %b221
b221:
  %v1449 = phi i64 [ 0, %b219 ], [ %v1466, %b226 ]
  %v1450 = phi <8 x float> [ splat (float 0x0000000000000000), %b219 ], [ %v1465, %b226 ]
  %v1451 = icmp slt i64 %v1449, %v8
  br i1 %v1451, label %b222, label %b223
b222:
  %v1452 = add i64 %v1449, 128
  %v1453 = icmp slt i64 %v1452, %v8
  %v1454 = select i1 %v1453, i64 %v1452, i64 %v8
  br label %b224
b224:
  %v1455 = phi i64 [ %v1449, %b222 ], [ %v1464, %b225 ]
  %v1456 = phi <8 x float> [ splat (float 0x0000000000000000), %b222 ], [ %v1463, %b225 ]
  %v1457 = icmp slt i64 %v1455, %v1454
  br i1 %v1457, label %b225, label %b226
b225:
  %v1458 = mul i64 %v1455, 50
  %v1459 = getelementptr inbounds float, ptr %v38, i64 %v1458
  %v1460 = add i64 0, %v1447
  %v1461 = getelementptr inbounds float, ptr %v1459, i64 %v1460
  %v1462 = load <8 x float>, ptr %v1461, align 4
  %v1463 = fadd <8 x float> %v1456, %v1462
  %v1464 = add nsw i64 %v1455, 1
  br label %b224
b226:
  %v1465 = fadd <8 x float> %v1450, %v1456
  %v1466 = add nsw i64 %v1449, 128
  br label %b221
b223:
  %v1467 = add i64 0, %v1447
  %v1468 = getelementptr inbounds float, ptr %v34, i64 %v1467
  store <8 x float> %v1450, ptr %v1468, align 4
  %v1469 = add nsw i64 %v1447, 8
  br label %b218
b220:
  %v1470 = icmp ult i64 2, 8
  %v1471 = select i1 %v1470, i64 2, i64 8
  %v1472 = trunc i64 %v1471 to i32
  %v1473 = insertelement <8 x i32> poison, i32 %v1472, i64 0
  %v1474 = shufflevector <8 x i32> %v1473, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1475 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1474
  br label %b227
b227:
  %v1476 = phi i64 [ 0, %b220 ], [ %v1493, %b232 ]
  %v1477 = phi <8 x float> [ splat (float 0x0000000000000000), %b220 ], [ %v1492, %b232 ]
  %v1478 = icmp slt i64 %v1476, %v8
  br i1 %v1478, label %b228, label %b229
b228:
  %v1479 = add i64 %v1476, 128
  %v1480 = icmp slt i64 %v1479, %v8
  %v1481 = select i1 %v1480, i64 %v1479, i64 %v8
  br label %b230
b230:
  %v1482 = phi i64 [ %v1476, %b228 ], [ %v1491, %b231 ]
  %v1483 = phi <8 x float> [ splat (float 0x0000000000000000), %b228 ], [ %v1490, %b231 ]
  %v1484 = icmp slt i64 %v1482, %v1481
  br i1 %v1484, label %b231, label %b232
b231:
  %v1485 = mul i64 %v1482, 50
  %v1486 = getelementptr inbounds float, ptr %v38, i64 %v1485
  %v1487 = add i64 0, 48
  %v1488 = getelementptr inbounds float, ptr %v1486, i64 %v1487
  %v1489 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1488, <8 x i1> %v1475, <8 x float> zeroinitializer)
  %v1490 = fadd <8 x float> %v1483, %v1489
  %v1491 = add nsw i64 %v1482, 1
  br label %b230
b232:
  %v1492 = fadd <8 x float> %v1477, %v1483
  %v1493 = add nsw i64 %v1476, 128
  br label %b227
b229:
  %v1494 = add i64 0, 48
  %v1495 = getelementptr inbounds float, ptr %v34, i64 %v1494
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1477, ptr align 4 %v1495, <8 x i1> %v1475)
  br label %b217
b217:
  %v1496 = icmp sgt i64 %v3, 1
  br i1 %v1496, label %b233, label %b234
b233:
  %v1497 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1498 = atomicrmw add ptr %v1497, i64 1 acq_rel
  %v1499 = load i64, ptr %v127, align 8
  %v1500 = add i64 %v1499, 1
  store i64 %v1500, ptr %v127, align 8
  %v1501 = mul i64 %v3, %v1500
  br label %b235
b235:
  %v1502 = load atomic i64, ptr %v1497 acquire, align 8
  %v1503 = icmp slt i64 %v1502, %v1501
  br i1 %v1503, label %b236, label %b237
b236:
  %v1504 = call i32 @sched_yield()
  br label %b235
b237:
  br label %b234
b234:
  ret void
}
define internal void @tile_1x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  ret void
}
define internal void @tile_6x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v87, align 4
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}
define internal void @outer_2x10(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 16
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v14, i64 0
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v6)
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v18, <8 x float> %v7)
  %v25 = getelementptr inbounds float, ptr %v14, i64 1
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v16, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v18, <8 x float> %v9)
  %v31 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v32 = icmp ult i64 2, 8
  %v33 = select i1 %v32, i64 2, i64 8
  %v34 = trunc i64 %v33 to i32
  %v35 = insertelement <8 x i32> poison, i32 %v34, i64 0
  %v36 = shufflevector <8 x i32> %v35, <8 x i32> poison, <8 x i32> zeroinitializer
  %v37 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v36
  %v38 = mul i64 %v4, 0
  %v39 = getelementptr inbounds float, ptr %v3, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fadd <8 x float> %v41, %v6
  store <8 x float> %v42, ptr %v40, align 4
  %v43 = getelementptr inbounds float, ptr %v39, i64 8
  %v44 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v43, <8 x i1> %v37, <8 x float> zeroinitializer)
  %v45 = fadd <8 x float> %v44, %v7
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v45, ptr align 4 %v43, <8 x i1> %v37)
  %v46 = mul i64 %v4, 1
  %v47 = getelementptr inbounds float, ptr %v3, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = fadd <8 x float> %v49, %v8
  store <8 x float> %v50, ptr %v48, align 4
  %v51 = getelementptr inbounds float, ptr %v47, i64 8
  %v52 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v51, <8 x i1> %v37, <8 x float> zeroinitializer)
  %v53 = fadd <8 x float> %v52, %v9
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v53, ptr align 4 %v51, <8 x i1> %v37)
  ret void
}

declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare float @llvm.maximum.f32(float, float)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}

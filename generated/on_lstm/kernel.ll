; generated from specs/on_lstm.yaml by `make generated`: do not edit
; on_lstm I=8 N=5 C=2 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x3, ptr @tile_2x3], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v127 = alloca i64, i64 1, align 8
  %v471 = alloca float, i64 64, align 4
  %v578 = alloca float, i64 64, align 4
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
  %v279 = phi i64 [ %v271, %b33 ], [ %v320, %b36 ]
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
  %v289 = mul i64 %v284, 8
  %v290 = add i64 0, %v289
  %v291 = getelementptr inbounds float, ptr %v12, i64 %v290
  call void @pack_turned(ptr %v291, i64 8, i64 1, i64 8, i64 %v288, ptr %v285, i64 32)
  %v292 = add i64 %v281, 8
  %v293 = add i64 %v282, 8
  %v294 = getelementptr inbounds float, ptr %v260, i64 %v292
  %v295 = sub i64 50, %v293
  %v296 = icmp slt i64 %v295, 0
  %v297 = select i1 %v296, i64 0, i64 %v295
  %v298 = mul i64 %v293, 8
  %v299 = add i64 0, %v298
  %v300 = getelementptr inbounds float, ptr %v12, i64 %v299
  call void @pack_turned(ptr %v300, i64 8, i64 1, i64 8, i64 %v297, ptr %v294, i64 32)
  %v301 = add i64 %v281, 16
  %v302 = add i64 %v282, 16
  %v303 = getelementptr inbounds float, ptr %v260, i64 %v301
  %v304 = sub i64 50, %v302
  %v305 = icmp slt i64 %v304, 0
  %v306 = select i1 %v305, i64 0, i64 %v304
  %v307 = mul i64 %v302, 8
  %v308 = add i64 0, %v307
  %v309 = getelementptr inbounds float, ptr %v12, i64 %v308
  call void @pack_turned(ptr %v309, i64 8, i64 1, i64 8, i64 %v306, ptr %v303, i64 32)
  %v310 = add i64 %v281, 24
  %v311 = add i64 %v282, 24
  %v312 = getelementptr inbounds float, ptr %v260, i64 %v310
  %v313 = sub i64 50, %v311
  %v314 = icmp slt i64 %v313, 0
  %v315 = select i1 %v314, i64 0, i64 %v313
  %v316 = mul i64 %v311, 8
  %v317 = add i64 0, %v316
  %v318 = getelementptr inbounds float, ptr %v12, i64 %v317
  call void @pack_turned(ptr %v318, i64 8, i64 1, i64 8, i64 %v315, ptr %v312, i64 32)
  %v319 = add i64 %v281, 256
  %v320 = add nsw i64 %v279, 1
  br label %b35
b37:
  %v321 = icmp eq i64 %v276, 2
  br i1 %v321, label %b38, label %b39
b38:
  %v322 = mul i64 1, 256
  %v323 = mul i64 1, 32
  %v324 = add i64 %v322, 0
  %v325 = add i64 %v323, 0
  %v326 = getelementptr inbounds float, ptr %v260, i64 %v324
  %v327 = sub i64 50, %v325
  %v328 = icmp slt i64 %v327, 0
  %v329 = select i1 %v328, i64 0, i64 %v327
  %v330 = mul i64 %v325, 8
  %v331 = add i64 0, %v330
  %v332 = getelementptr inbounds float, ptr %v12, i64 %v331
  call void @pack_turned(ptr %v332, i64 8, i64 1, i64 8, i64 %v329, ptr %v326, i64 24)
  %v333 = add i64 %v322, 8
  %v334 = add i64 %v323, 8
  %v335 = getelementptr inbounds float, ptr %v260, i64 %v333
  %v336 = sub i64 50, %v334
  %v337 = icmp slt i64 %v336, 0
  %v338 = select i1 %v337, i64 0, i64 %v336
  %v339 = mul i64 %v334, 8
  %v340 = add i64 0, %v339
  %v341 = getelementptr inbounds float, ptr %v12, i64 %v340
  call void @pack_turned(ptr %v341, i64 8, i64 1, i64 8, i64 %v338, ptr %v335, i64 24)
  %v342 = add i64 %v322, 16
  %v343 = add i64 %v323, 16
  %v344 = getelementptr inbounds float, ptr %v260, i64 %v342
  %v345 = sub i64 50, %v343
  %v346 = icmp slt i64 %v345, 0
  %v347 = select i1 %v346, i64 0, i64 %v345
  %v348 = mul i64 %v343, 8
  %v349 = add i64 0, %v348
  %v350 = getelementptr inbounds float, ptr %v12, i64 %v349
  call void @pack_turned(ptr %v350, i64 8, i64 1, i64 8, i64 %v347, ptr %v344, i64 24)
  %v351 = add i64 %v322, 192
  br label %b39
b39:
  br label %b34
b34:
  %v352 = icmp sgt i64 %v3, 1
  br i1 %v352, label %b40, label %b41
b40:
  %v353 = getelementptr inbounds i64, ptr %v1, i64 3
  %v354 = atomicrmw add ptr %v353, i64 1 acq_rel
  %v355 = load i64, ptr %v127, align 8
  %v356 = add i64 %v355, 1
  store i64 %v356, ptr %v127, align 8
  %v357 = mul i64 %v3, %v356
  br label %b42
b42:
  %v358 = load atomic i64, ptr %v353 acquire, align 8
  %v359 = icmp slt i64 %v358, %v357
  br i1 %v359, label %b43, label %b44
b43:
  %v360 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v361 = getelementptr inbounds float, ptr %v129, i64 448
  %v362 = getelementptr inbounds i64, ptr %v1, i64 4
  %v363 = load i64, ptr %v362, align 8
  %v364 = icmp eq i64 %v363, 0
  br i1 %v364, label %b45, label %b46
b45:
  %v365 = add i64 2, 0
  %v366 = sdiv i64 %v365, 1
  %v367 = add i64 %v2, 1
  %v368 = mul i64 %v366, %v2
  %v369 = sdiv i64 %v368, %v3
  %v370 = mul i64 %v369, 1
  %v371 = icmp slt i64 %v370, 2
  %v372 = select i1 %v371, i64 %v370, i64 2
  %v373 = mul i64 %v366, %v367
  %v374 = sdiv i64 %v373, %v3
  %v375 = mul i64 %v374, 1
  %v376 = icmp slt i64 %v375, 2
  %v377 = select i1 %v376, i64 %v375, i64 2
  %v378 = icmp slt i64 %v377, 1
  %v379 = select i1 %v378, i64 %v377, i64 1
  br label %b47
b47:
  %v380 = phi i64 [ %v372, %b45 ], [ %v421, %b48 ]
  %v381 = icmp slt i64 %v380, %v379
  br i1 %v381, label %b48, label %b49
b48:
  %v382 = mul i64 %v380, 320
  %v383 = mul i64 %v380, 32
  %v384 = add i64 %v382, 0
  %v385 = add i64 %v383, 0
  %v386 = getelementptr inbounds float, ptr %v361, i64 %v384
  %v387 = sub i64 50, %v385
  %v388 = icmp slt i64 %v387, 0
  %v389 = select i1 %v388, i64 0, i64 %v387
  %v390 = mul i64 %v385, 10
  %v391 = add i64 0, %v390
  %v392 = getelementptr inbounds float, ptr %v14, i64 %v391
  call void @pack_turned(ptr %v392, i64 10, i64 1, i64 10, i64 %v389, ptr %v386, i64 32)
  %v393 = add i64 %v382, 8
  %v394 = add i64 %v383, 8
  %v395 = getelementptr inbounds float, ptr %v361, i64 %v393
  %v396 = sub i64 50, %v394
  %v397 = icmp slt i64 %v396, 0
  %v398 = select i1 %v397, i64 0, i64 %v396
  %v399 = mul i64 %v394, 10
  %v400 = add i64 0, %v399
  %v401 = getelementptr inbounds float, ptr %v14, i64 %v400
  call void @pack_turned(ptr %v401, i64 10, i64 1, i64 10, i64 %v398, ptr %v395, i64 32)
  %v402 = add i64 %v382, 16
  %v403 = add i64 %v383, 16
  %v404 = getelementptr inbounds float, ptr %v361, i64 %v402
  %v405 = sub i64 50, %v403
  %v406 = icmp slt i64 %v405, 0
  %v407 = select i1 %v406, i64 0, i64 %v405
  %v408 = mul i64 %v403, 10
  %v409 = add i64 0, %v408
  %v410 = getelementptr inbounds float, ptr %v14, i64 %v409
  call void @pack_turned(ptr %v410, i64 10, i64 1, i64 10, i64 %v407, ptr %v404, i64 32)
  %v411 = add i64 %v382, 24
  %v412 = add i64 %v383, 24
  %v413 = getelementptr inbounds float, ptr %v361, i64 %v411
  %v414 = sub i64 50, %v412
  %v415 = icmp slt i64 %v414, 0
  %v416 = select i1 %v415, i64 0, i64 %v414
  %v417 = mul i64 %v412, 10
  %v418 = add i64 0, %v417
  %v419 = getelementptr inbounds float, ptr %v14, i64 %v418
  call void @pack_turned(ptr %v419, i64 10, i64 1, i64 10, i64 %v416, ptr %v413, i64 32)
  %v420 = add i64 %v382, 320
  %v421 = add nsw i64 %v380, 1
  br label %b47
b49:
  %v422 = icmp eq i64 %v377, 2
  br i1 %v422, label %b50, label %b51
b50:
  %v423 = mul i64 1, 320
  %v424 = mul i64 1, 32
  %v425 = add i64 %v423, 0
  %v426 = add i64 %v424, 0
  %v427 = getelementptr inbounds float, ptr %v361, i64 %v425
  %v428 = sub i64 50, %v426
  %v429 = icmp slt i64 %v428, 0
  %v430 = select i1 %v429, i64 0, i64 %v428
  %v431 = mul i64 %v426, 10
  %v432 = add i64 0, %v431
  %v433 = getelementptr inbounds float, ptr %v14, i64 %v432
  call void @pack_turned(ptr %v433, i64 10, i64 1, i64 10, i64 %v430, ptr %v427, i64 24)
  %v434 = add i64 %v423, 8
  %v435 = add i64 %v424, 8
  %v436 = getelementptr inbounds float, ptr %v361, i64 %v434
  %v437 = sub i64 50, %v435
  %v438 = icmp slt i64 %v437, 0
  %v439 = select i1 %v438, i64 0, i64 %v437
  %v440 = mul i64 %v435, 10
  %v441 = add i64 0, %v440
  %v442 = getelementptr inbounds float, ptr %v14, i64 %v441
  call void @pack_turned(ptr %v442, i64 10, i64 1, i64 10, i64 %v439, ptr %v436, i64 24)
  %v443 = add i64 %v423, 16
  %v444 = add i64 %v424, 16
  %v445 = getelementptr inbounds float, ptr %v361, i64 %v443
  %v446 = sub i64 50, %v444
  %v447 = icmp slt i64 %v446, 0
  %v448 = select i1 %v447, i64 0, i64 %v446
  %v449 = mul i64 %v444, 10
  %v450 = add i64 0, %v449
  %v451 = getelementptr inbounds float, ptr %v14, i64 %v450
  call void @pack_turned(ptr %v451, i64 10, i64 1, i64 10, i64 %v448, ptr %v445, i64 24)
  %v452 = add i64 %v423, 240
  br label %b51
b51:
  br label %b46
b46:
  %v453 = icmp sgt i64 %v3, 1
  br i1 %v453, label %b52, label %b53
b52:
  %v454 = getelementptr inbounds i64, ptr %v1, i64 3
  %v455 = atomicrmw add ptr %v454, i64 1 acq_rel
  %v456 = load i64, ptr %v127, align 8
  %v457 = add i64 %v456, 1
  store i64 %v457, ptr %v127, align 8
  %v458 = mul i64 %v3, %v457
  br label %b54
b54:
  %v459 = load atomic i64, ptr %v454 acquire, align 8
  %v460 = icmp slt i64 %v459, %v458
  br i1 %v460, label %b55, label %b56
b55:
  %v461 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v462 = getelementptr inbounds i64, ptr %v1, i64 5
  %v463 = load i64, ptr %v462, align 8
  br label %b57
b57:
  %v464 = phi i64 [ 0, %b53 ], [ %v1830, %b171 ]
  %v465 = icmp slt i64 %v464, %v5
  br i1 %v465, label %b58, label %b59
b58:
  %v466 = add i64 %v464, %v463
  %v467 = icmp slt i64 %v466, %v5
  %v468 = select i1 %v467, i64 %v466, i64 %v5
  %v469 = sub i64 %v468, %v464
  %v470 = mul i64 %v469, %v7
  %v472 = add i64 %v470, 0
  %v473 = sdiv i64 %v472, 1
  %v474 = add i64 %v2, 1
  %v475 = mul i64 %v473, %v2
  %v476 = sdiv i64 %v475, %v3
  %v477 = mul i64 %v476, 1
  %v478 = icmp slt i64 %v477, %v470
  %v479 = select i1 %v478, i64 %v477, i64 %v470
  %v480 = mul i64 %v473, %v474
  %v481 = sdiv i64 %v480, %v3
  %v482 = mul i64 %v481, 1
  %v483 = icmp slt i64 %v482, %v470
  %v484 = select i1 %v483, i64 %v482, i64 %v470
  %v485 = mul i64 %v464, %v7
  %v486 = add i64 %v479, %v485
  %v487 = add i64 %v484, %v485
  br label %b60
b60:
  %v488 = phi i64 [ %v486, %b58 ], [ %v566, %b65 ]
  %v489 = icmp slt i64 %v488, %v487
  br i1 %v489, label %b61, label %b62
b61:
  %v490 = add i64 %v488, 96
  %v491 = icmp slt i64 %v490, %v487
  %v492 = select i1 %v491, i64 %v490, i64 %v487
  br label %b63
b63:
  %v493 = phi i64 [ 0, %b61 ], [ %v565, %b68 ]
  %v494 = icmp slt i64 %v493, 2
  br i1 %v494, label %b64, label %b65
b64:
  %v495 = sub i64 %v492, %v488
  %v496 = sub i64 2, 1
  %v497 = add i64 %v495, %v496
  %v498 = sdiv i64 %v497, 2
  br label %b66
b66:
  %v499 = phi i64 [ 0, %b64 ], [ %v564, %b73 ]
  %v500 = icmp slt i64 %v499, %v498
  br i1 %v500, label %b67, label %b68
b67:
  %v501 = mul i64 %v495, %v499
  %v502 = sdiv i64 %v501, %v498
  %v503 = add i64 %v488, %v502
  %v504 = add i64 %v499, 1
  %v505 = mul i64 %v495, %v504
  %v506 = sdiv i64 %v505, %v498
  %v507 = add i64 %v488, %v506
  %v508 = mul i64 %v493, 256
  %v509 = getelementptr inbounds float, ptr %v260, i64 %v508
  %v510 = sub i64 %v507, %v503
  %v511 = mul i64 %v503, 8
  %v512 = getelementptr inbounds float, ptr %v10, i64 %v511
  %v513 = getelementptr inbounds float, ptr %v512, i64 0
  %v514 = icmp eq i64 %v493, 1
  %v515 = select i1 %v514, ptr @table_tile_2x3, ptr @table_tile_2x4
  %v516 = icmp eq i64 %v493, 1
  %v517 = select i1 %v516, i64 8, i64 8
  %v518 = sub i64 %v510, 1
  %v519 = getelementptr inbounds ptr, ptr %v515, i64 %v518
  %v520 = load ptr, ptr %v519, align 4
  %v521 = getelementptr inbounds float, ptr %v471, i64 0
  %v522 = icmp sgt i64 %v510, 0
  br i1 %v522, label %b69, label %b70
b69:
  call void %v520(ptr %v513, i64 8, ptr %v509, i64 8, ptr %v521, i64 32, i64 %v517)
  br label %b70
b70:
  %v523 = icmp eq i64 %v493, 1
  %v524 = select i1 %v523, i64 192, i64 256
  %v525 = add i64 %v508, %v524
  br label %b71
b71:
  %v526 = phi i64 [ %v503, %b70 ], [ %v563, %b76 ]
  %v527 = icmp slt i64 %v526, %v507
  br i1 %v527, label %b72, label %b73
b72:
  %v528 = sub i64 %v526, %v503
  %v529 = mul i64 %v528, 32
  %v530 = getelementptr inbounds float, ptr %v471, i64 %v529
  %v531 = mul i64 %v464, %v7
  %v532 = sub i64 %v526, %v531
  %v533 = mul i64 %v532, 50
  %v534 = getelementptr inbounds float, ptr %v42, i64 %v533
  %v535 = icmp eq i64 %v493, 1
  %v536 = select i1 %v535, i64 3, i64 4
  br label %b74
b74:
  %v537 = phi i64 [ 0, %b72 ], [ %v562, %b80 ]
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %b75, label %b76
b75:
  %v539 = mul i64 %v493, 4
  %v540 = add i64 %v539, %v537
  %v541 = mul i64 %v540, 8
  %v542 = icmp slt i64 %v541, 48
  br i1 %v542, label %b77, label %b78
b77:
  %v543 = add i64 0, %v537
  %v544 = mul i64 %v543, 8
  %v545 = getelementptr inbounds float, ptr %v530, i64 %v544
  %v546 = load <8 x float>, ptr %v545, align 4
  %v547 = add i64 0, %v541
  %v548 = getelementptr inbounds float, ptr %v534, i64 %v547
  store <8 x float> %v546, ptr %v548, align 4
  br label %b78
b78:
  %v549 = icmp eq i64 %v541, 48
  br i1 %v549, label %b79, label %b80
b79:
  %v550 = icmp ult i64 2, 8
  %v551 = select i1 %v550, i64 2, i64 8
  %v552 = trunc i64 %v551 to i32
  %v553 = insertelement <8 x i32> poison, i32 %v552, i64 0
  %v554 = shufflevector <8 x i32> %v553, <8 x i32> poison, <8 x i32> zeroinitializer
  %v555 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v554
  %v556 = add i64 0, %v537
  %v557 = mul i64 %v556, 8
  %v558 = getelementptr inbounds float, ptr %v530, i64 %v557
  %v559 = load <8 x float>, ptr %v558, align 4
  %v560 = add i64 0, %v541
  %v561 = getelementptr inbounds float, ptr %v534, i64 %v560
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v559, ptr align 4 %v561, <8 x i1> %v555)
  br label %b80
b80:
  %v562 = add nsw i64 %v537, 1
  br label %b74
b76:
  %v563 = add nsw i64 %v526, 1
  br label %b71
b73:
  %v564 = add nsw i64 %v499, 1
  br label %b66
b68:
  %v565 = add nsw i64 %v493, 1
  br label %b63
b65:
  %v566 = add nsw i64 %v488, 96
  br label %b60
b62:
  %v567 = icmp sgt i64 %v3, 1
  br i1 %v567, label %b81, label %b82
b81:
  %v568 = getelementptr inbounds i64, ptr %v1, i64 3
  %v569 = atomicrmw add ptr %v568, i64 1 acq_rel
  %v570 = load i64, ptr %v127, align 8
  %v571 = add i64 %v570, 1
  store i64 %v571, ptr %v127, align 8
  %v572 = mul i64 %v3, %v571
  br label %b83
b83:
  %v573 = load atomic i64, ptr %v568 acquire, align 8
  %v574 = icmp slt i64 %v573, %v572
  br i1 %v574, label %b84, label %b85
b84:
  %v575 = call i32 @sched_yield()
  br label %b83
b85:
  br label %b82
b82:
  br label %b86
b86:
  %v576 = phi i64 [ %v464, %b82 ], [ %v1820, %b169 ]
  %v577 = icmp slt i64 %v576, %v468
  br i1 %v577, label %b87, label %b88
b87:
  %v579 = add i64 %v7, 0
  %v580 = sdiv i64 %v579, 1
  %v581 = add i64 %v2, 1
  %v582 = mul i64 %v580, %v2
  %v583 = sdiv i64 %v582, %v3
  %v584 = mul i64 %v583, 1
  %v585 = icmp slt i64 %v584, %v7
  %v586 = select i1 %v585, i64 %v584, i64 %v7
  %v587 = mul i64 %v580, %v581
  %v588 = sdiv i64 %v587, %v3
  %v589 = mul i64 %v588, 1
  %v590 = icmp slt i64 %v589, %v7
  %v591 = select i1 %v590, i64 %v589, i64 %v7
  br label %b89
b89:
  %v592 = phi i64 [ %v586, %b87 ], [ %v672, %b94 ]
  %v593 = icmp slt i64 %v592, %v591
  br i1 %v593, label %b90, label %b91
b90:
  %v594 = add i64 %v592, 96
  %v595 = icmp slt i64 %v594, %v591
  %v596 = select i1 %v595, i64 %v594, i64 %v591
  br label %b92
b92:
  %v597 = phi i64 [ 0, %b90 ], [ %v671, %b97 ]
  %v598 = icmp slt i64 %v597, 2
  br i1 %v598, label %b93, label %b94
b93:
  %v599 = sub i64 %v596, %v592
  %v600 = sub i64 2, 1
  %v601 = add i64 %v599, %v600
  %v602 = sdiv i64 %v601, 2
  br label %b95
b95:
  %v603 = phi i64 [ 0, %b93 ], [ %v670, %b102 ]
  %v604 = icmp slt i64 %v603, %v602
  br i1 %v604, label %b96, label %b97
b96:
  %v605 = mul i64 %v599, %v603
  %v606 = sdiv i64 %v605, %v602
  %v607 = add i64 %v592, %v606
  %v608 = add i64 %v603, 1
  %v609 = mul i64 %v599, %v608
  %v610 = sdiv i64 %v609, %v602
  %v611 = add i64 %v592, %v610
  %v612 = mul i64 %v597, 320
  %v613 = getelementptr inbounds float, ptr %v361, i64 %v612
  %v614 = sub i64 %v611, %v607
  %v615 = add i64 %v576, 0
  %v616 = and i64 %v615, %v96
  %v617 = mul i64 %v616, %v7
  %v618 = add i64 %v617, %v607
  %v619 = mul i64 %v618, 10
  %v620 = getelementptr inbounds float, ptr %v20, i64 %v619
  %v621 = getelementptr inbounds float, ptr %v620, i64 0
  %v622 = icmp eq i64 %v597, 1
  %v623 = select i1 %v622, ptr @table_tile_2x3, ptr @table_tile_2x4
  %v624 = icmp eq i64 %v597, 1
  %v625 = select i1 %v624, i64 8, i64 8
  %v626 = sub i64 %v614, 1
  %v627 = getelementptr inbounds ptr, ptr %v623, i64 %v626
  %v628 = load ptr, ptr %v627, align 4
  %v629 = getelementptr inbounds float, ptr %v578, i64 0
  %v630 = icmp sgt i64 %v614, 0
  br i1 %v630, label %b98, label %b99
b98:
  call void %v628(ptr %v621, i64 10, ptr %v613, i64 10, ptr %v629, i64 32, i64 %v625)
  br label %b99
b99:
  %v631 = icmp eq i64 %v597, 1
  %v632 = select i1 %v631, i64 240, i64 320
  %v633 = add i64 %v612, %v632
  br label %b100
b100:
  %v634 = phi i64 [ %v607, %b99 ], [ %v669, %b105 ]
  %v635 = icmp slt i64 %v634, %v611
  br i1 %v635, label %b101, label %b102
b101:
  %v636 = sub i64 %v634, %v607
  %v637 = mul i64 %v636, 32
  %v638 = getelementptr inbounds float, ptr %v578, i64 %v637
  %v639 = mul i64 %v634, 50
  %v640 = getelementptr inbounds float, ptr %v44, i64 %v639
  %v641 = icmp eq i64 %v597, 1
  %v642 = select i1 %v641, i64 3, i64 4
  br label %b103
b103:
  %v643 = phi i64 [ 0, %b101 ], [ %v668, %b109 ]
  %v644 = icmp slt i64 %v643, %v642
  br i1 %v644, label %b104, label %b105
b104:
  %v645 = mul i64 %v597, 4
  %v646 = add i64 %v645, %v643
  %v647 = mul i64 %v646, 8
  %v648 = icmp slt i64 %v647, 48
  br i1 %v648, label %b106, label %b107
b106:
  %v649 = add i64 0, %v643
  %v650 = mul i64 %v649, 8
  %v651 = getelementptr inbounds float, ptr %v638, i64 %v650
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = add i64 0, %v647
  %v654 = getelementptr inbounds float, ptr %v640, i64 %v653
  store <8 x float> %v652, ptr %v654, align 4
  br label %b107
b107:
  %v655 = icmp eq i64 %v647, 48
  br i1 %v655, label %b108, label %b109
b108:
  %v656 = icmp ult i64 2, 8
  %v657 = select i1 %v656, i64 2, i64 8
  %v658 = trunc i64 %v657 to i32
  %v659 = insertelement <8 x i32> poison, i32 %v658, i64 0
  %v660 = shufflevector <8 x i32> %v659, <8 x i32> poison, <8 x i32> zeroinitializer
  %v661 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v660
  %v662 = add i64 0, %v643
  %v663 = mul i64 %v662, 8
  %v664 = getelementptr inbounds float, ptr %v638, i64 %v663
  %v665 = load <8 x float>, ptr %v664, align 4
  %v666 = add i64 0, %v647
  %v667 = getelementptr inbounds float, ptr %v640, i64 %v666
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v665, ptr align 4 %v667, <8 x i1> %v661)
  br label %b109
b109:
  %v668 = add nsw i64 %v643, 1
  br label %b103
b105:
  %v669 = add nsw i64 %v634, 1
  br label %b100
b102:
  %v670 = add nsw i64 %v603, 1
  br label %b95
b97:
  %v671 = add nsw i64 %v597, 1
  br label %b92
b94:
  %v672 = add nsw i64 %v592, 96
  br label %b89
b91:
  %v673 = add i64 %v7, 0
  %v674 = sdiv i64 %v673, 1
  %v675 = add i64 %v2, 1
  %v676 = mul i64 %v674, %v2
  %v677 = sdiv i64 %v676, %v3
  %v678 = mul i64 %v677, 1
  %v679 = icmp slt i64 %v678, %v7
  %v680 = select i1 %v679, i64 %v678, i64 %v7
  %v681 = mul i64 %v674, %v675
  %v682 = sdiv i64 %v681, %v3
  %v683 = mul i64 %v682, 1
  %v684 = icmp slt i64 %v683, %v7
  %v685 = select i1 %v684, i64 %v683, i64 %v7
  br label %b110
b110:
  %v686 = phi i64 [ %v680, %b91 ], [ %v710, %b111 ]
  %v687 = icmp slt i64 %v686, %v685
  br i1 %v687, label %b111, label %b112
b111:
  %v688 = mul i64 %v686, 50
  %v689 = getelementptr inbounds float, ptr %v44, i64 %v688
  %v690 = mul i64 %v686, 5
  %v691 = getelementptr inbounds float, ptr %v46, i64 %v690
  %v692 = mul i64 %v686, 5
  %v693 = getelementptr inbounds float, ptr %v48, i64 %v692
  %v694 = icmp ult i64 5, 8
  %v695 = select i1 %v694, i64 5, i64 8
  %v696 = trunc i64 %v695 to i32
  %v697 = insertelement <8 x i32> poison, i32 %v696, i64 0
  %v698 = shufflevector <8 x i32> %v697, <8 x i32> poison, <8 x i32> zeroinitializer
  %v699 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v698
  %v700 = add i64 0, 0
  %v701 = getelementptr inbounds float, ptr %v689, i64 %v700
  %v702 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v701, <8 x i1> %v699, <8 x float> zeroinitializer)
  %v703 = add i64 5, 0
  %v704 = getelementptr inbounds float, ptr %v689, i64 %v703
  %v705 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v704, <8 x i1> %v699, <8 x float> zeroinitializer)
  %v706 = add i64 0, 0
  %v707 = getelementptr inbounds float, ptr %v691, i64 %v706
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v702, ptr align 4 %v707, <8 x i1> %v699)
  %v708 = add i64 0, 0
  %v709 = getelementptr inbounds float, ptr %v693, i64 %v708
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v705, ptr align 4 %v709, <8 x i1> %v699)
  %v710 = add nsw i64 %v686, 1
  br label %b110
b112:
  %v711 = add i64 %v7, 0
  %v712 = sdiv i64 %v711, 1
  %v713 = add i64 %v2, 1
  %v714 = mul i64 %v712, %v2
  %v715 = sdiv i64 %v714, %v3
  %v716 = mul i64 %v715, 1
  %v717 = icmp slt i64 %v716, %v7
  %v718 = select i1 %v717, i64 %v716, i64 %v7
  %v719 = mul i64 %v712, %v713
  %v720 = sdiv i64 %v719, %v3
  %v721 = mul i64 %v720, 1
  %v722 = icmp slt i64 %v721, %v7
  %v723 = select i1 %v722, i64 %v721, i64 %v7
  br label %b113
b113:
  %v724 = phi i64 [ %v718, %b112 ], [ %v1088, %b114 ]
  %v725 = icmp slt i64 %v724, %v723
  br i1 %v725, label %b114, label %b115
b114:
  %v726 = add i64 %v576, 0
  %v727 = sub i64 %v726, %v464
  %v728 = mul i64 %v727, %v7
  %v729 = add i64 %v728, %v724
  %v730 = mul i64 %v729, 50
  %v731 = getelementptr inbounds float, ptr %v42, i64 %v730
  %v732 = mul i64 %v724, 50
  %v733 = getelementptr inbounds float, ptr %v44, i64 %v732
  %v734 = add i64 %v576, 0
  %v735 = and i64 %v734, %v104
  %v736 = mul i64 %v735, %v7
  %v737 = add i64 %v736, %v724
  %v738 = mul i64 %v737, 10
  %v739 = getelementptr inbounds float, ptr %v50, i64 %v738
  %v740 = add i64 %v576, 0
  %v741 = and i64 %v740, %v106
  %v742 = mul i64 %v741, %v7
  %v743 = add i64 %v742, %v724
  %v744 = mul i64 %v743, 10
  %v745 = getelementptr inbounds float, ptr %v52, i64 %v744
  %v746 = add i64 %v576, 0
  %v747 = and i64 %v746, %v108
  %v748 = mul i64 %v747, %v7
  %v749 = add i64 %v748, %v724
  %v750 = mul i64 %v749, 10
  %v751 = getelementptr inbounds float, ptr %v54, i64 %v750
  %v752 = add i64 %v576, 0
  %v753 = and i64 %v752, %v110
  %v754 = mul i64 %v753, %v7
  %v755 = add i64 %v754, %v724
  %v756 = mul i64 %v755, 10
  %v757 = getelementptr inbounds float, ptr %v56, i64 %v756
  %v758 = add i64 40, 0
  %v759 = getelementptr inbounds float, ptr %v731, i64 %v758
  %v760 = load <8 x float>, ptr %v759, align 4
  %v761 = add i64 40, 0
  %v762 = getelementptr inbounds float, ptr %v733, i64 %v761
  %v763 = load <8 x float>, ptr %v762, align 4
  %v764 = fadd <8 x float> %v760, %v763
  %v765 = add i64 40, 0
  %v766 = getelementptr inbounds float, ptr %v16, i64 %v765
  %v767 = load <8 x float>, ptr %v766, align 4
  %v768 = fadd <8 x float> %v764, %v767
  %v769 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v768)
  %v770 = fneg <8 x float> %v769
  %v771 = fcmp olt <8 x float> %v770, splat (float 0xC05A400000000000)
  %v772 = select <8 x i1> %v771, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v770
  %v773 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v772, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v774 = fsub <8 x float> %v773, splat (float 0x4168000000000000)
  %v775 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v774, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v772)
  %v776 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v774, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v775)
  %v777 = bitcast <8 x float> %v773 to <8 x i32>
  %v778 = fmul <8 x float> %v776, %v776
  %v779 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v776, <8 x float> splat (float 0x3F81227F40000000))
  %v780 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v779, <8 x float> %v776, <8 x float> splat (float 0x3FA5556740000000))
  %v781 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v780, <8 x float> %v776, <8 x float> splat (float 0x3FC5554B00000000))
  %v782 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v781, <8 x float> %v776, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v783 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v778, <8 x float> %v782, <8 x float> %v776)
  %v784 = sub <8 x i32> %v777, splat (i32 1262485250)
  %v785 = lshr <8 x i32> %v784, splat (i32 1)
  %v786 = sub <8 x i32> %v784, %v785
  %v787 = shl <8 x i32> %v785, splat (i32 23)
  %v788 = bitcast <8 x i32> %v787 to <8 x float>
  %v789 = shl <8 x i32> %v786, splat (i32 23)
  %v790 = bitcast <8 x i32> %v789 to <8 x float>
  %v791 = fadd <8 x float> %v783, splat (float 0x3FF0000000000000)
  %v792 = fmul <8 x float> %v791, %v788
  %v793 = fmul <8 x float> %v792, %v790
  %v794 = fcmp olt <8 x float> %v768, splat (float 0x0000000000000000)
  %v795 = select <8 x i1> %v794, <8 x float> %v793, <8 x float> splat (float 0x3FF0000000000000)
  %v796 = fadd <8 x float> %v793, splat (float 0x3FF0000000000000)
  %v797 = fdiv <8 x float> %v795, %v796
  %v798 = add i64 30, 0
  %v799 = getelementptr inbounds float, ptr %v731, i64 %v798
  %v800 = load <8 x float>, ptr %v799, align 4
  %v801 = add i64 30, 0
  %v802 = getelementptr inbounds float, ptr %v733, i64 %v801
  %v803 = load <8 x float>, ptr %v802, align 4
  %v804 = fadd <8 x float> %v800, %v803
  %v805 = add i64 30, 0
  %v806 = getelementptr inbounds float, ptr %v16, i64 %v805
  %v807 = load <8 x float>, ptr %v806, align 4
  %v808 = fadd <8 x float> %v804, %v807
  %v809 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v808)
  %v810 = fneg <8 x float> %v809
  %v811 = fcmp olt <8 x float> %v810, splat (float 0xC05A400000000000)
  %v812 = select <8 x i1> %v811, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v810
  %v813 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v812, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v814 = fsub <8 x float> %v813, splat (float 0x4168000000000000)
  %v815 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v814, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v812)
  %v816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v814, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v815)
  %v817 = bitcast <8 x float> %v813 to <8 x i32>
  %v818 = fmul <8 x float> %v816, %v816
  %v819 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v816, <8 x float> splat (float 0x3F81227F40000000))
  %v820 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v819, <8 x float> %v816, <8 x float> splat (float 0x3FA5556740000000))
  %v821 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v820, <8 x float> %v816, <8 x float> splat (float 0x3FC5554B00000000))
  %v822 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v821, <8 x float> %v816, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v823 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v818, <8 x float> %v822, <8 x float> %v816)
  %v824 = sub <8 x i32> %v817, splat (i32 1262485250)
  %v825 = lshr <8 x i32> %v824, splat (i32 1)
  %v826 = sub <8 x i32> %v824, %v825
  %v827 = shl <8 x i32> %v825, splat (i32 23)
  %v828 = bitcast <8 x i32> %v827 to <8 x float>
  %v829 = shl <8 x i32> %v826, splat (i32 23)
  %v830 = bitcast <8 x i32> %v829 to <8 x float>
  %v831 = fadd <8 x float> %v823, splat (float 0x3FF0000000000000)
  %v832 = fmul <8 x float> %v831, %v828
  %v833 = fmul <8 x float> %v832, %v830
  %v834 = fcmp olt <8 x float> %v808, splat (float 0x0000000000000000)
  %v835 = select <8 x i1> %v834, <8 x float> %v833, <8 x float> splat (float 0x3FF0000000000000)
  %v836 = fadd <8 x float> %v833, splat (float 0x3FF0000000000000)
  %v837 = fdiv <8 x float> %v835, %v836
  %v838 = add i64 20, 0
  %v839 = getelementptr inbounds float, ptr %v731, i64 %v838
  %v840 = load <8 x float>, ptr %v839, align 4
  %v841 = add i64 20, 0
  %v842 = getelementptr inbounds float, ptr %v733, i64 %v841
  %v843 = load <8 x float>, ptr %v842, align 4
  %v844 = fadd <8 x float> %v840, %v843
  %v845 = add i64 20, 0
  %v846 = getelementptr inbounds float, ptr %v16, i64 %v845
  %v847 = load <8 x float>, ptr %v846, align 4
  %v848 = fadd <8 x float> %v844, %v847
  %v849 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v848)
  %v850 = fcmp ogt <8 x float> %v849, splat (float 0x4023000000000000)
  %v851 = select <8 x i1> %v850, <8 x float> splat (float 0x4023000000000000), <8 x float> %v849
  %v852 = fadd <8 x float> %v851, %v851
  %v853 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v852, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v854 = fsub <8 x float> %v853, splat (float 0x4168000000000000)
  %v855 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v854, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v852)
  %v856 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v854, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v855)
  %v857 = bitcast <8 x float> %v853 to <8 x i32>
  %v858 = fmul <8 x float> %v856, %v856
  %v859 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v856, <8 x float> splat (float 0x3F81227F40000000))
  %v860 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v859, <8 x float> %v856, <8 x float> splat (float 0x3FA5556740000000))
  %v861 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v860, <8 x float> %v856, <8 x float> splat (float 0x3FC5554B00000000))
  %v862 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v861, <8 x float> %v856, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v863 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v858, <8 x float> %v862, <8 x float> %v856)
  %v864 = shl <8 x i32> %v857, splat (i32 23)
  %v865 = add <8 x i32> %v864, splat (i32 1065353216)
  %v866 = bitcast <8 x i32> %v865 to <8 x float>
  %v867 = fsub <8 x float> %v866, splat (float 0x3FF0000000000000)
  %v868 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v866, <8 x float> %v863, <8 x float> %v867)
  %v869 = fadd <8 x float> %v868, splat (float 0x4000000000000000)
  %v870 = fdiv <8 x float> %v868, %v869
  %v871 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v870, <8 x float> %v848)
  %v872 = add i64 10, 0
  %v873 = getelementptr inbounds float, ptr %v731, i64 %v872
  %v874 = load <8 x float>, ptr %v873, align 4
  %v875 = add i64 10, 0
  %v876 = getelementptr inbounds float, ptr %v733, i64 %v875
  %v877 = load <8 x float>, ptr %v876, align 4
  %v878 = fadd <8 x float> %v874, %v877
  %v879 = add i64 10, 0
  %v880 = getelementptr inbounds float, ptr %v16, i64 %v879
  %v881 = load <8 x float>, ptr %v880, align 4
  %v882 = fadd <8 x float> %v878, %v881
  %v883 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v882)
  %v884 = fneg <8 x float> %v883
  %v885 = fcmp olt <8 x float> %v884, splat (float 0xC05A400000000000)
  %v886 = select <8 x i1> %v885, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v884
  %v887 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v886, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v888 = fsub <8 x float> %v887, splat (float 0x4168000000000000)
  %v889 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v888, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v886)
  %v890 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v888, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v889)
  %v891 = bitcast <8 x float> %v887 to <8 x i32>
  %v892 = fmul <8 x float> %v890, %v890
  %v893 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v890, <8 x float> splat (float 0x3F81227F40000000))
  %v894 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v893, <8 x float> %v890, <8 x float> splat (float 0x3FA5556740000000))
  %v895 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v894, <8 x float> %v890, <8 x float> splat (float 0x3FC5554B00000000))
  %v896 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v895, <8 x float> %v890, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v897 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v892, <8 x float> %v896, <8 x float> %v890)
  %v898 = sub <8 x i32> %v891, splat (i32 1262485250)
  %v899 = lshr <8 x i32> %v898, splat (i32 1)
  %v900 = sub <8 x i32> %v898, %v899
  %v901 = shl <8 x i32> %v899, splat (i32 23)
  %v902 = bitcast <8 x i32> %v901 to <8 x float>
  %v903 = shl <8 x i32> %v900, splat (i32 23)
  %v904 = bitcast <8 x i32> %v903 to <8 x float>
  %v905 = fadd <8 x float> %v897, splat (float 0x3FF0000000000000)
  %v906 = fmul <8 x float> %v905, %v902
  %v907 = fmul <8 x float> %v906, %v904
  %v908 = fcmp olt <8 x float> %v882, splat (float 0x0000000000000000)
  %v909 = select <8 x i1> %v908, <8 x float> %v907, <8 x float> splat (float 0x3FF0000000000000)
  %v910 = fadd <8 x float> %v907, splat (float 0x3FF0000000000000)
  %v911 = fdiv <8 x float> %v909, %v910
  %v912 = add i64 0, 0
  %v913 = getelementptr inbounds float, ptr %v739, i64 %v912
  store <8 x float> %v797, ptr %v913, align 4
  %v914 = add i64 0, 0
  %v915 = getelementptr inbounds float, ptr %v745, i64 %v914
  store <8 x float> %v837, ptr %v915, align 4
  %v916 = add i64 0, 0
  %v917 = getelementptr inbounds float, ptr %v751, i64 %v916
  store <8 x float> %v871, ptr %v917, align 4
  %v918 = add i64 0, 0
  %v919 = getelementptr inbounds float, ptr %v757, i64 %v918
  store <8 x float> %v911, ptr %v919, align 4
  %v920 = icmp ult i64 2, 8
  %v921 = select i1 %v920, i64 2, i64 8
  %v922 = trunc i64 %v921 to i32
  %v923 = insertelement <8 x i32> poison, i32 %v922, i64 0
  %v924 = shufflevector <8 x i32> %v923, <8 x i32> poison, <8 x i32> zeroinitializer
  %v925 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v924
  %v926 = add i64 40, 8
  %v927 = getelementptr inbounds float, ptr %v731, i64 %v926
  %v928 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v927, <8 x i1> %v925, <8 x float> zeroinitializer)
  %v929 = add i64 40, 8
  %v930 = getelementptr inbounds float, ptr %v733, i64 %v929
  %v931 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v930, <8 x i1> %v925, <8 x float> zeroinitializer)
  %v932 = fadd <8 x float> %v928, %v931
  %v933 = add i64 40, 8
  %v934 = getelementptr inbounds float, ptr %v16, i64 %v933
  %v935 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v934, <8 x i1> %v925, <8 x float> zeroinitializer)
  %v936 = fadd <8 x float> %v932, %v935
  %v937 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v936)
  %v938 = fneg <8 x float> %v937
  %v939 = fcmp olt <8 x float> %v938, splat (float 0xC05A400000000000)
  %v940 = select <8 x i1> %v939, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v938
  %v941 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v940, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v942 = fsub <8 x float> %v941, splat (float 0x4168000000000000)
  %v943 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v942, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v940)
  %v944 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v942, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v943)
  %v945 = bitcast <8 x float> %v941 to <8 x i32>
  %v946 = fmul <8 x float> %v944, %v944
  %v947 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v944, <8 x float> splat (float 0x3F81227F40000000))
  %v948 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v947, <8 x float> %v944, <8 x float> splat (float 0x3FA5556740000000))
  %v949 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v948, <8 x float> %v944, <8 x float> splat (float 0x3FC5554B00000000))
  %v950 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v949, <8 x float> %v944, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v951 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v946, <8 x float> %v950, <8 x float> %v944)
  %v952 = sub <8 x i32> %v945, splat (i32 1262485250)
  %v953 = lshr <8 x i32> %v952, splat (i32 1)
  %v954 = sub <8 x i32> %v952, %v953
  %v955 = shl <8 x i32> %v953, splat (i32 23)
  %v956 = bitcast <8 x i32> %v955 to <8 x float>
  %v957 = shl <8 x i32> %v954, splat (i32 23)
  %v958 = bitcast <8 x i32> %v957 to <8 x float>
  %v959 = fadd <8 x float> %v951, splat (float 0x3FF0000000000000)
  %v960 = fmul <8 x float> %v959, %v956
  %v961 = fmul <8 x float> %v960, %v958
  %v962 = fcmp olt <8 x float> %v936, splat (float 0x0000000000000000)
  %v963 = select <8 x i1> %v962, <8 x float> %v961, <8 x float> splat (float 0x3FF0000000000000)
  %v964 = fadd <8 x float> %v961, splat (float 0x3FF0000000000000)
  %v965 = fdiv <8 x float> %v963, %v964
  %v966 = add i64 30, 8
  %v967 = getelementptr inbounds float, ptr %v731, i64 %v966
  %v968 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v967, <8 x i1> %v925, <8 x float> zeroinitializer)
  %v969 = add i64 30, 8
  %v970 = getelementptr inbounds float, ptr %v733, i64 %v969
  %v971 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v970, <8 x i1> %v925, <8 x float> zeroinitializer)
  %v972 = fadd <8 x float> %v968, %v971
  %v973 = add i64 30, 8
  %v974 = getelementptr inbounds float, ptr %v16, i64 %v973
  %v975 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v974, <8 x i1> %v925, <8 x float> zeroinitializer)
  %v976 = fadd <8 x float> %v972, %v975
  %v977 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v976)
  %v978 = fneg <8 x float> %v977
  %v979 = fcmp olt <8 x float> %v978, splat (float 0xC05A400000000000)
  %v980 = select <8 x i1> %v979, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v978
  %v981 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v980, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v982 = fsub <8 x float> %v981, splat (float 0x4168000000000000)
  %v983 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v982, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v980)
  %v984 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v982, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v983)
  %v985 = bitcast <8 x float> %v981 to <8 x i32>
  %v986 = fmul <8 x float> %v984, %v984
  %v987 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v984, <8 x float> splat (float 0x3F81227F40000000))
  %v988 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v987, <8 x float> %v984, <8 x float> splat (float 0x3FA5556740000000))
  %v989 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v988, <8 x float> %v984, <8 x float> splat (float 0x3FC5554B00000000))
  %v990 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v989, <8 x float> %v984, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v991 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v986, <8 x float> %v990, <8 x float> %v984)
  %v992 = sub <8 x i32> %v985, splat (i32 1262485250)
  %v993 = lshr <8 x i32> %v992, splat (i32 1)
  %v994 = sub <8 x i32> %v992, %v993
  %v995 = shl <8 x i32> %v993, splat (i32 23)
  %v996 = bitcast <8 x i32> %v995 to <8 x float>
  %v997 = shl <8 x i32> %v994, splat (i32 23)
  %v998 = bitcast <8 x i32> %v997 to <8 x float>
  %v999 = fadd <8 x float> %v991, splat (float 0x3FF0000000000000)
  %v1000 = fmul <8 x float> %v999, %v996
  %v1001 = fmul <8 x float> %v1000, %v998
  %v1002 = fcmp olt <8 x float> %v976, splat (float 0x0000000000000000)
  %v1003 = select <8 x i1> %v1002, <8 x float> %v1001, <8 x float> splat (float 0x3FF0000000000000)
  %v1004 = fadd <8 x float> %v1001, splat (float 0x3FF0000000000000)
  %v1005 = fdiv <8 x float> %v1003, %v1004
  %v1006 = add i64 20, 8
  %v1007 = getelementptr inbounds float, ptr %v731, i64 %v1006
  %v1008 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1007, <8 x i1> %v925, <8 x float> zeroinitializer)
  %v1009 = add i64 20, 8
  %v1010 = getelementptr inbounds float, ptr %v733, i64 %v1009
  %v1011 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1010, <8 x i1> %v925, <8 x float> zeroinitializer)
  %v1012 = fadd <8 x float> %v1008, %v1011
  %v1013 = add i64 20, 8
  %v1014 = getelementptr inbounds float, ptr %v16, i64 %v1013
  %v1015 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1014, <8 x i1> %v925, <8 x float> zeroinitializer)
  %v1016 = fadd <8 x float> %v1012, %v1015
  %v1017 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1016)
  %v1018 = fcmp ogt <8 x float> %v1017, splat (float 0x4023000000000000)
  %v1019 = select <8 x i1> %v1018, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1017
  %v1020 = fadd <8 x float> %v1019, %v1019
  %v1021 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1020, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1022 = fsub <8 x float> %v1021, splat (float 0x4168000000000000)
  %v1023 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1022, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1020)
  %v1024 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1022, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1023)
  %v1025 = bitcast <8 x float> %v1021 to <8 x i32>
  %v1026 = fmul <8 x float> %v1024, %v1024
  %v1027 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1024, <8 x float> splat (float 0x3F81227F40000000))
  %v1028 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1027, <8 x float> %v1024, <8 x float> splat (float 0x3FA5556740000000))
  %v1029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1028, <8 x float> %v1024, <8 x float> splat (float 0x3FC5554B00000000))
  %v1030 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1029, <8 x float> %v1024, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1031 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1026, <8 x float> %v1030, <8 x float> %v1024)
  %v1032 = shl <8 x i32> %v1025, splat (i32 23)
  %v1033 = add <8 x i32> %v1032, splat (i32 1065353216)
  %v1034 = bitcast <8 x i32> %v1033 to <8 x float>
  %v1035 = fsub <8 x float> %v1034, splat (float 0x3FF0000000000000)
  %v1036 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1034, <8 x float> %v1031, <8 x float> %v1035)
  %v1037 = fadd <8 x float> %v1036, splat (float 0x4000000000000000)
  %v1038 = fdiv <8 x float> %v1036, %v1037
  %v1039 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1038, <8 x float> %v1016)
  %v1040 = add i64 10, 8
  %v1041 = getelementptr inbounds float, ptr %v731, i64 %v1040
  %v1042 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1041, <8 x i1> %v925, <8 x float> zeroinitializer)
  %v1043 = add i64 10, 8
  %v1044 = getelementptr inbounds float, ptr %v733, i64 %v1043
  %v1045 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1044, <8 x i1> %v925, <8 x float> zeroinitializer)
  %v1046 = fadd <8 x float> %v1042, %v1045
  %v1047 = add i64 10, 8
  %v1048 = getelementptr inbounds float, ptr %v16, i64 %v1047
  %v1049 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1048, <8 x i1> %v925, <8 x float> zeroinitializer)
  %v1050 = fadd <8 x float> %v1046, %v1049
  %v1051 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1050)
  %v1052 = fneg <8 x float> %v1051
  %v1053 = fcmp olt <8 x float> %v1052, splat (float 0xC05A400000000000)
  %v1054 = select <8 x i1> %v1053, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1052
  %v1055 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1054, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1056 = fsub <8 x float> %v1055, splat (float 0x4168000000000000)
  %v1057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1056, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1054)
  %v1058 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1056, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1057)
  %v1059 = bitcast <8 x float> %v1055 to <8 x i32>
  %v1060 = fmul <8 x float> %v1058, %v1058
  %v1061 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1058, <8 x float> splat (float 0x3F81227F40000000))
  %v1062 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1061, <8 x float> %v1058, <8 x float> splat (float 0x3FA5556740000000))
  %v1063 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1062, <8 x float> %v1058, <8 x float> splat (float 0x3FC5554B00000000))
  %v1064 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1063, <8 x float> %v1058, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1065 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1060, <8 x float> %v1064, <8 x float> %v1058)
  %v1066 = sub <8 x i32> %v1059, splat (i32 1262485250)
  %v1067 = lshr <8 x i32> %v1066, splat (i32 1)
  %v1068 = sub <8 x i32> %v1066, %v1067
  %v1069 = shl <8 x i32> %v1067, splat (i32 23)
  %v1070 = bitcast <8 x i32> %v1069 to <8 x float>
  %v1071 = shl <8 x i32> %v1068, splat (i32 23)
  %v1072 = bitcast <8 x i32> %v1071 to <8 x float>
  %v1073 = fadd <8 x float> %v1065, splat (float 0x3FF0000000000000)
  %v1074 = fmul <8 x float> %v1073, %v1070
  %v1075 = fmul <8 x float> %v1074, %v1072
  %v1076 = fcmp olt <8 x float> %v1050, splat (float 0x0000000000000000)
  %v1077 = select <8 x i1> %v1076, <8 x float> %v1075, <8 x float> splat (float 0x3FF0000000000000)
  %v1078 = fadd <8 x float> %v1075, splat (float 0x3FF0000000000000)
  %v1079 = fdiv <8 x float> %v1077, %v1078
  %v1080 = add i64 0, 8
  %v1081 = getelementptr inbounds float, ptr %v739, i64 %v1080
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v965, ptr align 4 %v1081, <8 x i1> %v925)
  %v1082 = add i64 0, 8
  %v1083 = getelementptr inbounds float, ptr %v745, i64 %v1082
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1005, ptr align 4 %v1083, <8 x i1> %v925)
  %v1084 = add i64 0, 8
  %v1085 = getelementptr inbounds float, ptr %v751, i64 %v1084
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1039, ptr align 4 %v1085, <8 x i1> %v925)
  %v1086 = add i64 0, 8
  %v1087 = getelementptr inbounds float, ptr %v757, i64 %v1086
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1079, ptr align 4 %v1087, <8 x i1> %v925)
  %v1088 = add nsw i64 %v724, 1
  br label %b113
b115:
  %v1089 = add i64 %v7, 0
  %v1090 = sdiv i64 %v1089, 1
  %v1091 = add i64 %v2, 1
  %v1092 = mul i64 %v1090, %v2
  %v1093 = sdiv i64 %v1092, %v3
  %v1094 = mul i64 %v1093, 1
  %v1095 = icmp slt i64 %v1094, %v7
  %v1096 = select i1 %v1095, i64 %v1094, i64 %v7
  %v1097 = mul i64 %v1090, %v1091
  %v1098 = sdiv i64 %v1097, %v3
  %v1099 = mul i64 %v1098, 1
  %v1100 = icmp slt i64 %v1099, %v7
  %v1101 = select i1 %v1100, i64 %v1099, i64 %v7
  br label %b116
b116:
  %v1102 = phi i64 [ %v1096, %b115 ], [ %v1132, %b121 ]
  %v1103 = icmp slt i64 %v1102, %v1101
  br i1 %v1103, label %b117, label %b118
b117:
  br label %b119
b119:
  %v1104 = phi i64 [ 0, %b117 ], [ %v1127, %b120 ]
  %v1105 = phi float [ 0xFFF0000000000000, %b117 ], [ %v1126, %b120 ]
  %v1106 = icmp slt i64 %v1104, 5
  br i1 %v1106, label %b120, label %b121
b120:
  %v1107 = add i64 %v576, 0
  %v1108 = sub i64 %v1107, %v464
  %v1109 = mul i64 %v1108, %v7
  %v1110 = add i64 %v1109, %v1102
  %v1111 = mul i64 %v1110, 50
  %v1112 = getelementptr inbounds float, ptr %v42, i64 %v1111
  %v1113 = mul i64 %v1102, 5
  %v1114 = getelementptr inbounds float, ptr %v46, i64 %v1113
  %v1115 = add i64 0, %v1104
  %v1116 = getelementptr inbounds float, ptr %v1112, i64 %v1115
  %v1117 = load float, ptr %v1116, align 4
  %v1118 = add i64 0, %v1104
  %v1119 = getelementptr inbounds float, ptr %v1114, i64 %v1118
  %v1120 = load float, ptr %v1119, align 4
  %v1121 = fadd float %v1117, %v1120
  %v1122 = add i64 0, %v1104
  %v1123 = getelementptr inbounds float, ptr %v16, i64 %v1122
  %v1124 = load float, ptr %v1123, align 4
  %v1125 = fadd float %v1121, %v1124
  %v1126 = call float @llvm.maximum.f32(float %v1105, float %v1125)
  %v1127 = add nsw i64 %v1104, 1
  br label %b119
b121:
  %v1128 = call float @llvm.maximum.f32(float %v1105, float 0xFFF0000000000000)
  %v1129 = mul i64 %v1102, 1
  %v1130 = getelementptr inbounds float, ptr %v58, i64 %v1129
  %v1131 = getelementptr inbounds float, ptr %v1130, i64 0
  store float %v1128, ptr %v1131, align 4
  %v1132 = add nsw i64 %v1102, 1
  br label %b116
b118:
  %v1133 = add i64 %v7, 0
  %v1134 = sdiv i64 %v1133, 1
  %v1135 = add i64 %v2, 1
  %v1136 = mul i64 %v1134, %v2
  %v1137 = sdiv i64 %v1136, %v3
  %v1138 = mul i64 %v1137, 1
  %v1139 = icmp slt i64 %v1138, %v7
  %v1140 = select i1 %v1139, i64 %v1138, i64 %v7
  %v1141 = mul i64 %v1134, %v1135
  %v1142 = sdiv i64 %v1141, %v3
  %v1143 = mul i64 %v1142, 1
  %v1144 = icmp slt i64 %v1143, %v7
  %v1145 = select i1 %v1144, i64 %v1143, i64 %v7
  br label %b122
b122:
  %v1146 = phi i64 [ %v1140, %b118 ], [ %v1176, %b127 ]
  %v1147 = icmp slt i64 %v1146, %v1145
  br i1 %v1147, label %b123, label %b124
b123:
  br label %b125
b125:
  %v1148 = phi i64 [ 0, %b123 ], [ %v1171, %b126 ]
  %v1149 = phi float [ 0xFFF0000000000000, %b123 ], [ %v1170, %b126 ]
  %v1150 = icmp slt i64 %v1148, 5
  br i1 %v1150, label %b126, label %b127
b126:
  %v1151 = add i64 %v576, 0
  %v1152 = sub i64 %v1151, %v464
  %v1153 = mul i64 %v1152, %v7
  %v1154 = add i64 %v1153, %v1146
  %v1155 = mul i64 %v1154, 50
  %v1156 = getelementptr inbounds float, ptr %v42, i64 %v1155
  %v1157 = mul i64 %v1146, 5
  %v1158 = getelementptr inbounds float, ptr %v48, i64 %v1157
  %v1159 = add i64 5, %v1148
  %v1160 = getelementptr inbounds float, ptr %v1156, i64 %v1159
  %v1161 = load float, ptr %v1160, align 4
  %v1162 = add i64 0, %v1148
  %v1163 = getelementptr inbounds float, ptr %v1158, i64 %v1162
  %v1164 = load float, ptr %v1163, align 4
  %v1165 = fadd float %v1161, %v1164
  %v1166 = add i64 5, %v1148
  %v1167 = getelementptr inbounds float, ptr %v16, i64 %v1166
  %v1168 = load float, ptr %v1167, align 4
  %v1169 = fadd float %v1165, %v1168
  %v1170 = call float @llvm.maximum.f32(float %v1149, float %v1169)
  %v1171 = add nsw i64 %v1148, 1
  br label %b125
b127:
  %v1172 = call float @llvm.maximum.f32(float %v1149, float 0xFFF0000000000000)
  %v1173 = mul i64 %v1146, 1
  %v1174 = getelementptr inbounds float, ptr %v60, i64 %v1173
  %v1175 = getelementptr inbounds float, ptr %v1174, i64 0
  store float %v1172, ptr %v1175, align 4
  %v1176 = add nsw i64 %v1146, 1
  br label %b122
b124:
  %v1177 = add i64 %v7, 0
  %v1178 = sdiv i64 %v1177, 1
  %v1179 = add i64 %v2, 1
  %v1180 = mul i64 %v1178, %v2
  %v1181 = sdiv i64 %v1180, %v3
  %v1182 = mul i64 %v1181, 1
  %v1183 = icmp slt i64 %v1182, %v7
  %v1184 = select i1 %v1183, i64 %v1182, i64 %v7
  %v1185 = mul i64 %v1178, %v1179
  %v1186 = sdiv i64 %v1185, %v3
  %v1187 = mul i64 %v1186, 1
  %v1188 = icmp slt i64 %v1187, %v7
  %v1189 = select i1 %v1188, i64 %v1187, i64 %v7
  br label %b128
b128:
  %v1190 = phi i64 [ %v1184, %b124 ], [ %v1310, %b129 ]
  %v1191 = icmp slt i64 %v1190, %v1189
  br i1 %v1191, label %b129, label %b130
b129:
  %v1192 = add i64 %v576, 0
  %v1193 = sub i64 %v1192, %v464
  %v1194 = mul i64 %v1193, %v7
  %v1195 = add i64 %v1194, %v1190
  %v1196 = mul i64 %v1195, 50
  %v1197 = getelementptr inbounds float, ptr %v42, i64 %v1196
  %v1198 = mul i64 %v1190, 5
  %v1199 = getelementptr inbounds float, ptr %v46, i64 %v1198
  %v1200 = mul i64 %v1190, 1
  %v1201 = getelementptr inbounds float, ptr %v58, i64 %v1200
  %v1202 = getelementptr inbounds float, ptr %v1201, i64 0
  %v1203 = load float, ptr %v1202, align 4
  %v1204 = mul i64 %v1190, 5
  %v1205 = getelementptr inbounds float, ptr %v48, i64 %v1204
  %v1206 = mul i64 %v1190, 1
  %v1207 = getelementptr inbounds float, ptr %v60, i64 %v1206
  %v1208 = getelementptr inbounds float, ptr %v1207, i64 0
  %v1209 = load float, ptr %v1208, align 4
  %v1210 = add i64 %v576, 0
  %v1211 = and i64 %v1210, %v112
  %v1212 = mul i64 %v1211, %v7
  %v1213 = add i64 %v1212, %v1190
  %v1214 = mul i64 %v1213, 5
  %v1215 = getelementptr inbounds float, ptr %v62, i64 %v1214
  %v1216 = add i64 %v576, 0
  %v1217 = and i64 %v1216, %v114
  %v1218 = mul i64 %v1217, %v7
  %v1219 = add i64 %v1218, %v1190
  %v1220 = mul i64 %v1219, 5
  %v1221 = getelementptr inbounds float, ptr %v64, i64 %v1220
  %v1222 = icmp ult i64 5, 8
  %v1223 = select i1 %v1222, i64 5, i64 8
  %v1224 = trunc i64 %v1223 to i32
  %v1225 = insertelement <8 x i32> poison, i32 %v1224, i64 0
  %v1226 = shufflevector <8 x i32> %v1225, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1227 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1226
  %v1228 = add i64 0, 0
  %v1229 = getelementptr inbounds float, ptr %v1197, i64 %v1228
  %v1230 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1229, <8 x i1> %v1227, <8 x float> zeroinitializer)
  %v1231 = add i64 0, 0
  %v1232 = getelementptr inbounds float, ptr %v1199, i64 %v1231
  %v1233 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1232, <8 x i1> %v1227, <8 x float> zeroinitializer)
  %v1234 = fadd <8 x float> %v1230, %v1233
  %v1235 = add i64 0, 0
  %v1236 = getelementptr inbounds float, ptr %v16, i64 %v1235
  %v1237 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1236, <8 x i1> %v1227, <8 x float> zeroinitializer)
  %v1238 = fadd <8 x float> %v1234, %v1237
  %v1239 = insertelement <8 x float> poison, float %v1203, i64 0
  %v1240 = shufflevector <8 x float> %v1239, <8 x float> poison, <8 x i32> zeroinitializer
  %v1241 = fsub <8 x float> %v1238, %v1240
  %v1242 = fcmp olt <8 x float> %v1241, splat (float 0xC05A400000000000)
  %v1243 = select <8 x i1> %v1242, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1241
  %v1244 = fcmp ogt <8 x float> %v1243, splat (float 0x4056400000000000)
  %v1245 = select <8 x i1> %v1244, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1243
  %v1246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1245, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1247 = fsub <8 x float> %v1246, splat (float 0x4168000000000000)
  %v1248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1247, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1245)
  %v1249 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1247, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1248)
  %v1250 = bitcast <8 x float> %v1246 to <8 x i32>
  %v1251 = fmul <8 x float> %v1249, %v1249
  %v1252 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1249, <8 x float> splat (float 0x3F81227F40000000))
  %v1253 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1252, <8 x float> %v1249, <8 x float> splat (float 0x3FA5556740000000))
  %v1254 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1253, <8 x float> %v1249, <8 x float> splat (float 0x3FC5554B00000000))
  %v1255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1254, <8 x float> %v1249, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1256 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1251, <8 x float> %v1255, <8 x float> %v1249)
  %v1257 = sub <8 x i32> %v1250, splat (i32 1262485250)
  %v1258 = lshr <8 x i32> %v1257, splat (i32 1)
  %v1259 = sub <8 x i32> %v1257, %v1258
  %v1260 = shl <8 x i32> %v1258, splat (i32 23)
  %v1261 = bitcast <8 x i32> %v1260 to <8 x float>
  %v1262 = shl <8 x i32> %v1259, splat (i32 23)
  %v1263 = bitcast <8 x i32> %v1262 to <8 x float>
  %v1264 = fadd <8 x float> %v1256, splat (float 0x3FF0000000000000)
  %v1265 = fmul <8 x float> %v1264, %v1261
  %v1266 = fmul <8 x float> %v1265, %v1263
  %v1267 = add i64 5, 0
  %v1268 = getelementptr inbounds float, ptr %v1197, i64 %v1267
  %v1269 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1268, <8 x i1> %v1227, <8 x float> zeroinitializer)
  %v1270 = add i64 0, 0
  %v1271 = getelementptr inbounds float, ptr %v1205, i64 %v1270
  %v1272 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1271, <8 x i1> %v1227, <8 x float> zeroinitializer)
  %v1273 = fadd <8 x float> %v1269, %v1272
  %v1274 = add i64 5, 0
  %v1275 = getelementptr inbounds float, ptr %v16, i64 %v1274
  %v1276 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1275, <8 x i1> %v1227, <8 x float> zeroinitializer)
  %v1277 = fadd <8 x float> %v1273, %v1276
  %v1278 = insertelement <8 x float> poison, float %v1209, i64 0
  %v1279 = shufflevector <8 x float> %v1278, <8 x float> poison, <8 x i32> zeroinitializer
  %v1280 = fsub <8 x float> %v1277, %v1279
  %v1281 = fcmp olt <8 x float> %v1280, splat (float 0xC05A400000000000)
  %v1282 = select <8 x i1> %v1281, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1280
  %v1283 = fcmp ogt <8 x float> %v1282, splat (float 0x4056400000000000)
  %v1284 = select <8 x i1> %v1283, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1282
  %v1285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1284, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1286 = fsub <8 x float> %v1285, splat (float 0x4168000000000000)
  %v1287 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1286, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1284)
  %v1288 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1286, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1287)
  %v1289 = bitcast <8 x float> %v1285 to <8 x i32>
  %v1290 = fmul <8 x float> %v1288, %v1288
  %v1291 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1288, <8 x float> splat (float 0x3F81227F40000000))
  %v1292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1291, <8 x float> %v1288, <8 x float> splat (float 0x3FA5556740000000))
  %v1293 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1292, <8 x float> %v1288, <8 x float> splat (float 0x3FC5554B00000000))
  %v1294 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1293, <8 x float> %v1288, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1295 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1290, <8 x float> %v1294, <8 x float> %v1288)
  %v1296 = sub <8 x i32> %v1289, splat (i32 1262485250)
  %v1297 = lshr <8 x i32> %v1296, splat (i32 1)
  %v1298 = sub <8 x i32> %v1296, %v1297
  %v1299 = shl <8 x i32> %v1297, splat (i32 23)
  %v1300 = bitcast <8 x i32> %v1299 to <8 x float>
  %v1301 = shl <8 x i32> %v1298, splat (i32 23)
  %v1302 = bitcast <8 x i32> %v1301 to <8 x float>
  %v1303 = fadd <8 x float> %v1295, splat (float 0x3FF0000000000000)
  %v1304 = fmul <8 x float> %v1303, %v1300
  %v1305 = fmul <8 x float> %v1304, %v1302
  %v1306 = add i64 0, 0
  %v1307 = getelementptr inbounds float, ptr %v1215, i64 %v1306
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1266, ptr align 4 %v1307, <8 x i1> %v1227)
  %v1308 = add i64 0, 0
  %v1309 = getelementptr inbounds float, ptr %v1221, i64 %v1308
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1305, ptr align 4 %v1309, <8 x i1> %v1227)
  %v1310 = add nsw i64 %v1190, 1
  br label %b128
b130:
  %v1311 = add i64 %v7, 0
  %v1312 = sdiv i64 %v1311, 1
  %v1313 = add i64 %v2, 1
  %v1314 = mul i64 %v1312, %v2
  %v1315 = sdiv i64 %v1314, %v3
  %v1316 = mul i64 %v1315, 1
  %v1317 = icmp slt i64 %v1316, %v7
  %v1318 = select i1 %v1317, i64 %v1316, i64 %v7
  %v1319 = mul i64 %v1312, %v1313
  %v1320 = sdiv i64 %v1319, %v3
  %v1321 = mul i64 %v1320, 1
  %v1322 = icmp slt i64 %v1321, %v7
  %v1323 = select i1 %v1322, i64 %v1321, i64 %v7
  br label %b131
b131:
  %v1324 = phi i64 [ %v1318, %b130 ], [ %v1344, %b136 ]
  %v1325 = icmp slt i64 %v1324, %v1323
  br i1 %v1325, label %b132, label %b133
b132:
  br label %b134
b134:
  %v1326 = phi i64 [ 0, %b132 ], [ %v1339, %b135 ]
  %v1327 = phi float [ 0x0000000000000000, %b132 ], [ %v1338, %b135 ]
  %v1328 = icmp slt i64 %v1326, 5
  br i1 %v1328, label %b135, label %b136
b135:
  %v1329 = add i64 %v576, 0
  %v1330 = and i64 %v1329, %v112
  %v1331 = mul i64 %v1330, %v7
  %v1332 = add i64 %v1331, %v1324
  %v1333 = mul i64 %v1332, 5
  %v1334 = getelementptr inbounds float, ptr %v62, i64 %v1333
  %v1335 = add i64 0, %v1326
  %v1336 = getelementptr inbounds float, ptr %v1334, i64 %v1335
  %v1337 = load float, ptr %v1336, align 4
  %v1338 = fadd float %v1327, %v1337
  %v1339 = add nsw i64 %v1326, 1
  br label %b134
b136:
  %v1340 = fadd float %v1327, 0x0000000000000000
  %v1341 = mul i64 %v1324, 1
  %v1342 = getelementptr inbounds float, ptr %v58, i64 %v1341
  %v1343 = getelementptr inbounds float, ptr %v1342, i64 0
  store float %v1340, ptr %v1343, align 4
  %v1344 = add nsw i64 %v1324, 1
  br label %b131
b133:
  %v1345 = add i64 %v7, 0
  %v1346 = sdiv i64 %v1345, 1
  %v1347 = add i64 %v2, 1
  %v1348 = mul i64 %v1346, %v2
  %v1349 = sdiv i64 %v1348, %v3
  %v1350 = mul i64 %v1349, 1
  %v1351 = icmp slt i64 %v1350, %v7
  %v1352 = select i1 %v1351, i64 %v1350, i64 %v7
  %v1353 = mul i64 %v1346, %v1347
  %v1354 = sdiv i64 %v1353, %v3
  %v1355 = mul i64 %v1354, 1
  %v1356 = icmp slt i64 %v1355, %v7
  %v1357 = select i1 %v1356, i64 %v1355, i64 %v7
  br label %b137
b137:
  %v1358 = phi i64 [ %v1352, %b133 ], [ %v1378, %b142 ]
  %v1359 = icmp slt i64 %v1358, %v1357
  br i1 %v1359, label %b138, label %b139
b138:
  br label %b140
b140:
  %v1360 = phi i64 [ 0, %b138 ], [ %v1373, %b141 ]
  %v1361 = phi float [ 0x0000000000000000, %b138 ], [ %v1372, %b141 ]
  %v1362 = icmp slt i64 %v1360, 5
  br i1 %v1362, label %b141, label %b142
b141:
  %v1363 = add i64 %v576, 0
  %v1364 = and i64 %v1363, %v114
  %v1365 = mul i64 %v1364, %v7
  %v1366 = add i64 %v1365, %v1358
  %v1367 = mul i64 %v1366, 5
  %v1368 = getelementptr inbounds float, ptr %v64, i64 %v1367
  %v1369 = add i64 0, %v1360
  %v1370 = getelementptr inbounds float, ptr %v1368, i64 %v1369
  %v1371 = load float, ptr %v1370, align 4
  %v1372 = fadd float %v1361, %v1371
  %v1373 = add nsw i64 %v1360, 1
  br label %b140
b142:
  %v1374 = fadd float %v1361, 0x0000000000000000
  %v1375 = mul i64 %v1358, 1
  %v1376 = getelementptr inbounds float, ptr %v60, i64 %v1375
  %v1377 = getelementptr inbounds float, ptr %v1376, i64 0
  store float %v1374, ptr %v1377, align 4
  %v1378 = add nsw i64 %v1358, 1
  br label %b137
b139:
  %v1379 = add i64 %v7, 0
  %v1380 = sdiv i64 %v1379, 1
  %v1381 = add i64 %v2, 1
  %v1382 = mul i64 %v1380, %v2
  %v1383 = sdiv i64 %v1382, %v3
  %v1384 = mul i64 %v1383, 1
  %v1385 = icmp slt i64 %v1384, %v7
  %v1386 = select i1 %v1385, i64 %v1384, i64 %v7
  %v1387 = mul i64 %v1380, %v1381
  %v1388 = sdiv i64 %v1387, %v3
  %v1389 = mul i64 %v1388, 1
  %v1390 = icmp slt i64 %v1389, %v7
  %v1391 = select i1 %v1390, i64 %v1389, i64 %v7
  br label %b143
b143:
  %v1392 = phi i64 [ %v1386, %b139 ], [ %v1418, %b144 ]
  %v1393 = icmp slt i64 %v1392, %v1391
  br i1 %v1393, label %b144, label %b145
b144:
  %v1394 = mul i64 %v1392, 1
  %v1395 = getelementptr inbounds float, ptr %v58, i64 %v1394
  %v1396 = getelementptr inbounds float, ptr %v1395, i64 0
  %v1397 = load float, ptr %v1396, align 4
  %v1398 = mul i64 %v1392, 1
  %v1399 = getelementptr inbounds float, ptr %v60, i64 %v1398
  %v1400 = getelementptr inbounds float, ptr %v1399, i64 0
  %v1401 = load float, ptr %v1400, align 4
  %v1402 = add i64 %v576, 0
  %v1403 = and i64 %v1402, %v116
  %v1404 = mul i64 %v1403, %v7
  %v1405 = add i64 %v1404, %v1392
  %v1406 = mul i64 %v1405, 1
  %v1407 = getelementptr inbounds float, ptr %v66, i64 %v1406
  %v1408 = add i64 %v576, 0
  %v1409 = and i64 %v1408, %v118
  %v1410 = mul i64 %v1409, %v7
  %v1411 = add i64 %v1410, %v1392
  %v1412 = mul i64 %v1411, 1
  %v1413 = getelementptr inbounds float, ptr %v68, i64 %v1412
  %v1414 = add i64 0, 0
  %v1415 = getelementptr inbounds float, ptr %v1407, i64 %v1414
  store float %v1397, ptr %v1415, align 4
  %v1416 = add i64 0, 0
  %v1417 = getelementptr inbounds float, ptr %v1413, i64 %v1416
  store float %v1401, ptr %v1417, align 4
  %v1418 = add nsw i64 %v1392, 1
  br label %b143
b145:
  %v1419 = add i64 %v7, 0
  %v1420 = sdiv i64 %v1419, 1
  %v1421 = add i64 %v2, 1
  %v1422 = mul i64 %v1420, %v2
  %v1423 = sdiv i64 %v1422, %v3
  %v1424 = mul i64 %v1423, 1
  %v1425 = icmp slt i64 %v1424, %v7
  %v1426 = select i1 %v1425, i64 %v1424, i64 %v7
  %v1427 = mul i64 %v1420, %v1421
  %v1428 = sdiv i64 %v1427, %v3
  %v1429 = mul i64 %v1428, 1
  %v1430 = icmp slt i64 %v1429, %v7
  %v1431 = select i1 %v1430, i64 %v1429, i64 %v7
  br label %b146
b146:
  %v1432 = phi i64 [ %v1426, %b145 ], [ %v1461, %b151 ]
  %v1433 = icmp slt i64 %v1432, %v1431
  br i1 %v1433, label %b147, label %b148
b147:
  br label %b149
b149:
  %v1434 = phi i64 [ 0, %b147 ], [ %v1460, %b150 ]
  %v1435 = phi float [ 0x0000000000000000, %b147 ], [ %v1455, %b150 ]
  %v1436 = icmp slt i64 %v1434, 5
  br i1 %v1436, label %b150, label %b151
b150:
  %v1437 = add i64 %v576, 0
  %v1438 = and i64 %v1437, %v112
  %v1439 = mul i64 %v1438, %v7
  %v1440 = add i64 %v1439, %v1432
  %v1441 = mul i64 %v1440, 5
  %v1442 = getelementptr inbounds float, ptr %v62, i64 %v1441
  %v1443 = add i64 %v576, 0
  %v1444 = and i64 %v1443, %v116
  %v1445 = mul i64 %v1444, %v7
  %v1446 = add i64 %v1445, %v1432
  %v1447 = mul i64 %v1446, 1
  %v1448 = getelementptr inbounds float, ptr %v66, i64 %v1447
  %v1449 = getelementptr inbounds float, ptr %v1448, i64 0
  %v1450 = load float, ptr %v1449, align 4
  %v1451 = add i64 0, %v1434
  %v1452 = getelementptr inbounds float, ptr %v1442, i64 %v1451
  %v1453 = load float, ptr %v1452, align 4
  %v1454 = fdiv float %v1453, %v1450
  %v1455 = fadd float %v1435, %v1454
  %v1456 = mul i64 %v1432, 5
  %v1457 = getelementptr inbounds float, ptr %v46, i64 %v1456
  %v1458 = add i64 0, %v1434
  %v1459 = getelementptr inbounds float, ptr %v1457, i64 %v1458
  store float %v1455, ptr %v1459, align 4
  %v1460 = add nsw i64 %v1434, 1
  br label %b149
b151:
  %v1461 = add nsw i64 %v1432, 1
  br label %b146
b148:
  %v1462 = add i64 %v7, 0
  %v1463 = sdiv i64 %v1462, 1
  %v1464 = add i64 %v2, 1
  %v1465 = mul i64 %v1463, %v2
  %v1466 = sdiv i64 %v1465, %v3
  %v1467 = mul i64 %v1466, 1
  %v1468 = icmp slt i64 %v1467, %v7
  %v1469 = select i1 %v1468, i64 %v1467, i64 %v7
  %v1470 = mul i64 %v1463, %v1464
  %v1471 = sdiv i64 %v1470, %v3
  %v1472 = mul i64 %v1471, 1
  %v1473 = icmp slt i64 %v1472, %v7
  %v1474 = select i1 %v1473, i64 %v1472, i64 %v7
  br label %b152
b152:
  %v1475 = phi i64 [ %v1469, %b148 ], [ %v1504, %b157 ]
  %v1476 = icmp slt i64 %v1475, %v1474
  br i1 %v1476, label %b153, label %b154
b153:
  br label %b155
b155:
  %v1477 = phi i64 [ 0, %b153 ], [ %v1503, %b156 ]
  %v1478 = phi float [ 0x0000000000000000, %b153 ], [ %v1498, %b156 ]
  %v1479 = icmp slt i64 %v1477, 5
  br i1 %v1479, label %b156, label %b157
b156:
  %v1480 = add i64 %v576, 0
  %v1481 = and i64 %v1480, %v114
  %v1482 = mul i64 %v1481, %v7
  %v1483 = add i64 %v1482, %v1475
  %v1484 = mul i64 %v1483, 5
  %v1485 = getelementptr inbounds float, ptr %v64, i64 %v1484
  %v1486 = add i64 %v576, 0
  %v1487 = and i64 %v1486, %v118
  %v1488 = mul i64 %v1487, %v7
  %v1489 = add i64 %v1488, %v1475
  %v1490 = mul i64 %v1489, 1
  %v1491 = getelementptr inbounds float, ptr %v68, i64 %v1490
  %v1492 = getelementptr inbounds float, ptr %v1491, i64 0
  %v1493 = load float, ptr %v1492, align 4
  %v1494 = add i64 0, %v1477
  %v1495 = getelementptr inbounds float, ptr %v1485, i64 %v1494
  %v1496 = load float, ptr %v1495, align 4
  %v1497 = fdiv float %v1496, %v1493
  %v1498 = fadd float %v1478, %v1497
  %v1499 = mul i64 %v1475, 5
  %v1500 = getelementptr inbounds float, ptr %v48, i64 %v1499
  %v1501 = add i64 0, %v1477
  %v1502 = getelementptr inbounds float, ptr %v1500, i64 %v1501
  store float %v1498, ptr %v1502, align 4
  %v1503 = add nsw i64 %v1477, 1
  br label %b155
b157:
  %v1504 = add nsw i64 %v1475, 1
  br label %b152
b154:
  %v1505 = add i64 %v7, 0
  %v1506 = sdiv i64 %v1505, 1
  %v1507 = add i64 %v2, 1
  %v1508 = mul i64 %v1506, %v2
  %v1509 = sdiv i64 %v1508, %v3
  %v1510 = mul i64 %v1509, 1
  %v1511 = icmp slt i64 %v1510, %v7
  %v1512 = select i1 %v1511, i64 %v1510, i64 %v7
  %v1513 = mul i64 %v1506, %v1507
  %v1514 = sdiv i64 %v1513, %v3
  %v1515 = mul i64 %v1514, 1
  %v1516 = icmp slt i64 %v1515, %v7
  %v1517 = select i1 %v1516, i64 %v1515, i64 %v7
  br label %b158
b158:
  %v1518 = phi i64 [ %v1512, %b154 ], [ %v1552, %b159 ]
  %v1519 = icmp slt i64 %v1518, %v1517
  br i1 %v1519, label %b159, label %b160
b159:
  %v1520 = mul i64 %v1518, 5
  %v1521 = getelementptr inbounds float, ptr %v46, i64 %v1520
  %v1522 = mul i64 %v1518, 5
  %v1523 = getelementptr inbounds float, ptr %v48, i64 %v1522
  %v1524 = add i64 %v576, 0
  %v1525 = and i64 %v1524, %v120
  %v1526 = mul i64 %v1525, %v7
  %v1527 = add i64 %v1526, %v1518
  %v1528 = mul i64 %v1527, 5
  %v1529 = getelementptr inbounds float, ptr %v70, i64 %v1528
  %v1530 = add i64 %v576, 0
  %v1531 = and i64 %v1530, %v122
  %v1532 = mul i64 %v1531, %v7
  %v1533 = add i64 %v1532, %v1518
  %v1534 = mul i64 %v1533, 5
  %v1535 = getelementptr inbounds float, ptr %v72, i64 %v1534
  %v1536 = icmp ult i64 5, 8
  %v1537 = select i1 %v1536, i64 5, i64 8
  %v1538 = trunc i64 %v1537 to i32
  %v1539 = insertelement <8 x i32> poison, i32 %v1538, i64 0
  %v1540 = shufflevector <8 x i32> %v1539, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1541 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1540
  %v1542 = add i64 0, 0
  %v1543 = getelementptr inbounds float, ptr %v1521, i64 %v1542
  %v1544 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1543, <8 x i1> %v1541, <8 x float> zeroinitializer)
  %v1545 = add i64 0, 0
  %v1546 = getelementptr inbounds float, ptr %v1523, i64 %v1545
  %v1547 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1546, <8 x i1> %v1541, <8 x float> zeroinitializer)
  %v1548 = add i64 0, 0
  %v1549 = getelementptr inbounds float, ptr %v1529, i64 %v1548
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1544, ptr align 4 %v1549, <8 x i1> %v1541)
  %v1550 = add i64 0, 0
  %v1551 = getelementptr inbounds float, ptr %v1535, i64 %v1550
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1547, ptr align 4 %v1551, <8 x i1> %v1541)
  %v1552 = add nsw i64 %v1518, 1
  br label %b158
b160:
  %v1553 = add i64 %v7, 0
  %v1554 = sdiv i64 %v1553, 1
  %v1555 = add i64 %v2, 1
  %v1556 = mul i64 %v1554, %v2
  %v1557 = sdiv i64 %v1556, %v3
  %v1558 = mul i64 %v1557, 1
  %v1559 = icmp slt i64 %v1558, %v7
  %v1560 = select i1 %v1559, i64 %v1558, i64 %v7
  %v1561 = mul i64 %v1554, %v1555
  %v1562 = sdiv i64 %v1561, %v3
  %v1563 = mul i64 %v1562, 1
  %v1564 = icmp slt i64 %v1563, %v7
  %v1565 = select i1 %v1564, i64 %v1563, i64 %v7
  br label %b161
b161:
  %v1566 = phi i64 [ %v1560, %b160 ], [ %v1619, %b166 ]
  %v1567 = icmp slt i64 %v1566, %v1565
  br i1 %v1567, label %b162, label %b163
b162:
  br label %b164
b164:
  %v1568 = phi i64 [ 0, %b162 ], [ %v1618, %b165 ]
  %v1569 = icmp slt i64 %v1568, 5
  br i1 %v1569, label %b165, label %b166
b165:
  %v1570 = add i64 %v576, 0
  %v1571 = and i64 %v1570, %v120
  %v1572 = mul i64 %v1571, %v7
  %v1573 = add i64 %v1572, %v1566
  %v1574 = mul i64 %v1573, 5
  %v1575 = getelementptr inbounds float, ptr %v70, i64 %v1574
  %v1576 = add i64 0, %v1568
  %v1577 = getelementptr inbounds float, ptr %v1575, i64 %v1576
  %v1578 = load float, ptr %v1577, align 4
  %v1579 = add i64 %v576, 0
  %v1580 = and i64 %v1579, %v122
  %v1581 = mul i64 %v1580, %v7
  %v1582 = add i64 %v1581, %v1566
  %v1583 = mul i64 %v1582, 5
  %v1584 = getelementptr inbounds float, ptr %v72, i64 %v1583
  %v1585 = add i64 0, %v1568
  %v1586 = getelementptr inbounds float, ptr %v1584, i64 %v1585
  %v1587 = load float, ptr %v1586, align 4
  %v1588 = add i64 %v576, 0
  %v1589 = and i64 %v1588, %v124
  %v1590 = mul i64 %v1589, %v7
  %v1591 = add i64 %v1590, %v1566
  %v1592 = mul i64 %v1591, 10
  %v1593 = getelementptr inbounds float, ptr %v74, i64 %v1592
  %v1594 = add i64 %v576, 0
  %v1595 = and i64 %v1594, %v126
  %v1596 = mul i64 %v1595, %v7
  %v1597 = add i64 %v1596, %v1566
  %v1598 = mul i64 %v1597, 10
  %v1599 = getelementptr inbounds float, ptr %v76, i64 %v1598
  %v1600 = icmp ult i64 2, 8
  %v1601 = select i1 %v1600, i64 2, i64 8
  %v1602 = trunc i64 %v1601 to i32
  %v1603 = insertelement <8 x i32> poison, i32 %v1602, i64 0
  %v1604 = shufflevector <8 x i32> %v1603, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1605 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1604
  %v1606 = mul i64 %v1568, 2
  %v1607 = add i64 0, %v1606
  %v1608 = add i64 %v1607, 0
  %v1609 = getelementptr inbounds float, ptr %v1593, i64 %v1608
  %v1610 = insertelement <8 x float> poison, float %v1578, i64 0
  %v1611 = shufflevector <8 x float> %v1610, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1611, ptr align 4 %v1609, <8 x i1> %v1605)
  %v1612 = mul i64 %v1568, 2
  %v1613 = add i64 0, %v1612
  %v1614 = add i64 %v1613, 0
  %v1615 = getelementptr inbounds float, ptr %v1599, i64 %v1614
  %v1616 = insertelement <8 x float> poison, float %v1587, i64 0
  %v1617 = shufflevector <8 x float> %v1616, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1617, ptr align 4 %v1615, <8 x i1> %v1605)
  %v1618 = add nsw i64 %v1568, 1
  br label %b164
b166:
  %v1619 = add nsw i64 %v1566, 1
  br label %b161
b163:
  %v1620 = add i64 %v7, 0
  %v1621 = sdiv i64 %v1620, 1
  %v1622 = add i64 %v2, 1
  %v1623 = mul i64 %v1621, %v2
  %v1624 = sdiv i64 %v1623, %v3
  %v1625 = mul i64 %v1624, 1
  %v1626 = icmp slt i64 %v1625, %v7
  %v1627 = select i1 %v1626, i64 %v1625, i64 %v7
  %v1628 = mul i64 %v1621, %v1622
  %v1629 = sdiv i64 %v1628, %v3
  %v1630 = mul i64 %v1629, 1
  %v1631 = icmp slt i64 %v1630, %v7
  %v1632 = select i1 %v1631, i64 %v1630, i64 %v7
  br label %b167
b167:
  %v1633 = phi i64 [ %v1627, %b163 ], [ %v1819, %b168 ]
  %v1634 = icmp slt i64 %v1633, %v1632
  br i1 %v1634, label %b168, label %b169
b168:
  %v1635 = add i64 %v576, 0
  %v1636 = and i64 %v1635, %v104
  %v1637 = mul i64 %v1636, %v7
  %v1638 = add i64 %v1637, %v1633
  %v1639 = mul i64 %v1638, 10
  %v1640 = getelementptr inbounds float, ptr %v50, i64 %v1639
  %v1641 = add i64 %v576, 0
  %v1642 = and i64 %v1641, %v126
  %v1643 = mul i64 %v1642, %v7
  %v1644 = add i64 %v1643, %v1633
  %v1645 = mul i64 %v1644, 10
  %v1646 = getelementptr inbounds float, ptr %v76, i64 %v1645
  %v1647 = add i64 %v576, 0
  %v1648 = and i64 %v1647, %v124
  %v1649 = mul i64 %v1648, %v7
  %v1650 = add i64 %v1649, %v1633
  %v1651 = mul i64 %v1650, 10
  %v1652 = getelementptr inbounds float, ptr %v74, i64 %v1651
  %v1653 = add i64 %v576, 0
  %v1654 = and i64 %v1653, %v98
  %v1655 = mul i64 %v1654, %v7
  %v1656 = add i64 %v1655, %v1633
  %v1657 = mul i64 %v1656, 10
  %v1658 = getelementptr inbounds float, ptr %v22, i64 %v1657
  %v1659 = add i64 %v576, 0
  %v1660 = and i64 %v1659, %v106
  %v1661 = mul i64 %v1660, %v7
  %v1662 = add i64 %v1661, %v1633
  %v1663 = mul i64 %v1662, 10
  %v1664 = getelementptr inbounds float, ptr %v52, i64 %v1663
  %v1665 = add i64 %v576, 0
  %v1666 = and i64 %v1665, %v108
  %v1667 = mul i64 %v1666, %v7
  %v1668 = add i64 %v1667, %v1633
  %v1669 = mul i64 %v1668, 10
  %v1670 = getelementptr inbounds float, ptr %v54, i64 %v1669
  %v1671 = add i64 %v576, 0
  %v1672 = and i64 %v1671, %v110
  %v1673 = mul i64 %v1672, %v7
  %v1674 = add i64 %v1673, %v1633
  %v1675 = mul i64 %v1674, 10
  %v1676 = getelementptr inbounds float, ptr %v56, i64 %v1675
  %v1677 = add i64 %v576, 1
  %v1678 = and i64 %v1677, %v98
  %v1679 = mul i64 %v1678, %v7
  %v1680 = add i64 %v1679, %v1633
  %v1681 = mul i64 %v1680, 10
  %v1682 = getelementptr inbounds float, ptr %v22, i64 %v1681
  %v1683 = add i64 %v576, 1
  %v1684 = and i64 %v1683, %v96
  %v1685 = mul i64 %v1684, %v7
  %v1686 = add i64 %v1685, %v1633
  %v1687 = mul i64 %v1686, 10
  %v1688 = getelementptr inbounds float, ptr %v20, i64 %v1687
  %v1689 = add i64 0, 0
  %v1690 = getelementptr inbounds float, ptr %v1640, i64 %v1689
  %v1691 = load <8 x float>, ptr %v1690, align 4
  %v1692 = add i64 0, 0
  %v1693 = getelementptr inbounds float, ptr %v1646, i64 %v1692
  %v1694 = load <8 x float>, ptr %v1693, align 4
  %v1695 = add i64 0, 0
  %v1696 = getelementptr inbounds float, ptr %v1652, i64 %v1695
  %v1697 = load <8 x float>, ptr %v1696, align 4
  %v1698 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1699 = shufflevector <8 x float> %v1698, <8 x float> poison, <8 x i32> zeroinitializer
  %v1700 = fsub <8 x float> %v1699, %v1697
  %v1701 = fmul <8 x float> %v1694, %v1700
  %v1702 = fmul <8 x float> %v1691, %v1701
  %v1703 = fsub <8 x float> %v1694, %v1701
  %v1704 = fadd <8 x float> %v1702, %v1703
  %v1705 = add i64 0, 0
  %v1706 = getelementptr inbounds float, ptr %v1658, i64 %v1705
  %v1707 = load <8 x float>, ptr %v1706, align 4
  %v1708 = fmul <8 x float> %v1704, %v1707
  %v1709 = add i64 0, 0
  %v1710 = getelementptr inbounds float, ptr %v1664, i64 %v1709
  %v1711 = load <8 x float>, ptr %v1710, align 4
  %v1712 = fmul <8 x float> %v1711, %v1701
  %v1713 = fsub <8 x float> %v1700, %v1701
  %v1714 = fadd <8 x float> %v1712, %v1713
  %v1715 = add i64 0, 0
  %v1716 = getelementptr inbounds float, ptr %v1670, i64 %v1715
  %v1717 = load <8 x float>, ptr %v1716, align 4
  %v1718 = fmul <8 x float> %v1714, %v1717
  %v1719 = fadd <8 x float> %v1708, %v1718
  %v1720 = add i64 0, 0
  %v1721 = getelementptr inbounds float, ptr %v1676, i64 %v1720
  %v1722 = load <8 x float>, ptr %v1721, align 4
  %v1723 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1719)
  %v1724 = fcmp ogt <8 x float> %v1723, splat (float 0x4023000000000000)
  %v1725 = select <8 x i1> %v1724, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1723
  %v1726 = fadd <8 x float> %v1725, %v1725
  %v1727 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1726, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1728 = fsub <8 x float> %v1727, splat (float 0x4168000000000000)
  %v1729 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1728, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1726)
  %v1730 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1728, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1729)
  %v1731 = bitcast <8 x float> %v1727 to <8 x i32>
  %v1732 = fmul <8 x float> %v1730, %v1730
  %v1733 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1730, <8 x float> splat (float 0x3F81227F40000000))
  %v1734 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1733, <8 x float> %v1730, <8 x float> splat (float 0x3FA5556740000000))
  %v1735 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1734, <8 x float> %v1730, <8 x float> splat (float 0x3FC5554B00000000))
  %v1736 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1735, <8 x float> %v1730, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1737 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1732, <8 x float> %v1736, <8 x float> %v1730)
  %v1738 = shl <8 x i32> %v1731, splat (i32 23)
  %v1739 = add <8 x i32> %v1738, splat (i32 1065353216)
  %v1740 = bitcast <8 x i32> %v1739 to <8 x float>
  %v1741 = fsub <8 x float> %v1740, splat (float 0x3FF0000000000000)
  %v1742 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1740, <8 x float> %v1737, <8 x float> %v1741)
  %v1743 = fadd <8 x float> %v1742, splat (float 0x4000000000000000)
  %v1744 = fdiv <8 x float> %v1742, %v1743
  %v1745 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1744, <8 x float> %v1719)
  %v1746 = fmul <8 x float> %v1722, %v1745
  %v1747 = add i64 0, 0
  %v1748 = getelementptr inbounds float, ptr %v1682, i64 %v1747
  store <8 x float> %v1719, ptr %v1748, align 4
  %v1749 = add i64 0, 0
  %v1750 = getelementptr inbounds float, ptr %v1688, i64 %v1749
  store <8 x float> %v1746, ptr %v1750, align 4
  %v1751 = icmp ult i64 2, 8
  %v1752 = select i1 %v1751, i64 2, i64 8
  %v1753 = trunc i64 %v1752 to i32
  %v1754 = insertelement <8 x i32> poison, i32 %v1753, i64 0
  %v1755 = shufflevector <8 x i32> %v1754, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1756 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1755
  %v1757 = add i64 0, 8
  %v1758 = getelementptr inbounds float, ptr %v1640, i64 %v1757
  %v1759 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1758, <8 x i1> %v1756, <8 x float> zeroinitializer)
  %v1760 = add i64 0, 8
  %v1761 = getelementptr inbounds float, ptr %v1646, i64 %v1760
  %v1762 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1761, <8 x i1> %v1756, <8 x float> zeroinitializer)
  %v1763 = add i64 0, 8
  %v1764 = getelementptr inbounds float, ptr %v1652, i64 %v1763
  %v1765 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1764, <8 x i1> %v1756, <8 x float> zeroinitializer)
  %v1766 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1767 = shufflevector <8 x float> %v1766, <8 x float> poison, <8 x i32> zeroinitializer
  %v1768 = fsub <8 x float> %v1767, %v1765
  %v1769 = fmul <8 x float> %v1762, %v1768
  %v1770 = fmul <8 x float> %v1759, %v1769
  %v1771 = fsub <8 x float> %v1762, %v1769
  %v1772 = fadd <8 x float> %v1770, %v1771
  %v1773 = add i64 0, 8
  %v1774 = getelementptr inbounds float, ptr %v1658, i64 %v1773
  %v1775 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1774, <8 x i1> %v1756, <8 x float> zeroinitializer)
  %v1776 = fmul <8 x float> %v1772, %v1775
  %v1777 = add i64 0, 8
  %v1778 = getelementptr inbounds float, ptr %v1664, i64 %v1777
  %v1779 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1778, <8 x i1> %v1756, <8 x float> zeroinitializer)
  %v1780 = fmul <8 x float> %v1779, %v1769
  %v1781 = fsub <8 x float> %v1768, %v1769
  %v1782 = fadd <8 x float> %v1780, %v1781
  %v1783 = add i64 0, 8
  %v1784 = getelementptr inbounds float, ptr %v1670, i64 %v1783
  %v1785 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1784, <8 x i1> %v1756, <8 x float> zeroinitializer)
  %v1786 = fmul <8 x float> %v1782, %v1785
  %v1787 = fadd <8 x float> %v1776, %v1786
  %v1788 = add i64 0, 8
  %v1789 = getelementptr inbounds float, ptr %v1676, i64 %v1788
  %v1790 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1789, <8 x i1> %v1756, <8 x float> zeroinitializer)
  %v1791 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1787)
  %v1792 = fcmp ogt <8 x float> %v1791, splat (float 0x4023000000000000)
  %v1793 = select <8 x i1> %v1792, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1791
  %v1794 = fadd <8 x float> %v1793, %v1793
  %v1795 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1794, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1796 = fsub <8 x float> %v1795, splat (float 0x4168000000000000)
  %v1797 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1796, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1794)
  %v1798 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1796, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1797)
  %v1799 = bitcast <8 x float> %v1795 to <8 x i32>
  %v1800 = fmul <8 x float> %v1798, %v1798
  %v1801 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1798, <8 x float> splat (float 0x3F81227F40000000))
  %v1802 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1801, <8 x float> %v1798, <8 x float> splat (float 0x3FA5556740000000))
  %v1803 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1802, <8 x float> %v1798, <8 x float> splat (float 0x3FC5554B00000000))
  %v1804 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1803, <8 x float> %v1798, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1805 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1800, <8 x float> %v1804, <8 x float> %v1798)
  %v1806 = shl <8 x i32> %v1799, splat (i32 23)
  %v1807 = add <8 x i32> %v1806, splat (i32 1065353216)
  %v1808 = bitcast <8 x i32> %v1807 to <8 x float>
  %v1809 = fsub <8 x float> %v1808, splat (float 0x3FF0000000000000)
  %v1810 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1808, <8 x float> %v1805, <8 x float> %v1809)
  %v1811 = fadd <8 x float> %v1810, splat (float 0x4000000000000000)
  %v1812 = fdiv <8 x float> %v1810, %v1811
  %v1813 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1812, <8 x float> %v1787)
  %v1814 = fmul <8 x float> %v1790, %v1813
  %v1815 = add i64 0, 8
  %v1816 = getelementptr inbounds float, ptr %v1682, i64 %v1815
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1787, ptr align 4 %v1816, <8 x i1> %v1756)
  %v1817 = add i64 0, 8
  %v1818 = getelementptr inbounds float, ptr %v1688, i64 %v1817
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1814, ptr align 4 %v1818, <8 x i1> %v1756)
  %v1819 = add nsw i64 %v1633, 1
  br label %b167
b169:
  %v1820 = add nsw i64 %v576, 1
  br label %b86
b88:
  %v1821 = icmp sgt i64 %v3, 1
  br i1 %v1821, label %b170, label %b171
b170:
  %v1822 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1823 = atomicrmw add ptr %v1822, i64 1 acq_rel
  %v1824 = load i64, ptr %v127, align 8
  %v1825 = add i64 %v1824, 1
  store i64 %v1825, ptr %v127, align 8
  %v1826 = mul i64 %v3, %v1825
  br label %b172
b172:
  %v1827 = load atomic i64, ptr %v1822 acquire, align 8
  %v1828 = icmp slt i64 %v1827, %v1826
  br i1 %v1828, label %b173, label %b174
b173:
  %v1829 = call i32 @sched_yield()
  br label %b172
b174:
  br label %b171
b171:
  %v1830 = add nsw i64 %v464, %v463
  br label %b57
b59:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v93, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v1, 0
  %v14 = add i64 %v11, %v13
  %v15 = mul i64 %v1, 1
  %v16 = add i64 %v11, %v15
  %v17 = mul i64 %v1, 2
  %v18 = add i64 %v11, %v17
  %v19 = mul i64 %v1, 3
  %v20 = add i64 %v11, %v19
  %v21 = mul i64 %v1, 4
  %v22 = add i64 %v11, %v21
  %v23 = mul i64 %v1, 5
  %v24 = add i64 %v11, %v23
  %v25 = mul i64 %v1, 6
  %v26 = add i64 %v11, %v25
  %v27 = mul i64 %v1, 7
  %v28 = add i64 %v11, %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v50 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v58 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v65 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v66 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = add i64 %v11, 0
  %v70 = mul i64 %v69, %v6
  %v71 = getelementptr inbounds float, ptr %v5, i64 %v70
  store <8 x float> %v61, ptr %v71, align 4
  %v72 = add i64 %v11, 1
  %v73 = mul i64 %v72, %v6
  %v74 = getelementptr inbounds float, ptr %v5, i64 %v73
  store <8 x float> %v62, ptr %v74, align 4
  %v75 = add i64 %v11, 2
  %v76 = mul i64 %v75, %v6
  %v77 = getelementptr inbounds float, ptr %v5, i64 %v76
  store <8 x float> %v63, ptr %v77, align 4
  %v78 = add i64 %v11, 3
  %v79 = mul i64 %v78, %v6
  %v80 = getelementptr inbounds float, ptr %v5, i64 %v79
  store <8 x float> %v64, ptr %v80, align 4
  %v81 = add i64 %v11, 4
  %v82 = mul i64 %v81, %v6
  %v83 = getelementptr inbounds float, ptr %v5, i64 %v82
  store <8 x float> %v65, ptr %v83, align 4
  %v84 = add i64 %v11, 5
  %v85 = mul i64 %v84, %v6
  %v86 = getelementptr inbounds float, ptr %v5, i64 %v85
  store <8 x float> %v66, ptr %v86, align 4
  %v87 = add i64 %v11, 6
  %v88 = mul i64 %v87, %v6
  %v89 = getelementptr inbounds float, ptr %v5, i64 %v88
  store <8 x float> %v67, ptr %v89, align 4
  %v90 = add i64 %v11, 7
  %v91 = mul i64 %v90, %v6
  %v92 = getelementptr inbounds float, ptr %v5, i64 %v91
  store <8 x float> %v68, ptr %v92, align 4
  %v93 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v94 = icmp ult i64 %v4, 8
  %v95 = select i1 %v94, i64 %v4, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  br label %b3
b3:
  %v100 = phi i64 [ %v10, %b2 ], [ %v111, %b4 ]
  %v101 = icmp slt i64 %v100, %v3
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = mul i64 %v100, %v2
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v105
  %v107 = getelementptr float, ptr %v103, <8 x i64> %v106
  %v108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v107, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v109 = mul i64 %v100, %v6
  %v110 = getelementptr inbounds float, ptr %v5, i64 %v109
  store <8 x float> %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v100, 1
  br label %b3
b5:
  ret void
}
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v110, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = add i64 %v9, 1
  %v48 = mul i64 %v47, 32
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v49, i64 24
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v47
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v51, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v15)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v68 = add i64 %v9, 2
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v70, i64 8
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v70, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v70, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v68
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v72, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v74, <8 x float> %v19)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v20)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v21)
  %v89 = add i64 %v9, 3
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v91, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v91, i64 16
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 24
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v93, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v23)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v24)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v25)
  %v110 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v12, %v16
  %v114 = fadd <8 x float> %v13, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  %v121 = fadd <8 x float> %v117, %v24
  %v122 = fadd <8 x float> %v118, %v25
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v149, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = phi <8 x float> [ %v121, %b2 ], [ %v147, %b4 ]
  %v127 = phi <8 x float> [ %v122, %b2 ], [ %v148, %b4 ]
  %v128 = icmp slt i64 %v123, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v123, 32
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v130, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v130, i64 16
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v130, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = mul i64 %v1, 0
  %v140 = add i64 %v139, %v123
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v132, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v134, <8 x float> %v125)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v136, <8 x float> %v126)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v138, <8 x float> %v127)
  %v149 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v150 = mul i64 %v5, 0
  %v151 = mul i64 %v6, 0
  %v152 = add i64 %v150, %v151
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v124, ptr %v153, align 4
  %v154 = mul i64 %v6, 1
  %v155 = add i64 %v150, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  store <8 x float> %v125, ptr %v156, align 4
  %v157 = mul i64 %v6, 2
  %v158 = add i64 %v150, %v157
  %v159 = getelementptr inbounds float, ptr %v4, i64 %v158
  store <8 x float> %v126, ptr %v159, align 4
  %v160 = mul i64 %v6, 3
  %v161 = add i64 %v150, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v127, ptr %v162, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v88, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v34, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v36, <8 x float> %v17)
  %v57 = add i64 %v9, 1
  %v58 = mul i64 %v57, 32
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v59, i64 16
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 24
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v57
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v61, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v63, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v20)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v21)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v57
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v61, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v23)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v65, <8 x float> %v24)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v25)
  %v88 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  %v95 = fadd <8 x float> %v16, %v24
  %v96 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v97 = phi i64 [ %v8, %b2 ], [ %v137, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v125, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v126, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v135, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v136, %b4 ]
  %v106 = icmp slt i64 %v97, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v97, 32
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v108, i64 24
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v97
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v110, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v99)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v100)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v101)
  %v127 = mul i64 %v1, 1
  %v128 = add i64 %v127, %v97
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v110, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v112, <8 x float> %v103)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v104)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v105)
  %v137 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v138 = mul i64 %v5, 0
  %v139 = mul i64 %v6, 0
  %v140 = add i64 %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  store <8 x float> %v98, ptr %v141, align 4
  %v142 = mul i64 %v6, 1
  %v143 = add i64 %v138, %v142
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v143
  store <8 x float> %v99, ptr %v144, align 4
  %v145 = mul i64 %v6, 2
  %v146 = add i64 %v138, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v100, ptr %v147, align 4
  %v148 = mul i64 %v6, 3
  %v149 = add i64 %v138, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v101, ptr %v150, align 4
  %v151 = mul i64 %v5, 1
  %v152 = mul i64 %v6, 0
  %v153 = add i64 %v151, %v152
  %v154 = getelementptr inbounds float, ptr %v4, i64 %v153
  store <8 x float> %v102, ptr %v154, align 4
  %v155 = mul i64 %v6, 1
  %v156 = add i64 %v151, %v155
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v103, ptr %v157, align 4
  %v158 = mul i64 %v6, 2
  %v159 = add i64 %v151, %v158
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v104, ptr %v160, align 4
  %v161 = mul i64 %v6, 3
  %v162 = add i64 %v151, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v105, ptr %v163, align 4
  ret void
}
define internal void @tile_1x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = add i64 %v9, 1
  %v41 = mul i64 %v40, 24
  %v42 = getelementptr inbounds float, ptr %v2, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 0
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v42, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v42, i64 16
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = mul i64 %v1, 0
  %v50 = add i64 %v49, %v40
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v44, <8 x float> %v13)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v46, <8 x float> %v14)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v48, <8 x float> %v15)
  %v58 = add i64 %v9, 2
  %v59 = mul i64 %v58, 24
  %v60 = getelementptr inbounds float, ptr %v2, i64 %v59
  %v61 = getelementptr inbounds float, ptr %v60, i64 0
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v60, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v60, i64 16
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = mul i64 %v1, 0
  %v68 = add i64 %v67, %v58
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v62, <8 x float> %v16)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v64, <8 x float> %v17)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v66, <8 x float> %v18)
  %v76 = add i64 %v9, 3
  %v77 = mul i64 %v76, 24
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v78, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v78, i64 16
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = mul i64 %v1, 0
  %v86 = add i64 %v85, %v76
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v80, <8 x float> %v19)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v82, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v84, <8 x float> %v21)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v11, %v14
  %v97 = fadd <8 x float> %v12, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  %v102 = fadd <8 x float> %v99, %v20
  %v103 = fadd <8 x float> %v100, %v21
  br label %b3
b3:
  %v104 = phi i64 [ %v8, %b2 ], [ %v126, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = phi <8 x float> [ %v102, %b2 ], [ %v124, %b4 ]
  %v107 = phi <8 x float> [ %v103, %b2 ], [ %v125, %b4 ]
  %v108 = icmp slt i64 %v104, %v3
  br i1 %v108, label %b4, label %b5
b4:
  %v109 = mul i64 %v104, 24
  %v110 = getelementptr inbounds float, ptr %v2, i64 %v109
  %v111 = getelementptr inbounds float, ptr %v110, i64 0
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v110, i64 8
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v110, i64 16
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v104
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v105)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v106)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v107)
  %v126 = add nsw i64 %v104, 1
  br label %b3
b5:
  %v127 = mul i64 %v5, 0
  %v128 = mul i64 %v6, 0
  %v129 = add i64 %v127, %v128
  %v130 = getelementptr inbounds float, ptr %v4, i64 %v129
  store <8 x float> %v105, ptr %v130, align 4
  %v131 = mul i64 %v6, 1
  %v132 = add i64 %v127, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v106, ptr %v133, align 4
  %v134 = mul i64 %v6, 2
  %v135 = add i64 %v127, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v107, ptr %v136, align 4
  ret void
}
define internal void @tile_2x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 24
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v51, i64 16
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v49
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v16)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v17)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v18)
  %v67 = mul i64 %v1, 1
  %v68 = add i64 %v67, %v49
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v53, <8 x float> %v19)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v55, <8 x float> %v20)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v57, <8 x float> %v21)
  %v76 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  %v81 = fadd <8 x float> %v14, %v20
  %v82 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v83 = phi i64 [ %v8, %b2 ], [ %v117, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v106, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v107, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = phi <8 x float> [ %v81, %b2 ], [ %v115, %b4 ]
  %v89 = phi <8 x float> [ %v82, %b2 ], [ %v116, %b4 ]
  %v90 = icmp slt i64 %v83, %v3
  br i1 %v90, label %b4, label %b5
b4:
  %v91 = mul i64 %v83, 24
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v92, i64 8
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = getelementptr inbounds float, ptr %v92, i64 16
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = mul i64 %v1, 0
  %v100 = add i64 %v99, %v83
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v94, <8 x float> %v84)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v96, <8 x float> %v85)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v98, <8 x float> %v86)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v83
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v94, <8 x float> %v87)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v96, <8 x float> %v88)
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v98, <8 x float> %v89)
  %v117 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v118 = mul i64 %v5, 0
  %v119 = mul i64 %v6, 0
  %v120 = add i64 %v118, %v119
  %v121 = getelementptr inbounds float, ptr %v4, i64 %v120
  store <8 x float> %v84, ptr %v121, align 4
  %v122 = mul i64 %v6, 1
  %v123 = add i64 %v118, %v122
  %v124 = getelementptr inbounds float, ptr %v4, i64 %v123
  store <8 x float> %v85, ptr %v124, align 4
  %v125 = mul i64 %v6, 2
  %v126 = add i64 %v118, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v86, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v87, ptr %v131, align 4
  %v132 = mul i64 %v6, 1
  %v133 = add i64 %v128, %v132
  %v134 = getelementptr inbounds float, ptr %v4, i64 %v133
  store <8 x float> %v88, ptr %v134, align 4
  %v135 = mul i64 %v6, 2
  %v136 = add i64 %v128, %v135
  %v137 = getelementptr inbounds float, ptr %v4, i64 %v136
  store <8 x float> %v89, ptr %v137, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v127 = alloca i64, i64 1, align 8
  %v885 = alloca float, i64 96, align 4
  %v1029 = alloca float, i64 64, align 4
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
  %v152 = phi i64 [ %v144, %b0 ], [ %v175, %b3 ]
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
  %v162 = mul i64 %v157, 1
  %v163 = add i64 0, %v162
  %v164 = getelementptr inbounds float, ptr %v14, i64 %v163
  call void @pack_rows(ptr %v164, i64 1, i64 10, i64 50, i64 %v161, ptr %v158, i64 16)
  %v165 = add i64 %v154, 8
  %v166 = add i64 %v155, 8
  %v167 = getelementptr inbounds float, ptr %v133, i64 %v165
  %v168 = sub i64 10, %v166
  %v169 = icmp slt i64 %v168, 0
  %v170 = select i1 %v169, i64 0, i64 %v168
  %v171 = mul i64 %v166, 1
  %v172 = add i64 0, %v171
  %v173 = getelementptr inbounds float, ptr %v14, i64 %v172
  call void @pack_rows(ptr %v173, i64 1, i64 10, i64 50, i64 %v170, ptr %v167, i64 16)
  %v174 = add i64 %v154, 800
  %v175 = add nsw i64 %v152, 1
  br label %b2
b4:
  br label %b1
b1:
  %v176 = icmp sgt i64 %v3, 1
  br i1 %v176, label %b5, label %b6
b5:
  %v177 = getelementptr inbounds i64, ptr %v1, i64 3
  %v178 = atomicrmw add ptr %v177, i64 1 acq_rel
  %v179 = load i64, ptr %v127, align 8
  %v180 = add i64 %v179, 1
  store i64 %v180, ptr %v127, align 8
  %v181 = mul i64 %v3, %v180
  br label %b7
b7:
  %v182 = load atomic i64, ptr %v177 acquire, align 8
  %v183 = icmp slt i64 %v182, %v181
  br i1 %v183, label %b8, label %b9
b8:
  %v184 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  br label %b10
b10:
  %v185 = phi i64 [ 0, %b6 ], [ %v976, %b69 ]
  %v186 = icmp slt i64 %v185, %v5
  br i1 %v186, label %b11, label %b12
b11:
  %v187 = sub i64 %v5, 1
  %v188 = sub i64 %v187, %v185
  %v189 = add i64 %v7, 0
  %v190 = sdiv i64 %v189, 1
  %v191 = add i64 %v2, 1
  %v192 = mul i64 %v190, %v2
  %v193 = sdiv i64 %v192, %v3
  %v194 = mul i64 %v193, 1
  %v195 = icmp slt i64 %v194, %v7
  %v196 = select i1 %v195, i64 %v194, i64 %v7
  %v197 = mul i64 %v190, %v191
  %v198 = sdiv i64 %v197, %v3
  %v199 = mul i64 %v198, 1
  %v200 = icmp slt i64 %v199, %v7
  %v201 = select i1 %v200, i64 %v199, i64 %v7
  br label %b13
b13:
  %v202 = phi i64 [ %v196, %b11 ], [ %v518, %b14 ]
  %v203 = icmp slt i64 %v202, %v201
  br i1 %v203, label %b14, label %b15
b14:
  %v204 = add i64 %v188, 1
  %v205 = and i64 %v204, 1
  %v206 = mul i64 %v205, %v7
  %v207 = add i64 %v206, %v202
  %v208 = mul i64 %v207, 10
  %v209 = getelementptr inbounds float, ptr %v24, i64 %v208
  %v210 = add i64 %v188, 0
  %v211 = and i64 %v210, %v94
  %v212 = mul i64 %v211, %v7
  %v213 = add i64 %v212, %v202
  %v214 = mul i64 %v213, 10
  %v215 = getelementptr inbounds float, ptr %v18, i64 %v214
  %v216 = add i64 %v188, 1
  %v217 = and i64 %v216, %v98
  %v218 = mul i64 %v217, %v7
  %v219 = add i64 %v218, %v202
  %v220 = mul i64 %v219, 10
  %v221 = getelementptr inbounds float, ptr %v22, i64 %v220
  %v222 = add i64 %v188, 0
  %v223 = and i64 %v222, %v110
  %v224 = mul i64 %v223, %v7
  %v225 = add i64 %v224, %v202
  %v226 = mul i64 %v225, 10
  %v227 = getelementptr inbounds float, ptr %v56, i64 %v226
  %v228 = add i64 %v188, 1
  %v229 = and i64 %v228, 1
  %v230 = mul i64 %v229, %v7
  %v231 = add i64 %v230, %v202
  %v232 = mul i64 %v231, 10
  %v233 = getelementptr inbounds float, ptr %v26, i64 %v232
  %v234 = add i64 %v188, 0
  %v235 = and i64 %v234, %v106
  %v236 = mul i64 %v235, %v7
  %v237 = add i64 %v236, %v202
  %v238 = mul i64 %v237, 10
  %v239 = getelementptr inbounds float, ptr %v52, i64 %v238
  %v240 = add i64 %v188, 0
  %v241 = and i64 %v240, %v126
  %v242 = mul i64 %v241, %v7
  %v243 = add i64 %v242, %v202
  %v244 = mul i64 %v243, 10
  %v245 = getelementptr inbounds float, ptr %v76, i64 %v244
  %v246 = add i64 %v188, 0
  %v247 = and i64 %v246, %v124
  %v248 = mul i64 %v247, %v7
  %v249 = add i64 %v248, %v202
  %v250 = mul i64 %v249, 10
  %v251 = getelementptr inbounds float, ptr %v74, i64 %v250
  %v252 = add i64 %v188, 0
  %v253 = and i64 %v252, %v108
  %v254 = mul i64 %v253, %v7
  %v255 = add i64 %v254, %v202
  %v256 = mul i64 %v255, 10
  %v257 = getelementptr inbounds float, ptr %v54, i64 %v256
  %v258 = add i64 %v188, 0
  %v259 = and i64 %v258, %v104
  %v260 = mul i64 %v259, %v7
  %v261 = add i64 %v260, %v202
  %v262 = mul i64 %v261, 10
  %v263 = getelementptr inbounds float, ptr %v50, i64 %v262
  %v264 = add i64 %v188, 0
  %v265 = and i64 %v264, %v98
  %v266 = mul i64 %v265, %v7
  %v267 = add i64 %v266, %v202
  %v268 = mul i64 %v267, 10
  %v269 = getelementptr inbounds float, ptr %v22, i64 %v268
  %v270 = mul i64 %v202, 40
  %v271 = getelementptr inbounds float, ptr %v36, i64 %v270
  %v272 = add i64 %v188, 0
  %v273 = and i64 %v272, 1
  %v274 = mul i64 %v273, %v7
  %v275 = add i64 %v274, %v202
  %v276 = mul i64 %v275, 10
  %v277 = getelementptr inbounds float, ptr %v26, i64 %v276
  %v278 = mul i64 %v202, 10
  %v279 = getelementptr inbounds float, ptr %v78, i64 %v278
  %v280 = mul i64 %v202, 10
  %v281 = getelementptr inbounds float, ptr %v80, i64 %v280
  %v282 = add i64 0, 0
  %v283 = getelementptr inbounds float, ptr %v209, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = add i64 0, 0
  %v286 = getelementptr inbounds float, ptr %v215, i64 %v285
  %v287 = load <8 x float>, ptr %v286, align 4
  %v288 = fadd <8 x float> %v284, %v287
  %v289 = add i64 0, 0
  %v290 = getelementptr inbounds float, ptr %v221, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v291)
  %v293 = fcmp ogt <8 x float> %v292, splat (float 0x4023000000000000)
  %v294 = select <8 x i1> %v293, <8 x float> splat (float 0x4023000000000000), <8 x float> %v292
  %v295 = fadd <8 x float> %v294, %v294
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v297 = fsub <8 x float> %v296, splat (float 0x4168000000000000)
  %v298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v295)
  %v299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v298)
  %v300 = bitcast <8 x float> %v296 to <8 x i32>
  %v301 = fmul <8 x float> %v299, %v299
  %v302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v299, <8 x float> splat (float 0x3F81227F40000000))
  %v303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v302, <8 x float> %v299, <8 x float> splat (float 0x3FA5556740000000))
  %v304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v303, <8 x float> %v299, <8 x float> splat (float 0x3FC5554B00000000))
  %v305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v304, <8 x float> %v299, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v301, <8 x float> %v305, <8 x float> %v299)
  %v307 = shl <8 x i32> %v300, splat (i32 23)
  %v308 = add <8 x i32> %v307, splat (i32 1065353216)
  %v309 = bitcast <8 x i32> %v308 to <8 x float>
  %v310 = fsub <8 x float> %v309, splat (float 0x3FF0000000000000)
  %v311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v309, <8 x float> %v306, <8 x float> %v310)
  %v312 = fadd <8 x float> %v311, splat (float 0x4000000000000000)
  %v313 = fdiv <8 x float> %v311, %v312
  %v314 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v313, <8 x float> %v291)
  %v315 = fmul <8 x float> %v288, %v314
  %v316 = add i64 0, 0
  %v317 = getelementptr inbounds float, ptr %v227, i64 %v316
  %v318 = load <8 x float>, ptr %v317, align 4
  %v319 = fmul <8 x float> %v315, %v318
  %v320 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v321 = shufflevector <8 x float> %v320, <8 x float> poison, <8 x i32> zeroinitializer
  %v322 = fsub <8 x float> %v321, %v318
  %v323 = fmul <8 x float> %v319, %v322
  %v324 = add i64 0, 0
  %v325 = getelementptr inbounds float, ptr %v233, i64 %v324
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = fmul <8 x float> %v288, %v318
  %v328 = fmul <8 x float> %v314, %v314
  %v329 = fsub <8 x float> %v321, %v328
  %v330 = fmul <8 x float> %v327, %v329
  %v331 = fadd <8 x float> %v326, %v330
  %v332 = add i64 0, 0
  %v333 = getelementptr inbounds float, ptr %v239, i64 %v332
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = add i64 0, 0
  %v336 = getelementptr inbounds float, ptr %v245, i64 %v335
  %v337 = load <8 x float>, ptr %v336, align 4
  %v338 = add i64 0, 0
  %v339 = getelementptr inbounds float, ptr %v251, i64 %v338
  %v340 = load <8 x float>, ptr %v339, align 4
  %v341 = fsub <8 x float> %v321, %v340
  %v342 = fmul <8 x float> %v337, %v341
  %v343 = fmul <8 x float> %v334, %v342
  %v344 = fsub <8 x float> %v341, %v342
  %v345 = fadd <8 x float> %v343, %v344
  %v346 = fmul <8 x float> %v331, %v345
  %v347 = add i64 0, 0
  %v348 = getelementptr inbounds float, ptr %v257, i64 %v347
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = fmul <8 x float> %v349, %v349
  %v351 = fsub <8 x float> %v321, %v350
  %v352 = fmul <8 x float> %v346, %v351
  %v353 = add i64 0, 0
  %v354 = getelementptr inbounds float, ptr %v263, i64 %v353
  %v355 = load <8 x float>, ptr %v354, align 4
  %v356 = fmul <8 x float> %v355, %v342
  %v357 = fsub <8 x float> %v337, %v342
  %v358 = fadd <8 x float> %v356, %v357
  %v359 = fmul <8 x float> %v331, %v358
  %v360 = fmul <8 x float> %v331, %v349
  %v361 = fmul <8 x float> %v360, %v342
  %v362 = fmul <8 x float> %v361, %v334
  %v363 = fsub <8 x float> %v321, %v334
  %v364 = fmul <8 x float> %v362, %v363
  %v365 = add i64 0, 0
  %v366 = getelementptr inbounds float, ptr %v269, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = fmul <8 x float> %v331, %v367
  %v369 = fmul <8 x float> %v368, %v342
  %v370 = fmul <8 x float> %v369, %v355
  %v371 = fsub <8 x float> %v321, %v355
  %v372 = fmul <8 x float> %v370, %v371
  %v373 = fmul <8 x float> %v360, %v334
  %v374 = fsub <8 x float> %v373, %v360
  %v375 = fsub <8 x float> %v374, %v368
  %v376 = fmul <8 x float> %v368, %v355
  %v377 = fadd <8 x float> %v375, %v376
  %v378 = fmul <8 x float> %v377, %v341
  %v379 = fadd <8 x float> %v368, %v378
  %v380 = fmul <8 x float> %v377, %v337
  %v381 = fadd <8 x float> %v360, %v380
  %v382 = fneg <8 x float> %v381
  %v383 = add i64 0, 0
  %v384 = getelementptr inbounds float, ptr %v271, i64 %v383
  store <8 x float> %v323, ptr %v384, align 4
  %v385 = add i64 10, 0
  %v386 = getelementptr inbounds float, ptr %v271, i64 %v385
  store <8 x float> %v352, ptr %v386, align 4
  %v387 = add i64 0, 0
  %v388 = getelementptr inbounds float, ptr %v277, i64 %v387
  store <8 x float> %v359, ptr %v388, align 4
  %v389 = add i64 20, 0
  %v390 = getelementptr inbounds float, ptr %v271, i64 %v389
  store <8 x float> %v364, ptr %v390, align 4
  %v391 = add i64 30, 0
  %v392 = getelementptr inbounds float, ptr %v271, i64 %v391
  store <8 x float> %v372, ptr %v392, align 4
  %v393 = add i64 0, 0
  %v394 = getelementptr inbounds float, ptr %v279, i64 %v393
  store <8 x float> %v379, ptr %v394, align 4
  %v395 = add i64 0, 0
  %v396 = getelementptr inbounds float, ptr %v281, i64 %v395
  store <8 x float> %v382, ptr %v396, align 4
  %v397 = icmp ult i64 2, 8
  %v398 = select i1 %v397, i64 2, i64 8
  %v399 = trunc i64 %v398 to i32
  %v400 = insertelement <8 x i32> poison, i32 %v399, i64 0
  %v401 = shufflevector <8 x i32> %v400, <8 x i32> poison, <8 x i32> zeroinitializer
  %v402 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v401
  %v403 = add i64 0, 8
  %v404 = getelementptr inbounds float, ptr %v209, i64 %v403
  %v405 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v404, <8 x i1> %v402, <8 x float> zeroinitializer)
  %v406 = add i64 0, 8
  %v407 = getelementptr inbounds float, ptr %v215, i64 %v406
  %v408 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v407, <8 x i1> %v402, <8 x float> zeroinitializer)
  %v409 = fadd <8 x float> %v405, %v408
  %v410 = add i64 0, 8
  %v411 = getelementptr inbounds float, ptr %v221, i64 %v410
  %v412 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v411, <8 x i1> %v402, <8 x float> zeroinitializer)
  %v413 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v412)
  %v414 = fcmp ogt <8 x float> %v413, splat (float 0x4023000000000000)
  %v415 = select <8 x i1> %v414, <8 x float> splat (float 0x4023000000000000), <8 x float> %v413
  %v416 = fadd <8 x float> %v415, %v415
  %v417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v416, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v418 = fsub <8 x float> %v417, splat (float 0x4168000000000000)
  %v419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v418, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v416)
  %v420 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v418, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v419)
  %v421 = bitcast <8 x float> %v417 to <8 x i32>
  %v422 = fmul <8 x float> %v420, %v420
  %v423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v420, <8 x float> splat (float 0x3F81227F40000000))
  %v424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v423, <8 x float> %v420, <8 x float> splat (float 0x3FA5556740000000))
  %v425 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v424, <8 x float> %v420, <8 x float> splat (float 0x3FC5554B00000000))
  %v426 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v425, <8 x float> %v420, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v427 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v422, <8 x float> %v426, <8 x float> %v420)
  %v428 = shl <8 x i32> %v421, splat (i32 23)
  %v429 = add <8 x i32> %v428, splat (i32 1065353216)
  %v430 = bitcast <8 x i32> %v429 to <8 x float>
  %v431 = fsub <8 x float> %v430, splat (float 0x3FF0000000000000)
  %v432 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v430, <8 x float> %v427, <8 x float> %v431)
  %v433 = fadd <8 x float> %v432, splat (float 0x4000000000000000)
  %v434 = fdiv <8 x float> %v432, %v433
  %v435 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v434, <8 x float> %v412)
  %v436 = fmul <8 x float> %v409, %v435
  %v437 = add i64 0, 8
  %v438 = getelementptr inbounds float, ptr %v227, i64 %v437
  %v439 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v438, <8 x i1> %v402, <8 x float> zeroinitializer)
  %v440 = fmul <8 x float> %v436, %v439
  %v441 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v442 = shufflevector <8 x float> %v441, <8 x float> poison, <8 x i32> zeroinitializer
  %v443 = fsub <8 x float> %v442, %v439
  %v444 = fmul <8 x float> %v440, %v443
  %v445 = add i64 0, 8
  %v446 = getelementptr inbounds float, ptr %v233, i64 %v445
  %v447 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v446, <8 x i1> %v402, <8 x float> zeroinitializer)
  %v448 = fmul <8 x float> %v409, %v439
  %v449 = fmul <8 x float> %v435, %v435
  %v450 = fsub <8 x float> %v442, %v449
  %v451 = fmul <8 x float> %v448, %v450
  %v452 = fadd <8 x float> %v447, %v451
  %v453 = add i64 0, 8
  %v454 = getelementptr inbounds float, ptr %v239, i64 %v453
  %v455 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v454, <8 x i1> %v402, <8 x float> zeroinitializer)
  %v456 = add i64 0, 8
  %v457 = getelementptr inbounds float, ptr %v245, i64 %v456
  %v458 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v457, <8 x i1> %v402, <8 x float> zeroinitializer)
  %v459 = add i64 0, 8
  %v460 = getelementptr inbounds float, ptr %v251, i64 %v459
  %v461 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v460, <8 x i1> %v402, <8 x float> zeroinitializer)
  %v462 = fsub <8 x float> %v442, %v461
  %v463 = fmul <8 x float> %v458, %v462
  %v464 = fmul <8 x float> %v455, %v463
  %v465 = fsub <8 x float> %v462, %v463
  %v466 = fadd <8 x float> %v464, %v465
  %v467 = fmul <8 x float> %v452, %v466
  %v468 = add i64 0, 8
  %v469 = getelementptr inbounds float, ptr %v257, i64 %v468
  %v470 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v469, <8 x i1> %v402, <8 x float> zeroinitializer)
  %v471 = fmul <8 x float> %v470, %v470
  %v472 = fsub <8 x float> %v442, %v471
  %v473 = fmul <8 x float> %v467, %v472
  %v474 = add i64 0, 8
  %v475 = getelementptr inbounds float, ptr %v263, i64 %v474
  %v476 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v475, <8 x i1> %v402, <8 x float> zeroinitializer)
  %v477 = fmul <8 x float> %v476, %v463
  %v478 = fsub <8 x float> %v458, %v463
  %v479 = fadd <8 x float> %v477, %v478
  %v480 = fmul <8 x float> %v452, %v479
  %v481 = fmul <8 x float> %v452, %v470
  %v482 = fmul <8 x float> %v481, %v463
  %v483 = fmul <8 x float> %v482, %v455
  %v484 = fsub <8 x float> %v442, %v455
  %v485 = fmul <8 x float> %v483, %v484
  %v486 = add i64 0, 8
  %v487 = getelementptr inbounds float, ptr %v269, i64 %v486
  %v488 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v487, <8 x i1> %v402, <8 x float> zeroinitializer)
  %v489 = fmul <8 x float> %v452, %v488
  %v490 = fmul <8 x float> %v489, %v463
  %v491 = fmul <8 x float> %v490, %v476
  %v492 = fsub <8 x float> %v442, %v476
  %v493 = fmul <8 x float> %v491, %v492
  %v494 = fmul <8 x float> %v481, %v455
  %v495 = fsub <8 x float> %v494, %v481
  %v496 = fsub <8 x float> %v495, %v489
  %v497 = fmul <8 x float> %v489, %v476
  %v498 = fadd <8 x float> %v496, %v497
  %v499 = fmul <8 x float> %v498, %v462
  %v500 = fadd <8 x float> %v489, %v499
  %v501 = fmul <8 x float> %v498, %v458
  %v502 = fadd <8 x float> %v481, %v501
  %v503 = fneg <8 x float> %v502
  %v504 = add i64 0, 8
  %v505 = getelementptr inbounds float, ptr %v271, i64 %v504
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v444, ptr align 4 %v505, <8 x i1> %v402)
  %v506 = add i64 10, 8
  %v507 = getelementptr inbounds float, ptr %v271, i64 %v506
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v473, ptr align 4 %v507, <8 x i1> %v402)
  %v508 = add i64 0, 8
  %v509 = getelementptr inbounds float, ptr %v277, i64 %v508
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v480, ptr align 4 %v509, <8 x i1> %v402)
  %v510 = add i64 20, 8
  %v511 = getelementptr inbounds float, ptr %v271, i64 %v510
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v485, ptr align 4 %v511, <8 x i1> %v402)
  %v512 = add i64 30, 8
  %v513 = getelementptr inbounds float, ptr %v271, i64 %v512
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v493, ptr align 4 %v513, <8 x i1> %v402)
  %v514 = add i64 0, 8
  %v515 = getelementptr inbounds float, ptr %v279, i64 %v514
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v500, ptr align 4 %v515, <8 x i1> %v402)
  %v516 = add i64 0, 8
  %v517 = getelementptr inbounds float, ptr %v281, i64 %v516
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v503, ptr align 4 %v517, <8 x i1> %v402)
  %v518 = add nsw i64 %v202, 1
  br label %b13
b15:
  %v519 = add i64 %v7, 0
  %v520 = sdiv i64 %v519, 1
  %v521 = add i64 %v2, 1
  %v522 = mul i64 %v520, %v2
  %v523 = sdiv i64 %v522, %v3
  %v524 = mul i64 %v523, 1
  %v525 = icmp slt i64 %v524, %v7
  %v526 = select i1 %v525, i64 %v524, i64 %v7
  %v527 = mul i64 %v520, %v521
  %v528 = sdiv i64 %v527, %v3
  %v529 = mul i64 %v528, 1
  %v530 = icmp slt i64 %v529, %v7
  %v531 = select i1 %v530, i64 %v529, i64 %v7
  br label %b16
b16:
  %v532 = phi i64 [ %v526, %b15 ], [ %v554, %b21 ]
  %v533 = icmp slt i64 %v532, %v531
  br i1 %v533, label %b17, label %b18
b17:
  br label %b19
b19:
  %v534 = phi i64 [ 0, %b17 ], [ %v553, %b24 ]
  %v535 = icmp slt i64 %v534, 5
  br i1 %v535, label %b20, label %b21
b20:
  br label %b22
b22:
  %v536 = phi i64 [ 0, %b20 ], [ %v547, %b23 ]
  %v537 = phi float [ 0x0000000000000000, %b20 ], [ %v546, %b23 ]
  %v538 = icmp slt i64 %v536, 2
  br i1 %v538, label %b23, label %b24
b23:
  %v539 = mul i64 %v532, 10
  %v540 = getelementptr inbounds float, ptr %v78, i64 %v539
  %v541 = mul i64 %v534, 2
  %v542 = add i64 0, %v541
  %v543 = add i64 %v542, %v536
  %v544 = getelementptr inbounds float, ptr %v540, i64 %v543
  %v545 = load float, ptr %v544, align 4
  %v546 = fadd float %v537, %v545
  %v547 = add nsw i64 %v536, 1
  br label %b22
b24:
  %v548 = fadd float %v537, 0x0000000000000000
  %v549 = mul i64 %v532, 5
  %v550 = getelementptr inbounds float, ptr %v82, i64 %v549
  %v551 = add i64 0, %v534
  %v552 = getelementptr inbounds float, ptr %v550, i64 %v551
  store float %v548, ptr %v552, align 4
  %v553 = add nsw i64 %v534, 1
  br label %b19
b21:
  %v554 = add nsw i64 %v532, 1
  br label %b16
b18:
  %v555 = add i64 %v7, 0
  %v556 = sdiv i64 %v555, 1
  %v557 = add i64 %v2, 1
  %v558 = mul i64 %v556, %v2
  %v559 = sdiv i64 %v558, %v3
  %v560 = mul i64 %v559, 1
  %v561 = icmp slt i64 %v560, %v7
  %v562 = select i1 %v561, i64 %v560, i64 %v7
  %v563 = mul i64 %v556, %v557
  %v564 = sdiv i64 %v563, %v3
  %v565 = mul i64 %v564, 1
  %v566 = icmp slt i64 %v565, %v7
  %v567 = select i1 %v566, i64 %v565, i64 %v7
  br label %b25
b25:
  %v568 = phi i64 [ %v562, %b18 ], [ %v590, %b30 ]
  %v569 = icmp slt i64 %v568, %v567
  br i1 %v569, label %b26, label %b27
b26:
  br label %b28
b28:
  %v570 = phi i64 [ 0, %b26 ], [ %v589, %b33 ]
  %v571 = icmp slt i64 %v570, 5
  br i1 %v571, label %b29, label %b30
b29:
  br label %b31
b31:
  %v572 = phi i64 [ 0, %b29 ], [ %v583, %b32 ]
  %v573 = phi float [ 0x0000000000000000, %b29 ], [ %v582, %b32 ]
  %v574 = icmp slt i64 %v572, 2
  br i1 %v574, label %b32, label %b33
b32:
  %v575 = mul i64 %v568, 10
  %v576 = getelementptr inbounds float, ptr %v80, i64 %v575
  %v577 = mul i64 %v570, 2
  %v578 = add i64 0, %v577
  %v579 = add i64 %v578, %v572
  %v580 = getelementptr inbounds float, ptr %v576, i64 %v579
  %v581 = load float, ptr %v580, align 4
  %v582 = fadd float %v573, %v581
  %v583 = add nsw i64 %v572, 1
  br label %b31
b33:
  %v584 = fadd float %v573, 0x0000000000000000
  %v585 = mul i64 %v568, 5
  %v586 = getelementptr inbounds float, ptr %v84, i64 %v585
  %v587 = add i64 0, %v570
  %v588 = getelementptr inbounds float, ptr %v586, i64 %v587
  store float %v584, ptr %v588, align 4
  %v589 = add nsw i64 %v570, 1
  br label %b28
b30:
  %v590 = add nsw i64 %v568, 1
  br label %b25
b27:
  %v591 = add i64 %v7, 0
  %v592 = sdiv i64 %v591, 1
  %v593 = add i64 %v2, 1
  %v594 = mul i64 %v592, %v2
  %v595 = sdiv i64 %v594, %v3
  %v596 = mul i64 %v595, 1
  %v597 = icmp slt i64 %v596, %v7
  %v598 = select i1 %v597, i64 %v596, i64 %v7
  %v599 = mul i64 %v592, %v593
  %v600 = sdiv i64 %v599, %v3
  %v601 = mul i64 %v600, 1
  %v602 = icmp slt i64 %v601, %v7
  %v603 = select i1 %v602, i64 %v601, i64 %v7
  br label %b34
b34:
  %v604 = phi i64 [ %v598, %b27 ], [ %v621, %b39 ]
  %v605 = icmp slt i64 %v604, %v603
  br i1 %v605, label %b35, label %b36
b35:
  br label %b37
b37:
  %v606 = phi i64 [ 0, %b35 ], [ %v620, %b38 ]
  %v607 = phi float [ 0x0000000000000000, %b35 ], [ %v615, %b38 ]
  %v608 = icmp slt i64 %v606, 5
  br i1 %v608, label %b38, label %b39
b38:
  %v609 = sub i64 4, %v606
  %v610 = mul i64 %v604, 5
  %v611 = getelementptr inbounds float, ptr %v82, i64 %v610
  %v612 = add i64 0, %v609
  %v613 = getelementptr inbounds float, ptr %v611, i64 %v612
  %v614 = load float, ptr %v613, align 4
  %v615 = fadd float %v607, %v614
  %v616 = mul i64 %v604, 5
  %v617 = getelementptr inbounds float, ptr %v86, i64 %v616
  %v618 = add i64 0, %v609
  %v619 = getelementptr inbounds float, ptr %v617, i64 %v618
  store float %v615, ptr %v619, align 4
  %v620 = add nsw i64 %v606, 1
  br label %b37
b39:
  %v621 = add nsw i64 %v604, 1
  br label %b34
b36:
  %v622 = add i64 %v7, 0
  %v623 = sdiv i64 %v622, 1
  %v624 = add i64 %v2, 1
  %v625 = mul i64 %v623, %v2
  %v626 = sdiv i64 %v625, %v3
  %v627 = mul i64 %v626, 1
  %v628 = icmp slt i64 %v627, %v7
  %v629 = select i1 %v628, i64 %v627, i64 %v7
  %v630 = mul i64 %v623, %v624
  %v631 = sdiv i64 %v630, %v3
  %v632 = mul i64 %v631, 1
  %v633 = icmp slt i64 %v632, %v7
  %v634 = select i1 %v633, i64 %v632, i64 %v7
  br label %b40
b40:
  %v635 = phi i64 [ %v629, %b36 ], [ %v652, %b45 ]
  %v636 = icmp slt i64 %v635, %v634
  br i1 %v636, label %b41, label %b42
b41:
  br label %b43
b43:
  %v637 = phi i64 [ 0, %b41 ], [ %v651, %b44 ]
  %v638 = phi float [ 0x0000000000000000, %b41 ], [ %v646, %b44 ]
  %v639 = icmp slt i64 %v637, 5
  br i1 %v639, label %b44, label %b45
b44:
  %v640 = sub i64 4, %v637
  %v641 = mul i64 %v635, 5
  %v642 = getelementptr inbounds float, ptr %v84, i64 %v641
  %v643 = add i64 0, %v640
  %v644 = getelementptr inbounds float, ptr %v642, i64 %v643
  %v645 = load float, ptr %v644, align 4
  %v646 = fadd float %v638, %v645
  %v647 = mul i64 %v635, 5
  %v648 = getelementptr inbounds float, ptr %v82, i64 %v647
  %v649 = add i64 0, %v640
  %v650 = getelementptr inbounds float, ptr %v648, i64 %v649
  store float %v646, ptr %v650, align 4
  %v651 = add nsw i64 %v637, 1
  br label %b43
b45:
  %v652 = add nsw i64 %v635, 1
  br label %b40
b42:
  %v653 = add i64 %v7, 0
  %v654 = sdiv i64 %v653, 1
  %v655 = add i64 %v2, 1
  %v656 = mul i64 %v654, %v2
  %v657 = sdiv i64 %v656, %v3
  %v658 = mul i64 %v657, 1
  %v659 = icmp slt i64 %v658, %v7
  %v660 = select i1 %v659, i64 %v658, i64 %v7
  %v661 = mul i64 %v654, %v655
  %v662 = sdiv i64 %v661, %v3
  %v663 = mul i64 %v662, 1
  %v664 = icmp slt i64 %v663, %v7
  %v665 = select i1 %v664, i64 %v663, i64 %v7
  br label %b46
b46:
  %v666 = phi i64 [ %v660, %b42 ], [ %v703, %b51 ]
  %v667 = icmp slt i64 %v666, %v665
  br i1 %v667, label %b47, label %b48
b47:
  br label %b49
b49:
  %v668 = phi i64 [ 0, %b47 ], [ %v698, %b50 ]
  %v669 = phi float [ 0x0000000000000000, %b47 ], [ %v697, %b50 ]
  %v670 = icmp slt i64 %v668, 5
  br i1 %v670, label %b50, label %b51
b50:
  %v671 = mul i64 %v666, 5
  %v672 = getelementptr inbounds float, ptr %v86, i64 %v671
  %v673 = add i64 %v188, 0
  %v674 = and i64 %v673, %v114
  %v675 = mul i64 %v674, %v7
  %v676 = add i64 %v675, %v666
  %v677 = mul i64 %v676, 5
  %v678 = getelementptr inbounds float, ptr %v64, i64 %v677
  %v679 = add i64 %v188, 0
  %v680 = and i64 %v679, %v118
  %v681 = mul i64 %v680, %v7
  %v682 = add i64 %v681, %v666
  %v683 = mul i64 %v682, 1
  %v684 = getelementptr inbounds float, ptr %v68, i64 %v683
  %v685 = getelementptr inbounds float, ptr %v684, i64 0
  %v686 = load float, ptr %v685, align 4
  %v687 = add i64 0, %v668
  %v688 = getelementptr inbounds float, ptr %v672, i64 %v687
  %v689 = load float, ptr %v688, align 4
  %v690 = add i64 0, %v668
  %v691 = getelementptr inbounds float, ptr %v678, i64 %v690
  %v692 = load float, ptr %v691, align 4
  %v693 = fdiv float %v692, %v686
  %v694 = fmul float %v689, %v693
  %v695 = fdiv float %v694, %v686
  %v696 = fneg float %v695
  %v697 = fadd float %v669, %v696
  %v698 = add nsw i64 %v668, 1
  br label %b49
b51:
  %v699 = fadd float %v669, 0x0000000000000000
  %v700 = mul i64 %v666, 1
  %v701 = getelementptr inbounds float, ptr %v88, i64 %v700
  %v702 = getelementptr inbounds float, ptr %v701, i64 0
  store float %v699, ptr %v702, align 4
  %v703 = add nsw i64 %v666, 1
  br label %b46
b48:
  %v704 = add i64 %v7, 0
  %v705 = sdiv i64 %v704, 1
  %v706 = add i64 %v2, 1
  %v707 = mul i64 %v705, %v2
  %v708 = sdiv i64 %v707, %v3
  %v709 = mul i64 %v708, 1
  %v710 = icmp slt i64 %v709, %v7
  %v711 = select i1 %v710, i64 %v709, i64 %v7
  %v712 = mul i64 %v705, %v706
  %v713 = sdiv i64 %v712, %v3
  %v714 = mul i64 %v713, 1
  %v715 = icmp slt i64 %v714, %v7
  %v716 = select i1 %v715, i64 %v714, i64 %v7
  br label %b52
b52:
  %v717 = phi i64 [ %v711, %b48 ], [ %v754, %b57 ]
  %v718 = icmp slt i64 %v717, %v716
  br i1 %v718, label %b53, label %b54
b53:
  br label %b55
b55:
  %v719 = phi i64 [ 0, %b53 ], [ %v749, %b56 ]
  %v720 = phi float [ 0x0000000000000000, %b53 ], [ %v748, %b56 ]
  %v721 = icmp slt i64 %v719, 5
  br i1 %v721, label %b56, label %b57
b56:
  %v722 = mul i64 %v717, 5
  %v723 = getelementptr inbounds float, ptr %v82, i64 %v722
  %v724 = add i64 %v188, 0
  %v725 = and i64 %v724, %v112
  %v726 = mul i64 %v725, %v7
  %v727 = add i64 %v726, %v717
  %v728 = mul i64 %v727, 5
  %v729 = getelementptr inbounds float, ptr %v62, i64 %v728
  %v730 = add i64 %v188, 0
  %v731 = and i64 %v730, %v116
  %v732 = mul i64 %v731, %v7
  %v733 = add i64 %v732, %v717
  %v734 = mul i64 %v733, 1
  %v735 = getelementptr inbounds float, ptr %v66, i64 %v734
  %v736 = getelementptr inbounds float, ptr %v735, i64 0
  %v737 = load float, ptr %v736, align 4
  %v738 = add i64 0, %v719
  %v739 = getelementptr inbounds float, ptr %v723, i64 %v738
  %v740 = load float, ptr %v739, align 4
  %v741 = add i64 0, %v719
  %v742 = getelementptr inbounds float, ptr %v729, i64 %v741
  %v743 = load float, ptr %v742, align 4
  %v744 = fdiv float %v743, %v737
  %v745 = fmul float %v740, %v744
  %v746 = fdiv float %v745, %v737
  %v747 = fneg float %v746
  %v748 = fadd float %v720, %v747
  %v749 = add nsw i64 %v719, 1
  br label %b55
b57:
  %v750 = fadd float %v720, 0x0000000000000000
  %v751 = mul i64 %v717, 1
  %v752 = getelementptr inbounds float, ptr %v90, i64 %v751
  %v753 = getelementptr inbounds float, ptr %v752, i64 0
  store float %v750, ptr %v753, align 4
  %v754 = add nsw i64 %v717, 1
  br label %b52
b54:
  %v755 = add i64 %v7, 0
  %v756 = sdiv i64 %v755, 1
  %v757 = add i64 %v2, 1
  %v758 = mul i64 %v756, %v2
  %v759 = sdiv i64 %v758, %v3
  %v760 = mul i64 %v759, 1
  %v761 = icmp slt i64 %v760, %v7
  %v762 = select i1 %v761, i64 %v760, i64 %v7
  %v763 = mul i64 %v756, %v757
  %v764 = sdiv i64 %v763, %v3
  %v765 = mul i64 %v764, 1
  %v766 = icmp slt i64 %v765, %v7
  %v767 = select i1 %v766, i64 %v765, i64 %v7
  br label %b58
b58:
  %v768 = phi i64 [ %v762, %b54 ], [ %v852, %b59 ]
  %v769 = icmp slt i64 %v768, %v767
  br i1 %v769, label %b59, label %b60
b59:
  %v770 = mul i64 %v768, 5
  %v771 = getelementptr inbounds float, ptr %v86, i64 %v770
  %v772 = add i64 %v188, 0
  %v773 = and i64 %v772, %v118
  %v774 = mul i64 %v773, %v7
  %v775 = add i64 %v774, %v768
  %v776 = mul i64 %v775, 1
  %v777 = getelementptr inbounds float, ptr %v68, i64 %v776
  %v778 = getelementptr inbounds float, ptr %v777, i64 0
  %v779 = load float, ptr %v778, align 4
  %v780 = mul i64 %v768, 1
  %v781 = getelementptr inbounds float, ptr %v88, i64 %v780
  %v782 = getelementptr inbounds float, ptr %v781, i64 0
  %v783 = load float, ptr %v782, align 4
  %v784 = add i64 %v188, 0
  %v785 = and i64 %v784, %v114
  %v786 = mul i64 %v785, %v7
  %v787 = add i64 %v786, %v768
  %v788 = mul i64 %v787, 5
  %v789 = getelementptr inbounds float, ptr %v64, i64 %v788
  %v790 = mul i64 %v768, 5
  %v791 = getelementptr inbounds float, ptr %v82, i64 %v790
  %v792 = add i64 %v188, 0
  %v793 = and i64 %v792, %v116
  %v794 = mul i64 %v793, %v7
  %v795 = add i64 %v794, %v768
  %v796 = mul i64 %v795, 1
  %v797 = getelementptr inbounds float, ptr %v66, i64 %v796
  %v798 = getelementptr inbounds float, ptr %v797, i64 0
  %v799 = load float, ptr %v798, align 4
  %v800 = mul i64 %v768, 1
  %v801 = getelementptr inbounds float, ptr %v90, i64 %v800
  %v802 = getelementptr inbounds float, ptr %v801, i64 0
  %v803 = load float, ptr %v802, align 4
  %v804 = add i64 %v188, 0
  %v805 = and i64 %v804, %v112
  %v806 = mul i64 %v805, %v7
  %v807 = add i64 %v806, %v768
  %v808 = mul i64 %v807, 5
  %v809 = getelementptr inbounds float, ptr %v62, i64 %v808
  %v810 = add i64 %v188, 0
  %v811 = and i64 %v810, %v102
  %v812 = mul i64 %v811, %v7
  %v813 = add i64 %v812, %v768
  %v814 = mul i64 %v813, 50
  %v815 = getelementptr inbounds float, ptr %v38, i64 %v814
  %v816 = icmp ult i64 5, 8
  %v817 = select i1 %v816, i64 5, i64 8
  %v818 = trunc i64 %v817 to i32
  %v819 = insertelement <8 x i32> poison, i32 %v818, i64 0
  %v820 = shufflevector <8 x i32> %v819, <8 x i32> poison, <8 x i32> zeroinitializer
  %v821 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v820
  %v822 = add i64 0, 0
  %v823 = getelementptr inbounds float, ptr %v771, i64 %v822
  %v824 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v823, <8 x i1> %v821, <8 x float> zeroinitializer)
  %v825 = insertelement <8 x float> poison, float %v779, i64 0
  %v826 = shufflevector <8 x float> %v825, <8 x float> poison, <8 x i32> zeroinitializer
  %v827 = fdiv <8 x float> %v824, %v826
  %v828 = insertelement <8 x float> poison, float %v783, i64 0
  %v829 = shufflevector <8 x float> %v828, <8 x float> poison, <8 x i32> zeroinitializer
  %v830 = fadd <8 x float> %v827, %v829
  %v831 = add i64 0, 0
  %v832 = getelementptr inbounds float, ptr %v789, i64 %v831
  %v833 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v832, <8 x i1> %v821, <8 x float> zeroinitializer)
  %v834 = fmul <8 x float> %v830, %v833
  %v835 = add i64 0, 0
  %v836 = getelementptr inbounds float, ptr %v791, i64 %v835
  %v837 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v836, <8 x i1> %v821, <8 x float> zeroinitializer)
  %v838 = insertelement <8 x float> poison, float %v799, i64 0
  %v839 = shufflevector <8 x float> %v838, <8 x float> poison, <8 x i32> zeroinitializer
  %v840 = fdiv <8 x float> %v837, %v839
  %v841 = insertelement <8 x float> poison, float %v803, i64 0
  %v842 = shufflevector <8 x float> %v841, <8 x float> poison, <8 x i32> zeroinitializer
  %v843 = fadd <8 x float> %v840, %v842
  %v844 = add i64 0, 0
  %v845 = getelementptr inbounds float, ptr %v809, i64 %v844
  %v846 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v845, <8 x i1> %v821, <8 x float> zeroinitializer)
  %v847 = fmul <8 x float> %v843, %v846
  %v848 = add i64 5, 0
  %v849 = getelementptr inbounds float, ptr %v815, i64 %v848
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v834, ptr align 4 %v849, <8 x i1> %v821)
  %v850 = add i64 0, 0
  %v851 = getelementptr inbounds float, ptr %v815, i64 %v850
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v847, ptr align 4 %v851, <8 x i1> %v821)
  %v852 = add nsw i64 %v768, 1
  br label %b58
b60:
  %v853 = add i64 %v7, 0
  %v854 = sdiv i64 %v853, 1
  %v855 = add i64 %v2, 1
  %v856 = mul i64 %v854, %v2
  %v857 = sdiv i64 %v856, %v3
  %v858 = mul i64 %v857, 1
  %v859 = icmp slt i64 %v858, %v7
  %v860 = select i1 %v859, i64 %v858, i64 %v7
  %v861 = mul i64 %v854, %v855
  %v862 = sdiv i64 %v861, %v3
  %v863 = mul i64 %v862, 1
  %v864 = icmp slt i64 %v863, %v7
  %v865 = select i1 %v864, i64 %v863, i64 %v7
  br label %b61
b61:
  %v866 = phi i64 [ %v860, %b60 ], [ %v884, %b66 ]
  %v867 = icmp slt i64 %v866, %v865
  br i1 %v867, label %b62, label %b63
b62:
  %v868 = mul i64 %v866, 40
  %v869 = getelementptr inbounds float, ptr %v36, i64 %v868
  %v870 = add i64 %v188, 0
  %v871 = and i64 %v870, %v102
  %v872 = mul i64 %v871, %v7
  %v873 = add i64 %v872, %v866
  %v874 = mul i64 %v873, 50
  %v875 = getelementptr inbounds float, ptr %v38, i64 %v874
  br label %b64
b64:
  %v876 = phi i64 [ 0, %b62 ], [ %v883, %b65 ]
  %v877 = icmp slt i64 %v876, 40
  br i1 %v877, label %b65, label %b66
b65:
  %v878 = add i64 0, %v876
  %v879 = getelementptr inbounds float, ptr %v869, i64 %v878
  %v880 = load <8 x float>, ptr %v879, align 4
  %v881 = add i64 10, %v876
  %v882 = getelementptr inbounds float, ptr %v875, i64 %v881
  store <8 x float> %v880, ptr %v882, align 4
  %v883 = add nsw i64 %v876, 8
  br label %b64
b66:
  %v884 = add nsw i64 %v866, 1
  br label %b61
b63:
  %v886 = add i64 %v7, 0
  %v887 = sdiv i64 %v886, 1
  %v888 = add i64 %v2, 1
  %v889 = mul i64 %v887, %v2
  %v890 = sdiv i64 %v889, %v3
  %v891 = mul i64 %v890, 1
  %v892 = icmp slt i64 %v891, %v7
  %v893 = select i1 %v892, i64 %v891, i64 %v7
  %v894 = mul i64 %v887, %v888
  %v895 = sdiv i64 %v894, %v3
  %v896 = mul i64 %v895, 1
  %v897 = icmp slt i64 %v896, %v7
  %v898 = select i1 %v897, i64 %v896, i64 %v7
  br label %b67
b67:
  %v899 = phi i64 [ %v893, %b63 ], [ %v975, %b72 ]
  %v900 = icmp slt i64 %v899, %v898
  br i1 %v900, label %b68, label %b69
b68:
  %v901 = add i64 %v899, 96
  %v902 = icmp slt i64 %v901, %v898
  %v903 = select i1 %v902, i64 %v901, i64 %v898
  br label %b70
b70:
  %v904 = phi i64 [ 0, %b68 ], [ %v974, %b75 ]
  %v905 = icmp slt i64 %v904, 1
  br i1 %v905, label %b71, label %b72
b71:
  %v906 = sub i64 %v903, %v899
  %v907 = sub i64 6, 1
  %v908 = add i64 %v906, %v907
  %v909 = sdiv i64 %v908, 6
  br label %b73
b73:
  %v910 = phi i64 [ 0, %b71 ], [ %v973, %b80 ]
  %v911 = icmp slt i64 %v910, %v909
  br i1 %v911, label %b74, label %b75
b74:
  %v912 = mul i64 %v906, %v910
  %v913 = sdiv i64 %v912, %v909
  %v914 = add i64 %v899, %v913
  %v915 = add i64 %v910, 1
  %v916 = mul i64 %v906, %v915
  %v917 = sdiv i64 %v916, %v909
  %v918 = add i64 %v899, %v917
  %v919 = mul i64 %v904, 800
  %v920 = getelementptr inbounds float, ptr %v133, i64 %v919
  %v921 = sub i64 %v918, %v914
  %v922 = add i64 %v188, 0
  %v923 = and i64 %v922, %v102
  %v924 = mul i64 %v923, %v7
  %v925 = add i64 %v924, %v914
  %v926 = mul i64 %v925, 50
  %v927 = getelementptr inbounds float, ptr %v38, i64 %v926
  %v928 = getelementptr inbounds float, ptr %v927, i64 0
  %v929 = sub i64 %v921, 1
  %v930 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v929
  %v931 = load ptr, ptr %v930, align 4
  %v932 = getelementptr inbounds float, ptr %v885, i64 0
  %v933 = icmp sgt i64 %v921, 0
  br i1 %v933, label %b76, label %b77
b76:
  call void %v931(ptr %v928, i64 50, ptr %v920, i64 50, ptr %v932, i64 16, i64 8)
  br label %b77
b77:
  %v934 = add i64 %v919, 800
  br label %b78
b78:
  %v935 = phi i64 [ %v914, %b77 ], [ %v972, %b83 ]
  %v936 = icmp slt i64 %v935, %v918
  br i1 %v936, label %b79, label %b80
b79:
  %v937 = sub i64 %v935, %v914
  %v938 = mul i64 %v937, 16
  %v939 = getelementptr inbounds float, ptr %v885, i64 %v938
  %v940 = add i64 %v188, 0
  %v941 = and i64 %v940, 1
  %v942 = mul i64 %v941, %v7
  %v943 = add i64 %v942, %v935
  %v944 = mul i64 %v943, 10
  %v945 = getelementptr inbounds float, ptr %v24, i64 %v944
  br label %b81
b81:
  %v946 = phi i64 [ 0, %b79 ], [ %v971, %b87 ]
  %v947 = icmp slt i64 %v946, 2
  br i1 %v947, label %b82, label %b83
b82:
  %v948 = mul i64 %v904, 2
  %v949 = add i64 %v948, %v946
  %v950 = mul i64 %v949, 8
  %v951 = icmp slt i64 %v950, 8
  br i1 %v951, label %b84, label %b85
b84:
  %v952 = add i64 0, %v946
  %v953 = mul i64 %v952, 8
  %v954 = getelementptr inbounds float, ptr %v939, i64 %v953
  %v955 = load <8 x float>, ptr %v954, align 4
  %v956 = add i64 0, %v950
  %v957 = getelementptr inbounds float, ptr %v945, i64 %v956
  store <8 x float> %v955, ptr %v957, align 4
  br label %b85
b85:
  %v958 = icmp eq i64 %v950, 8
  br i1 %v958, label %b86, label %b87
b86:
  %v959 = icmp ult i64 2, 8
  %v960 = select i1 %v959, i64 2, i64 8
  %v961 = trunc i64 %v960 to i32
  %v962 = insertelement <8 x i32> poison, i32 %v961, i64 0
  %v963 = shufflevector <8 x i32> %v962, <8 x i32> poison, <8 x i32> zeroinitializer
  %v964 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v963
  %v965 = add i64 0, %v946
  %v966 = mul i64 %v965, 8
  %v967 = getelementptr inbounds float, ptr %v939, i64 %v966
  %v968 = load <8 x float>, ptr %v967, align 4
  %v969 = add i64 0, %v950
  %v970 = getelementptr inbounds float, ptr %v945, i64 %v969
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v968, ptr align 4 %v970, <8 x i1> %v964)
  br label %b87
b87:
  %v971 = add nsw i64 %v946, 1
  br label %b81
b83:
  %v972 = add nsw i64 %v935, 1
  br label %b78
b80:
  %v973 = add nsw i64 %v910, 1
  br label %b73
b75:
  %v974 = add nsw i64 %v904, 1
  br label %b70
b72:
  %v975 = add nsw i64 %v899, 96
  br label %b67
b69:
  %v976 = add nsw i64 %v185, 1
  br label %b10
b12:
  %v977 = icmp sgt i64 %v3, 1
  br i1 %v977, label %b88, label %b89
b88:
  %v978 = getelementptr inbounds i64, ptr %v1, i64 3
  %v979 = atomicrmw add ptr %v978, i64 1 acq_rel
  %v980 = load i64, ptr %v127, align 8
  %v981 = add i64 %v980, 1
  store i64 %v981, ptr %v127, align 8
  %v982 = mul i64 %v3, %v981
  br label %b90
b90:
  %v983 = load atomic i64, ptr %v978 acquire, align 8
  %v984 = icmp slt i64 %v983, %v982
  br i1 %v984, label %b91, label %b92
b91:
  %v985 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v986 = getelementptr inbounds float, ptr %v129, i64 800
  %v987 = getelementptr inbounds i64, ptr %v1, i64 4
  %v988 = load i64, ptr %v987, align 8
  %v989 = icmp eq i64 %v988, 0
  br i1 %v989, label %b93, label %b94
b93:
  %v990 = add i64 1, 0
  %v991 = sdiv i64 %v990, 1
  %v992 = add i64 %v2, 1
  %v993 = mul i64 %v991, %v2
  %v994 = sdiv i64 %v993, %v3
  %v995 = mul i64 %v994, 1
  %v996 = icmp slt i64 %v995, 1
  %v997 = select i1 %v996, i64 %v995, i64 1
  %v998 = mul i64 %v991, %v992
  %v999 = sdiv i64 %v998, %v3
  %v1000 = mul i64 %v999, 1
  %v1001 = icmp slt i64 %v1000, 1
  %v1002 = select i1 %v1001, i64 %v1000, i64 1
  %v1003 = icmp slt i64 %v1002, 1
  %v1004 = select i1 %v1003, i64 %v1002, i64 1
  br label %b95
b95:
  %v1005 = phi i64 [ %v997, %b93 ], [ %v1019, %b96 ]
  %v1006 = icmp slt i64 %v1005, %v1004
  br i1 %v1006, label %b96, label %b97
b96:
  %v1007 = mul i64 %v1005, 400
  %v1008 = mul i64 %v1005, 8
  %v1009 = add i64 %v1007, 0
  %v1010 = add i64 %v1008, 0
  %v1011 = getelementptr inbounds float, ptr %v986, i64 %v1009
  %v1012 = sub i64 8, %v1010
  %v1013 = icmp slt i64 %v1012, 0
  %v1014 = select i1 %v1013, i64 0, i64 %v1012
  %v1015 = mul i64 %v1010, 1
  %v1016 = add i64 0, %v1015
  %v1017 = getelementptr inbounds float, ptr %v12, i64 %v1016
  call void @pack_rows(ptr %v1017, i64 1, i64 8, i64 50, i64 %v1014, ptr %v1011, i64 8)
  %v1018 = add i64 %v1007, 400
  %v1019 = add nsw i64 %v1005, 1
  br label %b95
b97:
  br label %b94
b94:
  %v1020 = icmp sgt i64 %v3, 1
  br i1 %v1020, label %b98, label %b99
b98:
  %v1021 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1022 = atomicrmw add ptr %v1021, i64 1 acq_rel
  %v1023 = load i64, ptr %v127, align 8
  %v1024 = add i64 %v1023, 1
  store i64 %v1024, ptr %v127, align 8
  %v1025 = mul i64 %v3, %v1024
  br label %b100
b100:
  %v1026 = load atomic i64, ptr %v1021 acquire, align 8
  %v1027 = icmp slt i64 %v1026, %v1025
  br i1 %v1027, label %b101, label %b102
b101:
  %v1028 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
  %v1030 = add i64 %v8, 0
  %v1031 = sdiv i64 %v1030, 1
  %v1032 = add i64 %v2, 1
  %v1033 = mul i64 %v1031, %v2
  %v1034 = sdiv i64 %v1033, %v3
  %v1035 = mul i64 %v1034, 1
  %v1036 = icmp slt i64 %v1035, %v8
  %v1037 = select i1 %v1036, i64 %v1035, i64 %v8
  %v1038 = mul i64 %v1031, %v1032
  %v1039 = sdiv i64 %v1038, %v3
  %v1040 = mul i64 %v1039, 1
  %v1041 = icmp slt i64 %v1040, %v8
  %v1042 = select i1 %v1041, i64 %v1040, i64 %v8
  br label %b103
b103:
  %v1043 = phi i64 [ %v1037, %b99 ], [ %v1097, %b108 ]
  %v1044 = icmp slt i64 %v1043, %v1042
  br i1 %v1044, label %b104, label %b105
b104:
  %v1045 = add i64 %v1043, 96
  %v1046 = icmp slt i64 %v1045, %v1042
  %v1047 = select i1 %v1046, i64 %v1045, i64 %v1042
  br label %b106
b106:
  %v1048 = phi i64 [ 0, %b104 ], [ %v1096, %b111 ]
  %v1049 = icmp slt i64 %v1048, 1
  br i1 %v1049, label %b107, label %b108
b107:
  %v1050 = sub i64 %v1047, %v1043
  %v1051 = sub i64 8, 1
  %v1052 = add i64 %v1050, %v1051
  %v1053 = sdiv i64 %v1052, 8
  br label %b109
b109:
  %v1054 = phi i64 [ 0, %b107 ], [ %v1095, %b116 ]
  %v1055 = icmp slt i64 %v1054, %v1053
  br i1 %v1055, label %b110, label %b111
b110:
  %v1056 = mul i64 %v1050, %v1054
  %v1057 = sdiv i64 %v1056, %v1053
  %v1058 = add i64 %v1043, %v1057
  %v1059 = add i64 %v1054, 1
  %v1060 = mul i64 %v1050, %v1059
  %v1061 = sdiv i64 %v1060, %v1053
  %v1062 = add i64 %v1043, %v1061
  %v1063 = mul i64 %v1048, 400
  %v1064 = getelementptr inbounds float, ptr %v986, i64 %v1063
  %v1065 = sub i64 %v1062, %v1058
  %v1066 = mul i64 %v1058, 50
  %v1067 = getelementptr inbounds float, ptr %v38, i64 %v1066
  %v1068 = getelementptr inbounds float, ptr %v1067, i64 0
  %v1069 = sub i64 %v1065, 1
  %v1070 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1069
  %v1071 = load ptr, ptr %v1070, align 4
  %v1072 = getelementptr inbounds float, ptr %v1029, i64 0
  %v1073 = icmp sgt i64 %v1065, 0
  br i1 %v1073, label %b112, label %b113
b112:
  call void %v1071(ptr %v1068, i64 50, ptr %v1064, i64 50, ptr %v1072, i64 8, i64 0)
  br label %b113
b113:
  %v1074 = add i64 %v1063, 400
  br label %b114
b114:
  %v1075 = phi i64 [ %v1058, %b113 ], [ %v1094, %b119 ]
  %v1076 = icmp slt i64 %v1075, %v1062
  br i1 %v1076, label %b115, label %b116
b115:
  %v1077 = sub i64 %v1075, %v1058
  %v1078 = mul i64 %v1077, 8
  %v1079 = getelementptr inbounds float, ptr %v1029, i64 %v1078
  %v1080 = mul i64 %v1075, 8
  %v1081 = getelementptr inbounds float, ptr %v28, i64 %v1080
  br label %b117
b117:
  %v1082 = phi i64 [ 0, %b115 ], [ %v1093, %b118 ]
  %v1083 = icmp slt i64 %v1082, 1
  br i1 %v1083, label %b118, label %b119
b118:
  %v1084 = mul i64 %v1048, 1
  %v1085 = add i64 %v1084, %v1082
  %v1086 = mul i64 %v1085, 8
  %v1087 = add i64 0, %v1082
  %v1088 = mul i64 %v1087, 8
  %v1089 = getelementptr inbounds float, ptr %v1079, i64 %v1088
  %v1090 = load <8 x float>, ptr %v1089, align 4
  %v1091 = add i64 0, %v1086
  %v1092 = getelementptr inbounds float, ptr %v1081, i64 %v1091
  store <8 x float> %v1090, ptr %v1092, align 4
  %v1093 = add nsw i64 %v1082, 1
  br label %b117
b119:
  %v1094 = add nsw i64 %v1075, 1
  br label %b114
b116:
  %v1095 = add nsw i64 %v1054, 1
  br label %b109
b111:
  %v1096 = add nsw i64 %v1048, 1
  br label %b106
b108:
  %v1097 = add nsw i64 %v1043, 96
  br label %b103
b105:
  %v1098 = icmp sgt i64 %v3, 1
  br i1 %v1098, label %b120, label %b121
b120:
  %v1099 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1100 = atomicrmw add ptr %v1099, i64 1 acq_rel
  %v1101 = load i64, ptr %v127, align 8
  %v1102 = add i64 %v1101, 1
  store i64 %v1102, ptr %v127, align 8
  %v1103 = mul i64 %v3, %v1102
  br label %b122
b122:
  %v1104 = load atomic i64, ptr %v1099 acquire, align 8
  %v1105 = icmp slt i64 %v1104, %v1103
  br i1 %v1105, label %b123, label %b124
b123:
  %v1106 = call i32 @sched_yield()
  br label %b122
b124:
  br label %b121
b121:
  %v1107 = mul i64 0, 50
  %v1108 = getelementptr inbounds float, ptr %v38, i64 %v1107
  %v1109 = getelementptr inbounds float, ptr %v1108, i64 0
  %v1110 = mul i64 0, 8
  %v1111 = getelementptr inbounds float, ptr %v10, i64 %v1110
  %v1112 = getelementptr inbounds float, ptr %v1111, i64 0
  %v1113 = getelementptr inbounds float, ptr %v132, i64 12288
  %v1114 = add i64 50, 1
  %v1115 = sdiv i64 %v1114, 2
  %v1116 = add i64 %v2, 1
  %v1117 = mul i64 %v1115, %v2
  %v1118 = sdiv i64 %v1117, %v3
  %v1119 = mul i64 %v1118, 2
  %v1120 = icmp slt i64 %v1119, 50
  %v1121 = select i1 %v1120, i64 %v1119, i64 50
  %v1122 = mul i64 %v1115, %v1116
  %v1123 = sdiv i64 %v1122, %v3
  %v1124 = mul i64 %v1123, 2
  %v1125 = icmp slt i64 %v1124, 50
  %v1126 = select i1 %v1125, i64 %v1124, i64 50
  %v1127 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b125
b125:
  %v1128 = phi i64 [ %v1121, %b121 ], [ %v1136, %b130 ]
  %v1129 = icmp slt i64 %v1128, %v1126
  br i1 %v1129, label %b126, label %b127
b126:
  %v1130 = mul i64 %v1128, 8
  %v1131 = getelementptr inbounds float, ptr %v1127, i64 %v1130
  br label %b128
b128:
  %v1132 = phi i64 [ 0, %b126 ], [ %v1135, %b129 ]
  %v1133 = icmp slt i64 %v1132, 8
  br i1 %v1133, label %b129, label %b130
b129:
  %v1134 = getelementptr inbounds float, ptr %v1131, i64 %v1132
  store float 0x0000000000000000, ptr %v1134, align 4
  %v1135 = add nsw i64 %v1132, 1
  br label %b128
b130:
  %v1136 = add nsw i64 %v1128, 1
  br label %b125
b127:
  %v1137 = mul i64 %v8, 1
  br label %b131
b131:
  %v1138 = phi i64 [ 0, %b127 ], [ %v1242, %b136 ]
  %v1139 = icmp slt i64 %v1138, %v1137
  br i1 %v1139, label %b132, label %b133
b132:
  %v1140 = sub i64 %v1137, %v1138
  %v1141 = icmp slt i64 %v1140, 384
  %v1142 = select i1 %v1141, i64 %v1140, i64 384
  br label %b134
b134:
  %v1143 = phi i64 [ %v1121, %b132 ], [ %v1241, %b160 ]
  %v1144 = icmp slt i64 %v1143, %v1126
  br i1 %v1144, label %b135, label %b136
b135:
  %v1145 = sub i64 %v1126, %v1143
  %v1146 = icmp slt i64 %v1145, 64
  %v1147 = select i1 %v1146, i64 %v1145, i64 64
  %v1148 = sdiv i64 %v1147, 2
  %v1149 = mul i64 %v1148, 2
  %v1150 = sub i64 %v1147, %v1149
  %v1151 = mul i64 %v1138, 50
  %v1152 = add i64 %v1151, %v1143
  %v1153 = getelementptr inbounds float, ptr %v1109, i64 %v1152
  br label %b137
b137:
  %v1154 = phi i64 [ 0, %b135 ], [ %v1180, %b145 ]
  %v1155 = icmp slt i64 %v1154, %v1142
  br i1 %v1155, label %b138, label %b139
b138:
  %v1156 = mul i64 %v1154, 50
  %v1157 = getelementptr inbounds float, ptr %v1153, i64 %v1156
  %v1158 = mul i64 %v1154, 2
  %v1159 = getelementptr inbounds float, ptr %v1113, i64 %v1158
  br label %b140
b140:
  %v1160 = phi i64 [ 0, %b138 ], [ %v1169, %b141 ]
  %v1161 = icmp slt i64 %v1160, %v1148
  br i1 %v1161, label %b141, label %b142
b141:
  %v1162 = mul i64 %v1160, 2
  %v1163 = getelementptr inbounds float, ptr %v1157, i64 %v1162
  %v1164 = mul i64 %v1160, 768
  %v1165 = getelementptr inbounds float, ptr %v1159, i64 %v1164
  %v1166 = getelementptr inbounds float, ptr %v1163, i64 0
  %v1167 = load <2 x float>, ptr %v1166, align 4
  %v1168 = getelementptr inbounds float, ptr %v1165, i64 0
  store <2 x float> %v1167, ptr %v1168, align 4
  %v1169 = add nsw i64 %v1160, 1
  br label %b140
b142:
  %v1170 = mul i64 %v1148, 2
  %v1171 = getelementptr inbounds float, ptr %v1157, i64 %v1170
  %v1172 = mul i64 %v1148, 768
  %v1173 = getelementptr inbounds float, ptr %v1159, i64 %v1172
  br label %b143
b143:
  %v1174 = phi i64 [ 0, %b142 ], [ %v1179, %b144 ]
  %v1175 = icmp slt i64 %v1174, %v1150
  br i1 %v1175, label %b144, label %b145
b144:
  %v1176 = getelementptr inbounds float, ptr %v1171, i64 %v1174
  %v1177 = load float, ptr %v1176, align 4
  %v1178 = getelementptr inbounds float, ptr %v1173, i64 %v1174
  store float %v1177, ptr %v1178, align 4
  %v1179 = add nsw i64 %v1174, 1
  br label %b143, !llvm.loop !0
b145:
  %v1180 = add nsw i64 %v1154, 1
  br label %b137
b139:
  br label %b146
b146:
  %v1181 = phi i64 [ 0, %b139 ], [ %v1216, %b154 ]
  %v1182 = icmp slt i64 %v1181, 0
  br i1 %v1182, label %b147, label %b148
b147:
  %v1183 = mul i64 %v1138, 8
  %v1184 = add i64 %v1183, %v1181
  %v1185 = getelementptr inbounds float, ptr %v1112, i64 %v1184
  br label %b149
b149:
  %v1186 = phi i64 [ 0, %b147 ], [ %v1204, %b150 ]
  %v1187 = icmp slt i64 %v1186, %v1142
  br i1 %v1187, label %b150, label %b151
b150:
  %v1188 = mul i64 %v1186, 8
  %v1189 = getelementptr inbounds float, ptr %v1185, i64 %v1188
  %v1190 = mul i64 %v1186, 32
  %v1191 = getelementptr inbounds float, ptr %v132, i64 %v1190
  %v1192 = getelementptr inbounds float, ptr %v1189, i64 0
  %v1193 = load <8 x float>, ptr %v1192, align 4
  %v1194 = getelementptr inbounds float, ptr %v1191, i64 0
  store <8 x float> %v1193, ptr %v1194, align 4
  %v1195 = getelementptr inbounds float, ptr %v1189, i64 8
  %v1196 = load <8 x float>, ptr %v1195, align 4
  %v1197 = getelementptr inbounds float, ptr %v1191, i64 8
  store <8 x float> %v1196, ptr %v1197, align 4
  %v1198 = getelementptr inbounds float, ptr %v1189, i64 16
  %v1199 = load <8 x float>, ptr %v1198, align 4
  %v1200 = getelementptr inbounds float, ptr %v1191, i64 16
  store <8 x float> %v1199, ptr %v1200, align 4
  %v1201 = getelementptr inbounds float, ptr %v1189, i64 24
  %v1202 = load <8 x float>, ptr %v1201, align 4
  %v1203 = getelementptr inbounds float, ptr %v1191, i64 24
  store <8 x float> %v1202, ptr %v1203, align 4
  %v1204 = add nsw i64 %v1186, 1
  br label %b149
b151:
  %v1205 = sdiv i64 %v1147, 2
  br label %b152
b152:
  %v1206 = phi i64 [ 0, %b151 ], [ %v1215, %b153 ]
  %v1207 = icmp slt i64 %v1206, %v1205
  br i1 %v1207, label %b153, label %b154
b153:
  %v1208 = mul i64 %v1206, 2
  %v1209 = add i64 %v1143, %v1208
  %v1210 = mul i64 %v1206, 768
  %v1211 = getelementptr inbounds float, ptr %v1113, i64 %v1210
  %v1212 = mul i64 %v1209, 8
  %v1213 = add i64 %v1212, %v1181
  %v1214 = getelementptr inbounds float, ptr %v1127, i64 %v1213
  call void @outer_2x32(ptr %v1211, ptr %v132, i64 %v1142, ptr %v1214, i64 8)
  %v1215 = add nsw i64 %v1206, 1
  br label %b152
b154:
  %v1216 = add nsw i64 %v1181, 32
  br label %b146
b148:
  %v1217 = mul i64 %v1138, 8
  %v1218 = add i64 %v1217, 0
  %v1219 = getelementptr inbounds float, ptr %v1112, i64 %v1218
  br label %b155
b155:
  %v1220 = phi i64 [ 0, %b148 ], [ %v1229, %b156 ]
  %v1221 = icmp slt i64 %v1220, %v1142
  br i1 %v1221, label %b156, label %b157
b156:
  %v1222 = mul i64 %v1220, 8
  %v1223 = getelementptr inbounds float, ptr %v1219, i64 %v1222
  %v1224 = mul i64 %v1220, 8
  %v1225 = getelementptr inbounds float, ptr %v132, i64 %v1224
  %v1226 = getelementptr inbounds float, ptr %v1223, i64 0
  %v1227 = load <8 x float>, ptr %v1226, align 4
  %v1228 = getelementptr inbounds float, ptr %v1225, i64 0
  store <8 x float> %v1227, ptr %v1228, align 4
  %v1229 = add nsw i64 %v1220, 1
  br label %b155
b157:
  %v1230 = sdiv i64 %v1147, 2
  br label %b158
b158:
  %v1231 = phi i64 [ 0, %b157 ], [ %v1240, %b159 ]
  %v1232 = icmp slt i64 %v1231, %v1230
  br i1 %v1232, label %b159, label %b160
b159:
  %v1233 = mul i64 %v1231, 2
  %v1234 = add i64 %v1143, %v1233
  %v1235 = mul i64 %v1231, 768
  %v1236 = getelementptr inbounds float, ptr %v1113, i64 %v1235
  %v1237 = mul i64 %v1234, 8
  %v1238 = add i64 %v1237, 0
  %v1239 = getelementptr inbounds float, ptr %v1127, i64 %v1238
  call void @outer_2x8(ptr %v1236, ptr %v132, i64 %v1142, ptr %v1239, i64 8)
  %v1240 = add nsw i64 %v1231, 1
  br label %b158
b160:
  %v1241 = add nsw i64 %v1143, 64
  br label %b134
b136:
  %v1242 = add nsw i64 %v1138, 384
  br label %b131
b133:
  %v1243 = icmp sgt i64 %v3, 1
  br i1 %v1243, label %b161, label %b162
b161:
  %v1244 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1245 = atomicrmw add ptr %v1244, i64 1 acq_rel
  %v1246 = load i64, ptr %v127, align 8
  %v1247 = add i64 %v1246, 1
  store i64 %v1247, ptr %v127, align 8
  %v1248 = mul i64 %v3, %v1247
  br label %b163
b163:
  %v1249 = load atomic i64, ptr %v1244 acquire, align 8
  %v1250 = icmp slt i64 %v1249, %v1248
  br i1 %v1250, label %b164, label %b165
b164:
  %v1251 = call i32 @sched_yield()
  br label %b163
b165:
  br label %b162
b162:
  %v1252 = mul i64 0, 50
  %v1253 = getelementptr inbounds float, ptr %v38, i64 %v1252
  %v1254 = getelementptr inbounds float, ptr %v1253, i64 0
  %v1255 = mul i64 0, 10
  %v1256 = getelementptr inbounds float, ptr %v20, i64 %v1255
  %v1257 = getelementptr inbounds float, ptr %v1256, i64 0
  %v1258 = getelementptr inbounds float, ptr %v132, i64 12288
  %v1259 = add i64 50, 1
  %v1260 = sdiv i64 %v1259, 2
  %v1261 = add i64 %v2, 1
  %v1262 = mul i64 %v1260, %v2
  %v1263 = sdiv i64 %v1262, %v3
  %v1264 = mul i64 %v1263, 2
  %v1265 = icmp slt i64 %v1264, 50
  %v1266 = select i1 %v1265, i64 %v1264, i64 50
  %v1267 = mul i64 %v1260, %v1261
  %v1268 = sdiv i64 %v1267, %v3
  %v1269 = mul i64 %v1268, 2
  %v1270 = icmp slt i64 %v1269, 50
  %v1271 = select i1 %v1270, i64 %v1269, i64 50
  %v1272 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b166
b166:
  %v1273 = phi i64 [ %v1266, %b162 ], [ %v1281, %b171 ]
  %v1274 = icmp slt i64 %v1273, %v1271
  br i1 %v1274, label %b167, label %b168
b167:
  %v1275 = mul i64 %v1273, 10
  %v1276 = getelementptr inbounds float, ptr %v1272, i64 %v1275
  br label %b169
b169:
  %v1277 = phi i64 [ 0, %b167 ], [ %v1280, %b170 ]
  %v1278 = icmp slt i64 %v1277, 10
  br i1 %v1278, label %b170, label %b171
b170:
  %v1279 = getelementptr inbounds float, ptr %v1276, i64 %v1277
  store float 0x0000000000000000, ptr %v1279, align 4
  %v1280 = add nsw i64 %v1277, 1
  br label %b169
b171:
  %v1281 = add nsw i64 %v1273, 1
  br label %b166
b168:
  %v1282 = mul i64 %v8, 1
  br label %b172
b172:
  %v1283 = phi i64 [ 0, %b168 ], [ %v1396, %b177 ]
  %v1284 = icmp slt i64 %v1283, %v1282
  br i1 %v1284, label %b173, label %b174
b173:
  %v1285 = sub i64 %v1282, %v1283
  %v1286 = icmp slt i64 %v1285, 384
  %v1287 = select i1 %v1286, i64 %v1285, i64 384
  br label %b175
b175:
  %v1288 = phi i64 [ %v1266, %b173 ], [ %v1395, %b201 ]
  %v1289 = icmp slt i64 %v1288, %v1271
  br i1 %v1289, label %b176, label %b177
b176:
  %v1290 = sub i64 %v1271, %v1288
  %v1291 = icmp slt i64 %v1290, 64
  %v1292 = select i1 %v1291, i64 %v1290, i64 64
  %v1293 = sdiv i64 %v1292, 2
  %v1294 = mul i64 %v1293, 2
  %v1295 = sub i64 %v1292, %v1294
  %v1296 = mul i64 %v1283, 50
  %v1297 = add i64 %v1296, %v1288
  %v1298 = getelementptr inbounds float, ptr %v1254, i64 %v1297
  br label %b178
b178:
  %v1299 = phi i64 [ 0, %b176 ], [ %v1325, %b186 ]
  %v1300 = icmp slt i64 %v1299, %v1287
  br i1 %v1300, label %b179, label %b180
b179:
  %v1301 = mul i64 %v1299, 50
  %v1302 = getelementptr inbounds float, ptr %v1298, i64 %v1301
  %v1303 = mul i64 %v1299, 2
  %v1304 = getelementptr inbounds float, ptr %v1258, i64 %v1303
  br label %b181
b181:
  %v1305 = phi i64 [ 0, %b179 ], [ %v1314, %b182 ]
  %v1306 = icmp slt i64 %v1305, %v1293
  br i1 %v1306, label %b182, label %b183
b182:
  %v1307 = mul i64 %v1305, 2
  %v1308 = getelementptr inbounds float, ptr %v1302, i64 %v1307
  %v1309 = mul i64 %v1305, 768
  %v1310 = getelementptr inbounds float, ptr %v1304, i64 %v1309
  %v1311 = getelementptr inbounds float, ptr %v1308, i64 0
  %v1312 = load <2 x float>, ptr %v1311, align 4
  %v1313 = getelementptr inbounds float, ptr %v1310, i64 0
  store <2 x float> %v1312, ptr %v1313, align 4
  %v1314 = add nsw i64 %v1305, 1
  br label %b181
b183:
  %v1315 = mul i64 %v1293, 2
  %v1316 = getelementptr inbounds float, ptr %v1302, i64 %v1315
  %v1317 = mul i64 %v1293, 768
  %v1318 = getelementptr inbounds float, ptr %v1304, i64 %v1317
  br label %b184
b184:
  %v1319 = phi i64 [ 0, %b183 ], [ %v1324, %b185 ]
  %v1320 = icmp slt i64 %v1319, %v1295
  br i1 %v1320, label %b185, label %b186
b185:
  %v1321 = getelementptr inbounds float, ptr %v1316, i64 %v1319
  %v1322 = load float, ptr %v1321, align 4
  %v1323 = getelementptr inbounds float, ptr %v1318, i64 %v1319
  store float %v1322, ptr %v1323, align 4
  %v1324 = add nsw i64 %v1319, 1
  br label %b184, !llvm.loop !3
b186:
  %v1325 = add nsw i64 %v1299, 1
  br label %b178
b180:
  br label %b187
b187:
  %v1326 = phi i64 [ 0, %b180 ], [ %v1361, %b195 ]
  %v1327 = icmp slt i64 %v1326, 0
  br i1 %v1327, label %b188, label %b189
b188:
  %v1328 = mul i64 %v1283, 10
  %v1329 = add i64 %v1328, %v1326
  %v1330 = getelementptr inbounds float, ptr %v1257, i64 %v1329
  br label %b190
b190:
  %v1331 = phi i64 [ 0, %b188 ], [ %v1349, %b191 ]
  %v1332 = icmp slt i64 %v1331, %v1287
  br i1 %v1332, label %b191, label %b192
b191:
  %v1333 = mul i64 %v1331, 10
  %v1334 = getelementptr inbounds float, ptr %v1330, i64 %v1333
  %v1335 = mul i64 %v1331, 32
  %v1336 = getelementptr inbounds float, ptr %v132, i64 %v1335
  %v1337 = getelementptr inbounds float, ptr %v1334, i64 0
  %v1338 = load <8 x float>, ptr %v1337, align 4
  %v1339 = getelementptr inbounds float, ptr %v1336, i64 0
  store <8 x float> %v1338, ptr %v1339, align 4
  %v1340 = getelementptr inbounds float, ptr %v1334, i64 8
  %v1341 = load <8 x float>, ptr %v1340, align 4
  %v1342 = getelementptr inbounds float, ptr %v1336, i64 8
  store <8 x float> %v1341, ptr %v1342, align 4
  %v1343 = getelementptr inbounds float, ptr %v1334, i64 16
  %v1344 = load <8 x float>, ptr %v1343, align 4
  %v1345 = getelementptr inbounds float, ptr %v1336, i64 16
  store <8 x float> %v1344, ptr %v1345, align 4
  %v1346 = getelementptr inbounds float, ptr %v1334, i64 24
  %v1347 = load <8 x float>, ptr %v1346, align 4
  %v1348 = getelementptr inbounds float, ptr %v1336, i64 24
  store <8 x float> %v1347, ptr %v1348, align 4
  %v1349 = add nsw i64 %v1331, 1
  br label %b190
b192:
  %v1350 = sdiv i64 %v1292, 2
  br label %b193
b193:
  %v1351 = phi i64 [ 0, %b192 ], [ %v1360, %b194 ]
  %v1352 = icmp slt i64 %v1351, %v1350
  br i1 %v1352, label %b194, label %b195
b194:
  %v1353 = mul i64 %v1351, 2
  %v1354 = add i64 %v1288, %v1353
  %v1355 = mul i64 %v1351, 768
  %v1356 = getelementptr inbounds float, ptr %v1258, i64 %v1355
  %v1357 = mul i64 %v1354, 10
  %v1358 = add i64 %v1357, %v1326
  %v1359 = getelementptr inbounds float, ptr %v1272, i64 %v1358
  call void @outer_2x32(ptr %v1356, ptr %v132, i64 %v1287, ptr %v1359, i64 10)
  %v1360 = add nsw i64 %v1351, 1
  br label %b193
b195:
  %v1361 = add nsw i64 %v1326, 32
  br label %b187
b189:
  %v1362 = mul i64 %v1283, 10
  %v1363 = add i64 %v1362, 0
  %v1364 = getelementptr inbounds float, ptr %v1257, i64 %v1363
  br label %b196
b196:
  %v1365 = phi i64 [ 0, %b189 ], [ %v1383, %b197 ]
  %v1366 = icmp slt i64 %v1365, %v1287
  br i1 %v1366, label %b197, label %b198
b197:
  %v1367 = mul i64 %v1365, 10
  %v1368 = getelementptr inbounds float, ptr %v1364, i64 %v1367
  %v1369 = mul i64 %v1365, 16
  %v1370 = getelementptr inbounds float, ptr %v132, i64 %v1369
  %v1371 = getelementptr inbounds float, ptr %v1368, i64 0
  %v1372 = load <8 x float>, ptr %v1371, align 4
  %v1373 = getelementptr inbounds float, ptr %v1370, i64 0
  store <8 x float> %v1372, ptr %v1373, align 4
  %v1374 = getelementptr inbounds float, ptr %v1368, i64 8
  %v1375 = icmp ult i64 2, 8
  %v1376 = select i1 %v1375, i64 2, i64 8
  %v1377 = trunc i64 %v1376 to i32
  %v1378 = insertelement <8 x i32> poison, i32 %v1377, i64 0
  %v1379 = shufflevector <8 x i32> %v1378, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1380 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1379
  %v1381 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1374, <8 x i1> %v1380, <8 x float> zeroinitializer)
  %v1382 = getelementptr inbounds float, ptr %v1370, i64 8
  store <8 x float> %v1381, ptr %v1382, align 4
  %v1383 = add nsw i64 %v1365, 1
  br label %b196
b198:
  %v1384 = sdiv i64 %v1292, 2
  br label %b199
b199:
  %v1385 = phi i64 [ 0, %b198 ], [ %v1394, %b200 ]
  %v1386 = icmp slt i64 %v1385, %v1384
  br i1 %v1386, label %b200, label %b201
b200:
  %v1387 = mul i64 %v1385, 2
  %v1388 = add i64 %v1288, %v1387
  %v1389 = mul i64 %v1385, 768
  %v1390 = getelementptr inbounds float, ptr %v1258, i64 %v1389
  %v1391 = mul i64 %v1388, 10
  %v1392 = add i64 %v1391, 0
  %v1393 = getelementptr inbounds float, ptr %v1272, i64 %v1392
  call void @outer_2x10(ptr %v1390, ptr %v132, i64 %v1287, ptr %v1393, i64 10)
  %v1394 = add nsw i64 %v1385, 1
  br label %b199
b201:
  %v1395 = add nsw i64 %v1288, 64
  br label %b175
b177:
  %v1396 = add nsw i64 %v1283, 384
  br label %b172
b174:
  %v1397 = icmp sgt i64 %v3, 1
  br i1 %v1397, label %b202, label %b203
b202:
  %v1398 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1399 = atomicrmw add ptr %v1398, i64 1 acq_rel
  %v1400 = load i64, ptr %v127, align 8
  %v1401 = add i64 %v1400, 1
  store i64 %v1401, ptr %v127, align 8
  %v1402 = mul i64 %v3, %v1401
  br label %b204
b204:
  %v1403 = load atomic i64, ptr %v1398 acquire, align 8
  %v1404 = icmp slt i64 %v1403, %v1402
  br i1 %v1404, label %b205, label %b206
b205:
  %v1405 = call i32 @sched_yield()
  br label %b204
b206:
  br label %b203
b203:
  %v1406 = icmp eq i64 %v2, 0
  br i1 %v1406, label %b207, label %b208
b207:
  br label %b209
b209:
  %v1407 = phi i64 [ 0, %b207 ], [ %v1429, %b214 ]
  %v1408 = icmp slt i64 %v1407, 48
  br i1 %v1408, label %b210, label %b211
b210:
  br label %b212
b212:
  %v1409 = phi i64 [ 0, %b210 ], [ %v1426, %b217 ]
  %v1410 = phi <8 x float> [ splat (float 0x0000000000000000), %b210 ], [ %v1425, %b217 ]
  %v1411 = icmp slt i64 %v1409, %v8
  br i1 %v1411, label %b213, label %b214
b213:
  %v1412 = add i64 %v1409, 128
  %v1413 = icmp slt i64 %v1412, %v8
  %v1414 = select i1 %v1413, i64 %v1412, i64 %v8
  br label %b215
b215:
  %v1415 = phi i64 [ %v1409, %b213 ], [ %v1424, %b216 ]
  %v1416 = phi <8 x float> [ splat (float 0x0000000000000000), %b213 ], [ %v1423, %b216 ]
  %v1417 = icmp slt i64 %v1415, %v1414
  br i1 %v1417, label %b216, label %b217
b216:
  %v1418 = mul i64 %v1415, 50
  %v1419 = getelementptr inbounds float, ptr %v38, i64 %v1418
  %v1420 = add i64 0, %v1407
  %v1421 = getelementptr inbounds float, ptr %v1419, i64 %v1420
  %v1422 = load <8 x float>, ptr %v1421, align 4
  %v1423 = fadd <8 x float> %v1416, %v1422
  %v1424 = add nsw i64 %v1415, 1
  br label %b215
b217:
  %v1425 = fadd <8 x float> %v1410, %v1416
  %v1426 = add nsw i64 %v1409, 128
  br label %b212
b214:
  %v1427 = add i64 0, %v1407
  %v1428 = getelementptr inbounds float, ptr %v34, i64 %v1427
  store <8 x float> %v1410, ptr %v1428, align 4
  %v1429 = add nsw i64 %v1407, 8
  br label %b209
b211:
  %v1430 = icmp ult i64 2, 8
  %v1431 = select i1 %v1430, i64 2, i64 8
  %v1432 = trunc i64 %v1431 to i32
  %v1433 = insertelement <8 x i32> poison, i32 %v1432, i64 0
  %v1434 = shufflevector <8 x i32> %v1433, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1435 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1434
  br label %b218
b218:
  %v1436 = phi i64 [ 0, %b211 ], [ %v1453, %b223 ]
  %v1437 = phi <8 x float> [ splat (float 0x0000000000000000), %b211 ], [ %v1452, %b223 ]
  %v1438 = icmp slt i64 %v1436, %v8
  br i1 %v1438, label %b219, label %b220
b219:
  %v1439 = add i64 %v1436, 128
  %v1440 = icmp slt i64 %v1439, %v8
  %v1441 = select i1 %v1440, i64 %v1439, i64 %v8
  br label %b221
b221:
  %v1442 = phi i64 [ %v1436, %b219 ], [ %v1451, %b222 ]
  %v1443 = phi <8 x float> [ splat (float 0x0000000000000000), %b219 ], [ %v1450, %b222 ]
  %v1444 = icmp slt i64 %v1442, %v1441
  br i1 %v1444, label %b222, label %b223
b222:
  %v1445 = mul i64 %v1442, 50
  %v1446 = getelementptr inbounds float, ptr %v38, i64 %v1445
  %v1447 = add i64 0, 48
  %v1448 = getelementptr inbounds float, ptr %v1446, i64 %v1447
  %v1449 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1448, <8 x i1> %v1435, <8 x float> zeroinitializer)
  %v1450 = fadd <8 x float> %v1443, %v1449
  %v1451 = add nsw i64 %v1442, 1
  br label %b221
b223:
  %v1452 = fadd <8 x float> %v1437, %v1443
  %v1453 = add nsw i64 %v1436, 128
  br label %b218
b220:
  %v1454 = add i64 0, 48
  %v1455 = getelementptr inbounds float, ptr %v34, i64 %v1454
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1437, ptr align 4 %v1455, <8 x i1> %v1435)
  br label %b208
b208:
  %v1456 = icmp sgt i64 %v3, 1
  br i1 %v1456, label %b224, label %b225
b224:
  %v1457 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1458 = atomicrmw add ptr %v1457, i64 1 acq_rel
  %v1459 = load i64, ptr %v127, align 8
  %v1460 = add i64 %v1459, 1
  store i64 %v1460, ptr %v127, align 8
  %v1461 = mul i64 %v3, %v1460
  br label %b226
b226:
  %v1462 = load atomic i64, ptr %v1457 acquire, align 8
  %v1463 = icmp slt i64 %v1462, %v1461
  br i1 %v1463, label %b227, label %b228
b227:
  %v1464 = call i32 @sched_yield()
  br label %b226
b228:
  br label %b225
b225:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v9
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v10)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 16
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 0
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v35, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v33
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v12)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 16
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v50, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v48
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v15)
  %v63 = add i64 %v9, 3
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
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v101, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 16
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v85
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v92, <8 x float> %v86)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  %v104 = mul i64 %v5, 0
  %v105 = mul i64 %v6, 0
  %v106 = add i64 %v104, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v86, ptr %v107, align 4
  %v108 = mul i64 %v6, 1
  %v109 = add i64 %v104, %v108
  %v110 = getelementptr inbounds float, ptr %v4, i64 %v109
  store <8 x float> %v87, ptr %v110, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v118, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v49
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v64 = mul i64 %v1, 1
  %v65 = add i64 %v64, %v49
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v53, <8 x float> %v16)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v55, <8 x float> %v17)
  %v72 = add i64 %v9, 2
  %v73 = mul i64 %v72, 16
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v74, i64 8
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v72
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v19)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v72
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v76, <8 x float> %v20)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v78, <8 x float> %v21)
  %v95 = add i64 %v9, 3
  %v96 = mul i64 %v95, 16
  %v97 = getelementptr inbounds float, ptr %v2, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 0
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v97, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = mul i64 %v1, 0
  %v103 = add i64 %v102, %v95
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v99, <8 x float> %v22)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v101, <8 x float> %v23)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v95
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v99, <8 x float> %v24)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v101, <8 x float> %v25)
  %v118 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v12, %v16
  %v122 = fadd <8 x float> %v13, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  %v129 = fadd <8 x float> %v125, %v24
  %v130 = fadd <8 x float> %v126, %v25
  br label %b3
b3:
  %v131 = phi i64 [ %v8, %b2 ], [ %v159, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v149, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v150, %b4 ]
  %v134 = phi <8 x float> [ %v129, %b2 ], [ %v157, %b4 ]
  %v135 = phi <8 x float> [ %v130, %b2 ], [ %v158, %b4 ]
  %v136 = icmp slt i64 %v131, %v3
  br i1 %v136, label %b4, label %b5
b4:
  %v137 = mul i64 %v131, 16
  %v138 = getelementptr inbounds float, ptr %v2, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v138, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v131
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v140, <8 x float> %v132)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v133)
  %v151 = mul i64 %v1, 1
  %v152 = add i64 %v151, %v131
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v140, <8 x float> %v134)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v142, <8 x float> %v135)
  %v159 = add nsw i64 %v131, 1
  br label %b3
b5:
  %v160 = mul i64 %v5, 0
  %v161 = mul i64 %v6, 0
  %v162 = add i64 %v160, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v132, ptr %v163, align 4
  %v164 = mul i64 %v6, 1
  %v165 = add i64 %v160, %v164
  %v166 = getelementptr inbounds float, ptr %v4, i64 %v165
  store <8 x float> %v133, ptr %v166, align 4
  %v167 = mul i64 %v5, 1
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v134, ptr %v170, align 4
  %v171 = mul i64 %v6, 1
  %v172 = add i64 %v167, %v171
  %v173 = getelementptr inbounds float, ptr %v4, i64 %v172
  store <8 x float> %v135, ptr %v173, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v84, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 16
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = mul i64 %v1, 0
  %v61 = add i64 %v60, %v53
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v17)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v53
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v57, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v59, <8 x float> %v19)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v53
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v57, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v21)
  %v84 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  %v89 = fadd <8 x float> %v14, %v20
  %v90 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v91 = phi i64 [ %v8, %b2 ], [ %v129, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v111, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v112, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v119, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v120, %b4 ]
  %v96 = phi <8 x float> [ %v89, %b2 ], [ %v127, %b4 ]
  %v97 = phi <8 x float> [ %v90, %b2 ], [ %v128, %b4 ]
  %v98 = icmp slt i64 %v91, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v91, 16
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v100, i64 8
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v91
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v102, <8 x float> %v92)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v93)
  %v113 = mul i64 %v1, 1
  %v114 = add i64 %v113, %v91
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v102, <8 x float> %v94)
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v104, <8 x float> %v95)
  %v121 = mul i64 %v1, 2
  %v122 = add i64 %v121, %v91
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v102, <8 x float> %v96)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v104, <8 x float> %v97)
  %v129 = add nsw i64 %v91, 1
  br label %b3
b5:
  %v130 = mul i64 %v5, 0
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v92, ptr %v133, align 4
  %v134 = mul i64 %v6, 1
  %v135 = add i64 %v130, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v93, ptr %v136, align 4
  %v137 = mul i64 %v5, 1
  %v138 = mul i64 %v6, 0
  %v139 = add i64 %v137, %v138
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v139
  store <8 x float> %v94, ptr %v140, align 4
  %v141 = mul i64 %v6, 1
  %v142 = add i64 %v137, %v141
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  store <8 x float> %v95, ptr %v143, align 4
  %v144 = mul i64 %v5, 2
  %v145 = mul i64 %v6, 0
  %v146 = add i64 %v144, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v96, ptr %v147, align 4
  %v148 = mul i64 %v6, 1
  %v149 = add i64 %v144, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v97, ptr %v150, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v104, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v32, <8 x float> %v15)
  %v57 = mul i64 %v1, 3
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v30, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v32, <8 x float> %v17)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v67, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v65
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v69, <8 x float> %v18)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v19)
  %v80 = mul i64 %v1, 1
  %v81 = add i64 %v80, %v65
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v69, <8 x float> %v20)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v71, <8 x float> %v21)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v65
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v69, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v71, <8 x float> %v23)
  %v96 = mul i64 %v1, 3
  %v97 = add i64 %v96, %v65
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v69, <8 x float> %v24)
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v71, <8 x float> %v25)
  %v104 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  %v111 = fadd <8 x float> %v16, %v24
  %v112 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v113 = phi i64 [ %v8, %b2 ], [ %v161, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v135, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v136, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v143, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v144, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v151, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v152, %b4 ]
  %v120 = phi <8 x float> [ %v111, %b2 ], [ %v159, %b4 ]
  %v121 = phi <8 x float> [ %v112, %b2 ], [ %v160, %b4 ]
  %v122 = icmp slt i64 %v113, %v3
  br i1 %v122, label %b4, label %b5
b4:
  %v123 = mul i64 %v113, 16
  %v124 = getelementptr inbounds float, ptr %v2, i64 %v123
  %v125 = getelementptr inbounds float, ptr %v124, i64 0
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v124, i64 8
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = mul i64 %v1, 0
  %v130 = add i64 %v129, %v113
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v126, <8 x float> %v114)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v128, <8 x float> %v115)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v113
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v126, <8 x float> %v116)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v128, <8 x float> %v117)
  %v145 = mul i64 %v1, 2
  %v146 = add i64 %v145, %v113
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v126, <8 x float> %v118)
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v128, <8 x float> %v119)
  %v153 = mul i64 %v1, 3
  %v154 = add i64 %v153, %v113
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v126, <8 x float> %v120)
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v128, <8 x float> %v121)
  %v161 = add nsw i64 %v113, 1
  br label %b3
b5:
  %v162 = mul i64 %v5, 0
  %v163 = mul i64 %v6, 0
  %v164 = add i64 %v162, %v163
  %v165 = getelementptr inbounds float, ptr %v4, i64 %v164
  store <8 x float> %v114, ptr %v165, align 4
  %v166 = mul i64 %v6, 1
  %v167 = add i64 %v162, %v166
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  store <8 x float> %v115, ptr %v168, align 4
  %v169 = mul i64 %v5, 1
  %v170 = mul i64 %v6, 0
  %v171 = add i64 %v169, %v170
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  store <8 x float> %v116, ptr %v172, align 4
  %v173 = mul i64 %v6, 1
  %v174 = add i64 %v169, %v173
  %v175 = getelementptr inbounds float, ptr %v4, i64 %v174
  store <8 x float> %v117, ptr %v175, align 4
  %v176 = mul i64 %v5, 2
  %v177 = mul i64 %v6, 0
  %v178 = add i64 %v176, %v177
  %v179 = getelementptr inbounds float, ptr %v4, i64 %v178
  store <8 x float> %v118, ptr %v179, align 4
  %v180 = mul i64 %v6, 1
  %v181 = add i64 %v176, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  store <8 x float> %v119, ptr %v182, align 4
  %v183 = mul i64 %v5, 3
  %v184 = mul i64 %v6, 0
  %v185 = add i64 %v183, %v184
  %v186 = getelementptr inbounds float, ptr %v4, i64 %v185
  store <8 x float> %v120, ptr %v186, align 4
  %v187 = mul i64 %v6, 1
  %v188 = add i64 %v183, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v121, ptr %v189, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v20 = icmp slt i64 %v9, %v8
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v10)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v11)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v9
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v13)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v15)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v17)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v18)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v19)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v5, 1
  %v76 = mul i64 %v6, 0
  %v77 = add i64 %v75, %v76
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v12, ptr %v78, align 4
  %v79 = mul i64 %v6, 1
  %v80 = add i64 %v75, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v5, 2
  %v83 = mul i64 %v6, 0
  %v84 = add i64 %v82, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v14, ptr %v85, align 4
  %v86 = mul i64 %v6, 1
  %v87 = add i64 %v82, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v15, ptr %v88, align 4
  %v89 = mul i64 %v5, 3
  %v90 = mul i64 %v6, 0
  %v91 = add i64 %v89, %v90
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v16, ptr %v92, align 4
  %v93 = mul i64 %v6, 1
  %v94 = add i64 %v89, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v17, ptr %v95, align 4
  %v96 = mul i64 %v5, 4
  %v97 = mul i64 %v6, 0
  %v98 = add i64 %v96, %v97
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v98
  store <8 x float> %v18, ptr %v99, align 4
  %v100 = mul i64 %v6, 1
  %v101 = add i64 %v96, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v19, ptr %v102, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = mul i64 %v1, 3
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v28, <8 x float> %v17)
  %v61 = mul i64 %v1, 4
  %v62 = add i64 %v61, %v9
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v26, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v28, <8 x float> %v19)
  %v69 = mul i64 %v1, 5
  %v70 = add i64 %v69, %v9
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v20)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v28, <8 x float> %v21)
  %v77 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v78 = mul i64 %v5, 0
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v10, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v11, ptr %v84, align 4
  %v85 = mul i64 %v5, 1
  %v86 = mul i64 %v6, 0
  %v87 = add i64 %v85, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v12, ptr %v88, align 4
  %v89 = mul i64 %v6, 1
  %v90 = add i64 %v85, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v13, ptr %v91, align 4
  %v92 = mul i64 %v5, 2
  %v93 = mul i64 %v6, 0
  %v94 = add i64 %v92, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v14, ptr %v95, align 4
  %v96 = mul i64 %v6, 1
  %v97 = add i64 %v92, %v96
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  store <8 x float> %v15, ptr %v98, align 4
  %v99 = mul i64 %v5, 3
  %v100 = mul i64 %v6, 0
  %v101 = add i64 %v99, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v16, ptr %v102, align 4
  %v103 = mul i64 %v6, 1
  %v104 = add i64 %v99, %v103
  %v105 = getelementptr inbounds float, ptr %v4, i64 %v104
  store <8 x float> %v17, ptr %v105, align 4
  %v106 = mul i64 %v5, 4
  %v107 = mul i64 %v6, 0
  %v108 = add i64 %v106, %v107
  %v109 = getelementptr inbounds float, ptr %v4, i64 %v108
  store <8 x float> %v18, ptr %v109, align 4
  %v110 = mul i64 %v6, 1
  %v111 = add i64 %v106, %v110
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  store <8 x float> %v19, ptr %v112, align 4
  %v113 = mul i64 %v5, 5
  %v114 = mul i64 %v6, 0
  %v115 = add i64 %v113, %v114
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  store <8 x float> %v20, ptr %v116, align 4
  %v117 = mul i64 %v6, 1
  %v118 = add i64 %v113, %v117
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  store <8 x float> %v21, ptr %v119, align 4
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v67, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v102, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v103, ptr %v131, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  store <8 x float> %v138, ptr %v174, align 4
  %v175 = mul i64 %v5, 2
  %v176 = mul i64 %v6, 0
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v177
  store <8 x float> %v139, ptr %v178, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v172, ptr %v213, align 4
  %v214 = mul i64 %v5, 1
  %v215 = mul i64 %v6, 0
  %v216 = add i64 %v214, %v215
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v173, ptr %v217, align 4
  %v218 = mul i64 %v5, 2
  %v219 = mul i64 %v6, 0
  %v220 = add i64 %v218, %v219
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v174, ptr %v221, align 4
  %v222 = mul i64 %v5, 3
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v175, ptr %v225, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v157, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v158, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v159, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v160, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v161, ptr %v222, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  store <8 x float> %v124, ptr %v181, align 4
  %v182 = mul i64 %v5, 1
  %v183 = mul i64 %v6, 0
  %v184 = add i64 %v182, %v183
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v125, ptr %v185, align 4
  %v186 = mul i64 %v5, 2
  %v187 = mul i64 %v6, 0
  %v188 = add i64 %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v126, ptr %v189, align 4
  %v190 = mul i64 %v5, 3
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  store <8 x float> %v127, ptr %v193, align 4
  %v194 = mul i64 %v5, 4
  %v195 = mul i64 %v6, 0
  %v196 = add i64 %v194, %v195
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v128, ptr %v197, align 4
  %v198 = mul i64 %v5, 5
  %v199 = mul i64 %v6, 0
  %v200 = add i64 %v198, %v199
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v129, ptr %v201, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v141, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v142, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v143, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v144, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v145, ptr %v222, align 4
  %v223 = mul i64 %v5, 5
  %v224 = mul i64 %v6, 0
  %v225 = add i64 %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  store <8 x float> %v146, ptr %v226, align 4
  %v227 = mul i64 %v5, 6
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  store <8 x float> %v147, ptr %v230, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  store <8 x float> %v158, ptr %v231, align 4
  %v232 = mul i64 %v5, 1
  %v233 = mul i64 %v6, 0
  %v234 = add i64 %v232, %v233
  %v235 = getelementptr inbounds float, ptr %v4, i64 %v234
  store <8 x float> %v159, ptr %v235, align 4
  %v236 = mul i64 %v5, 2
  %v237 = mul i64 %v6, 0
  %v238 = add i64 %v236, %v237
  %v239 = getelementptr inbounds float, ptr %v4, i64 %v238
  store <8 x float> %v160, ptr %v239, align 4
  %v240 = mul i64 %v5, 3
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  store <8 x float> %v161, ptr %v243, align 4
  %v244 = mul i64 %v5, 4
  %v245 = mul i64 %v6, 0
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr inbounds float, ptr %v4, i64 %v246
  store <8 x float> %v162, ptr %v247, align 4
  %v248 = mul i64 %v5, 5
  %v249 = mul i64 %v6, 0
  %v250 = add i64 %v248, %v249
  %v251 = getelementptr inbounds float, ptr %v4, i64 %v250
  store <8 x float> %v163, ptr %v251, align 4
  %v252 = mul i64 %v5, 6
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  store <8 x float> %v164, ptr %v255, align 4
  %v256 = mul i64 %v5, 7
  %v257 = mul i64 %v6, 0
  %v258 = add i64 %v256, %v257
  %v259 = getelementptr inbounds float, ptr %v4, i64 %v258
  store <8 x float> %v165, ptr %v259, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
define internal void @outer_2x10(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}

; generated from specs/on_lstm.yaml by `make generated`: do not edit
; on_lstm I=8 N=5 C=2 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x3of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x3of4_0, ptr @tile_2x3of4_0], align 8
@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v1061 = alloca float, i64 64, align 4
  %v1964 = alloca float, i64 64, align 4
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
  %v91 = getelementptr inbounds i64, ptr %v1, i64 5
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 9
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 10
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 11
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 14
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 19
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 21
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 25
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 26
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 27
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 28
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 31
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 32
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 33
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 34
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 35
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 36
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 37
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 38
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v130 = load ptr, ptr %v129, align 4
  %v131 = mul i64 %v2, 0
  %v132 = add i64 %v131, 1008
  %v133 = getelementptr inbounds float, ptr %v130, i64 %v132
  %v134 = getelementptr inbounds i64, ptr %v1, i64 4
  %v135 = load i64, ptr %v134, align 8
  %v136 = icmp eq i64 %v135, 0
  br i1 %v136, label %b0, label %b1
b0:
  %v137 = icmp eq i64 %v2, 0
  br i1 %v137, label %b2, label %b3
b2:
  %v138 = add i64 0, 0
  %v139 = getelementptr inbounds float, ptr %v40, i64 %v138
  %v140 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v141, ptr %v139, align 4
  %v142 = icmp ult i64 2, 8
  %v143 = select i1 %v142, i64 2, i64 8
  %v144 = trunc i64 %v143 to i32
  %v145 = insertelement <8 x i32> poison, i32 %v144, i64 0
  %v146 = shufflevector <8 x i32> %v145, <8 x i32> poison, <8 x i32> zeroinitializer
  %v147 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v146
  %v148 = add i64 0, 8
  %v149 = getelementptr inbounds float, ptr %v40, i64 %v148
  %v150 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v151 = shufflevector <8 x float> %v150, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v151, ptr align 4 %v149, <8 x i1> %v147)
  br label %b3
b3:
  br label %b1
b1:
  %v152 = icmp sgt i64 %v3, 1
  br i1 %v152, label %b4, label %b5
b4:
  %v153 = getelementptr inbounds i64, ptr %v1, i64 3
  %v154 = atomicrmw add ptr %v153, i64 1 acq_rel
  %v155 = mul i64 %v3, 1
  br label %b6
b6:
  %v156 = load atomic i64, ptr %v153 acquire, align 8
  %v157 = icmp slt i64 %v156, %v155
  br i1 %v157, label %b7, label %b8
b7:
  %v158 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v159 = getelementptr inbounds i64, ptr %v1, i64 4
  %v160 = load i64, ptr %v159, align 8
  %v161 = icmp eq i64 %v160, 0
  br i1 %v161, label %b9, label %b10
b9:
  %v162 = getelementptr inbounds i64, ptr %v1, i64 46
  %v163 = load i64, ptr %v162, align 8
  %v164 = icmp eq i64 %v163, 0
  br i1 %v164, label %b11, label %b12
b11:
  %v165 = add i64 %v7, 0
  %v166 = sdiv i64 %v165, 1
  %v167 = add i64 %v2, 1
  %v168 = mul i64 %v166, %v2
  %v169 = sdiv i64 %v168, %v3
  %v170 = mul i64 %v169, 1
  %v171 = icmp slt i64 %v170, %v7
  %v172 = select i1 %v171, i64 %v170, i64 %v7
  %v173 = mul i64 %v166, %v167
  %v174 = sdiv i64 %v173, %v3
  %v175 = mul i64 %v174, 1
  %v176 = icmp slt i64 %v175, %v7
  %v177 = select i1 %v176, i64 %v175, i64 %v7
  br label %b13
b13:
  %v178 = phi i64 [ %v172, %b11 ], [ %v199, %b14 ]
  %v179 = icmp slt i64 %v178, %v177
  br i1 %v179, label %b14, label %b15
b14:
  %v180 = and i64 0, %v96
  %v181 = mul i64 %v180, %v7
  %v182 = add i64 %v181, %v178
  %v183 = mul i64 %v182, 10
  %v184 = getelementptr inbounds float, ptr %v20, i64 %v183
  %v185 = add i64 0, 0
  %v186 = getelementptr inbounds float, ptr %v184, i64 %v185
  %v187 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v188, ptr %v186, align 4
  %v189 = icmp ult i64 2, 8
  %v190 = select i1 %v189, i64 2, i64 8
  %v191 = trunc i64 %v190 to i32
  %v192 = insertelement <8 x i32> poison, i32 %v191, i64 0
  %v193 = shufflevector <8 x i32> %v192, <8 x i32> poison, <8 x i32> zeroinitializer
  %v194 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v193
  %v195 = add i64 0, 8
  %v196 = getelementptr inbounds float, ptr %v184, i64 %v195
  %v197 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v198, ptr align 4 %v196, <8 x i1> %v194)
  %v199 = add nsw i64 %v178, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v200 = icmp sgt i64 %v3, 1
  br i1 %v200, label %b16, label %b17
b16:
  %v201 = getelementptr inbounds i64, ptr %v1, i64 3
  %v202 = atomicrmw add ptr %v201, i64 1 acq_rel
  %v203 = mul i64 %v3, 2
  br label %b18
b18:
  %v204 = load atomic i64, ptr %v201 acquire, align 8
  %v205 = icmp slt i64 %v204, %v203
  br i1 %v205, label %b19, label %b20
b19:
  %v206 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v207 = getelementptr inbounds i64, ptr %v1, i64 4
  %v208 = load i64, ptr %v207, align 8
  %v209 = icmp eq i64 %v208, 0
  br i1 %v209, label %b21, label %b22
b21:
  %v210 = getelementptr inbounds i64, ptr %v1, i64 47
  %v211 = load i64, ptr %v210, align 8
  %v212 = icmp eq i64 %v211, 0
  br i1 %v212, label %b23, label %b24
b23:
  %v213 = add i64 %v7, 0
  %v214 = sdiv i64 %v213, 1
  %v215 = add i64 %v2, 1
  %v216 = mul i64 %v214, %v2
  %v217 = sdiv i64 %v216, %v3
  %v218 = mul i64 %v217, 1
  %v219 = icmp slt i64 %v218, %v7
  %v220 = select i1 %v219, i64 %v218, i64 %v7
  %v221 = mul i64 %v214, %v215
  %v222 = sdiv i64 %v221, %v3
  %v223 = mul i64 %v222, 1
  %v224 = icmp slt i64 %v223, %v7
  %v225 = select i1 %v224, i64 %v223, i64 %v7
  br label %b25
b25:
  %v226 = phi i64 [ %v220, %b23 ], [ %v247, %b26 ]
  %v227 = icmp slt i64 %v226, %v225
  br i1 %v227, label %b26, label %b27
b26:
  %v228 = and i64 0, %v98
  %v229 = mul i64 %v228, %v7
  %v230 = add i64 %v229, %v226
  %v231 = mul i64 %v230, 10
  %v232 = getelementptr inbounds float, ptr %v22, i64 %v231
  %v233 = add i64 0, 0
  %v234 = getelementptr inbounds float, ptr %v232, i64 %v233
  %v235 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v236 = shufflevector <8 x float> %v235, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v236, ptr %v234, align 4
  %v237 = icmp ult i64 2, 8
  %v238 = select i1 %v237, i64 2, i64 8
  %v239 = trunc i64 %v238 to i32
  %v240 = insertelement <8 x i32> poison, i32 %v239, i64 0
  %v241 = shufflevector <8 x i32> %v240, <8 x i32> poison, <8 x i32> zeroinitializer
  %v242 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v241
  %v243 = add i64 0, 8
  %v244 = getelementptr inbounds float, ptr %v232, i64 %v243
  %v245 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v246 = shufflevector <8 x float> %v245, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v246, ptr align 4 %v244, <8 x i1> %v242)
  %v247 = add nsw i64 %v226, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v248 = icmp sgt i64 %v3, 1
  br i1 %v248, label %b28, label %b29
b28:
  %v249 = getelementptr inbounds i64, ptr %v1, i64 3
  %v250 = atomicrmw add ptr %v249, i64 1 acq_rel
  %v251 = mul i64 %v3, 3
  br label %b30
b30:
  %v252 = load atomic i64, ptr %v249 acquire, align 8
  %v253 = icmp slt i64 %v252, %v251
  br i1 %v253, label %b31, label %b32
b31:
  %v254 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v255 = getelementptr inbounds float, ptr %v130, i64 0
  %v256 = getelementptr inbounds i64, ptr %v1, i64 4
  %v257 = load i64, ptr %v256, align 8
  %v258 = icmp eq i64 %v257, 0
  br i1 %v258, label %b33, label %b34
b33:
  %v259 = add i64 2, 0
  %v260 = sdiv i64 %v259, 1
  %v261 = add i64 %v2, 1
  %v262 = mul i64 %v260, %v2
  %v263 = sdiv i64 %v262, %v3
  %v264 = mul i64 %v263, 1
  %v265 = icmp slt i64 %v264, 2
  %v266 = select i1 %v265, i64 %v264, i64 2
  %v267 = mul i64 %v260, %v261
  %v268 = sdiv i64 %v267, %v3
  %v269 = mul i64 %v268, 1
  %v270 = icmp slt i64 %v269, 2
  %v271 = select i1 %v270, i64 %v269, i64 2
  %v272 = icmp slt i64 %v271, 1
  %v273 = select i1 %v272, i64 %v271, i64 1
  br label %b35
b35:
  %v274 = phi i64 [ %v266, %b33 ], [ %v719, %b86 ]
  %v275 = icmp slt i64 %v274, %v273
  br i1 %v275, label %b36, label %b37
b36:
  %v276 = mul i64 %v274, 256
  %v277 = mul i64 %v274, 32
  %v278 = add i64 %v276, 0
  %v279 = add i64 %v277, 0
  %v280 = getelementptr inbounds float, ptr %v255, i64 %v278
  %v281 = sub i64 50, %v279
  %v282 = icmp slt i64 %v281, 0
  %v283 = select i1 %v282, i64 0, i64 %v281
  %v284 = icmp ult i64 %v283, 8
  %v285 = select i1 %v284, i64 %v283, i64 8
  %v286 = trunc i64 %v285 to i32
  %v287 = insertelement <8 x i32> poison, i32 %v286, i64 0
  %v288 = shufflevector <8 x i32> %v287, <8 x i32> poison, <8 x i32> zeroinitializer
  %v289 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v288
  %v290 = mul i64 %v279, 8
  %v291 = add i64 0, %v290
  %v292 = getelementptr inbounds float, ptr %v12, i64 %v291
  %v293 = icmp sge i64 %v283, 8
  br i1 %v293, label %b38, label %b39
b38:
  br label %b40
b40:
  %v294 = phi i64 [ 0, %b38 ], [ %v368, %b41 ]
  %v295 = icmp slt i64 %v294, 8
  br i1 %v295, label %b41, label %b42
b41:
  %v296 = add i64 %v294, 0
  %v297 = getelementptr inbounds float, ptr %v292, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = add i64 %v294, 8
  %v300 = getelementptr inbounds float, ptr %v292, i64 %v299
  %v301 = load <8 x float>, ptr %v300, align 4
  %v302 = add i64 %v294, 16
  %v303 = getelementptr inbounds float, ptr %v292, i64 %v302
  %v304 = load <8 x float>, ptr %v303, align 4
  %v305 = add i64 %v294, 24
  %v306 = getelementptr inbounds float, ptr %v292, i64 %v305
  %v307 = load <8 x float>, ptr %v306, align 4
  %v308 = add i64 %v294, 32
  %v309 = getelementptr inbounds float, ptr %v292, i64 %v308
  %v310 = load <8 x float>, ptr %v309, align 4
  %v311 = add i64 %v294, 40
  %v312 = getelementptr inbounds float, ptr %v292, i64 %v311
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = add i64 %v294, 48
  %v315 = getelementptr inbounds float, ptr %v292, i64 %v314
  %v316 = load <8 x float>, ptr %v315, align 4
  %v317 = add i64 %v294, 56
  %v318 = getelementptr inbounds float, ptr %v292, i64 %v317
  %v319 = load <8 x float>, ptr %v318, align 4
  %v320 = shufflevector <8 x float> %v298, <8 x float> %v310, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v321 = shufflevector <8 x float> %v298, <8 x float> %v310, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v322 = shufflevector <8 x float> %v301, <8 x float> %v313, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v323 = shufflevector <8 x float> %v301, <8 x float> %v313, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v324 = shufflevector <8 x float> %v304, <8 x float> %v316, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v325 = shufflevector <8 x float> %v304, <8 x float> %v316, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v326 = shufflevector <8 x float> %v307, <8 x float> %v319, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v327 = shufflevector <8 x float> %v307, <8 x float> %v319, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v328 = shufflevector <8 x float> %v320, <8 x float> %v324, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v329 = shufflevector <8 x float> %v320, <8 x float> %v324, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v330 = shufflevector <8 x float> %v322, <8 x float> %v326, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v331 = shufflevector <8 x float> %v322, <8 x float> %v326, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v332 = shufflevector <8 x float> %v321, <8 x float> %v325, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v333 = shufflevector <8 x float> %v321, <8 x float> %v325, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v334 = shufflevector <8 x float> %v323, <8 x float> %v327, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v335 = shufflevector <8 x float> %v323, <8 x float> %v327, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v336 = shufflevector <8 x float> %v328, <8 x float> %v330, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v337 = shufflevector <8 x float> %v328, <8 x float> %v330, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v338 = shufflevector <8 x float> %v329, <8 x float> %v331, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v339 = shufflevector <8 x float> %v329, <8 x float> %v331, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v340 = shufflevector <8 x float> %v332, <8 x float> %v334, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v341 = shufflevector <8 x float> %v332, <8 x float> %v334, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v342 = shufflevector <8 x float> %v333, <8 x float> %v335, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v343 = shufflevector <8 x float> %v333, <8 x float> %v335, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v344 = add i64 %v294, 0
  %v345 = mul i64 %v344, 32
  %v346 = getelementptr inbounds float, ptr %v280, i64 %v345
  store <8 x float> %v336, ptr %v346, align 4
  %v347 = add i64 %v294, 1
  %v348 = mul i64 %v347, 32
  %v349 = getelementptr inbounds float, ptr %v280, i64 %v348
  store <8 x float> %v337, ptr %v349, align 4
  %v350 = add i64 %v294, 2
  %v351 = mul i64 %v350, 32
  %v352 = getelementptr inbounds float, ptr %v280, i64 %v351
  store <8 x float> %v338, ptr %v352, align 4
  %v353 = add i64 %v294, 3
  %v354 = mul i64 %v353, 32
  %v355 = getelementptr inbounds float, ptr %v280, i64 %v354
  store <8 x float> %v339, ptr %v355, align 4
  %v356 = add i64 %v294, 4
  %v357 = mul i64 %v356, 32
  %v358 = getelementptr inbounds float, ptr %v280, i64 %v357
  store <8 x float> %v340, ptr %v358, align 4
  %v359 = add i64 %v294, 5
  %v360 = mul i64 %v359, 32
  %v361 = getelementptr inbounds float, ptr %v280, i64 %v360
  store <8 x float> %v341, ptr %v361, align 4
  %v362 = add i64 %v294, 6
  %v363 = mul i64 %v362, 32
  %v364 = getelementptr inbounds float, ptr %v280, i64 %v363
  store <8 x float> %v342, ptr %v364, align 4
  %v365 = add i64 %v294, 7
  %v366 = mul i64 %v365, 32
  %v367 = getelementptr inbounds float, ptr %v280, i64 %v366
  store <8 x float> %v343, ptr %v367, align 4
  %v368 = add nsw i64 %v294, 8
  br label %b40
b42:
  br label %b43
b43:
  %v369 = phi i64 [ 8, %b42 ], [ %v377, %b44 ]
  %v370 = icmp slt i64 %v369, 8
  br i1 %v370, label %b44, label %b45
b44:
  %v371 = mul i64 %v369, 1
  %v372 = getelementptr inbounds float, ptr %v292, i64 %v371
  %v373 = getelementptr float, ptr %v372, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v374 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v373, <8 x i1> %v289, <8 x float> zeroinitializer)
  %v375 = mul i64 %v369, 32
  %v376 = getelementptr inbounds float, ptr %v280, i64 %v375
  store <8 x float> %v374, ptr %v376, align 4
  %v377 = add nsw i64 %v369, 1
  br label %b43
b45:
  br label %b39
b39:
  %v378 = icmp slt i64 %v283, 8
  br i1 %v378, label %b46, label %b47
b46:
  br label %b48
b48:
  %v379 = phi i64 [ 0, %b46 ], [ %v387, %b49 ]
  %v380 = icmp slt i64 %v379, 8
  br i1 %v380, label %b49, label %b50
b49:
  %v381 = mul i64 %v379, 1
  %v382 = getelementptr inbounds float, ptr %v292, i64 %v381
  %v383 = getelementptr float, ptr %v382, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v384 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v383, <8 x i1> %v289, <8 x float> zeroinitializer)
  %v385 = mul i64 %v379, 32
  %v386 = getelementptr inbounds float, ptr %v280, i64 %v385
  store <8 x float> %v384, ptr %v386, align 4
  %v387 = add nsw i64 %v379, 1
  br label %b48
b50:
  br label %b47
b47:
  %v388 = add i64 %v276, 8
  %v389 = add i64 %v277, 8
  %v390 = getelementptr inbounds float, ptr %v255, i64 %v388
  %v391 = sub i64 50, %v389
  %v392 = icmp slt i64 %v391, 0
  %v393 = select i1 %v392, i64 0, i64 %v391
  %v394 = icmp ult i64 %v393, 8
  %v395 = select i1 %v394, i64 %v393, i64 8
  %v396 = trunc i64 %v395 to i32
  %v397 = insertelement <8 x i32> poison, i32 %v396, i64 0
  %v398 = shufflevector <8 x i32> %v397, <8 x i32> poison, <8 x i32> zeroinitializer
  %v399 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v398
  %v400 = mul i64 %v389, 8
  %v401 = add i64 0, %v400
  %v402 = getelementptr inbounds float, ptr %v12, i64 %v401
  %v403 = icmp sge i64 %v393, 8
  br i1 %v403, label %b51, label %b52
b51:
  br label %b53
b53:
  %v404 = phi i64 [ 0, %b51 ], [ %v478, %b54 ]
  %v405 = icmp slt i64 %v404, 8
  br i1 %v405, label %b54, label %b55
b54:
  %v406 = add i64 %v404, 0
  %v407 = getelementptr inbounds float, ptr %v402, i64 %v406
  %v408 = load <8 x float>, ptr %v407, align 4
  %v409 = add i64 %v404, 8
  %v410 = getelementptr inbounds float, ptr %v402, i64 %v409
  %v411 = load <8 x float>, ptr %v410, align 4
  %v412 = add i64 %v404, 16
  %v413 = getelementptr inbounds float, ptr %v402, i64 %v412
  %v414 = load <8 x float>, ptr %v413, align 4
  %v415 = add i64 %v404, 24
  %v416 = getelementptr inbounds float, ptr %v402, i64 %v415
  %v417 = load <8 x float>, ptr %v416, align 4
  %v418 = add i64 %v404, 32
  %v419 = getelementptr inbounds float, ptr %v402, i64 %v418
  %v420 = load <8 x float>, ptr %v419, align 4
  %v421 = add i64 %v404, 40
  %v422 = getelementptr inbounds float, ptr %v402, i64 %v421
  %v423 = load <8 x float>, ptr %v422, align 4
  %v424 = add i64 %v404, 48
  %v425 = getelementptr inbounds float, ptr %v402, i64 %v424
  %v426 = load <8 x float>, ptr %v425, align 4
  %v427 = add i64 %v404, 56
  %v428 = getelementptr inbounds float, ptr %v402, i64 %v427
  %v429 = load <8 x float>, ptr %v428, align 4
  %v430 = shufflevector <8 x float> %v408, <8 x float> %v420, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v431 = shufflevector <8 x float> %v408, <8 x float> %v420, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v432 = shufflevector <8 x float> %v411, <8 x float> %v423, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v433 = shufflevector <8 x float> %v411, <8 x float> %v423, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v434 = shufflevector <8 x float> %v414, <8 x float> %v426, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v435 = shufflevector <8 x float> %v414, <8 x float> %v426, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v436 = shufflevector <8 x float> %v417, <8 x float> %v429, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v437 = shufflevector <8 x float> %v417, <8 x float> %v429, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v438 = shufflevector <8 x float> %v430, <8 x float> %v434, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v439 = shufflevector <8 x float> %v430, <8 x float> %v434, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v440 = shufflevector <8 x float> %v432, <8 x float> %v436, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v441 = shufflevector <8 x float> %v432, <8 x float> %v436, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v442 = shufflevector <8 x float> %v431, <8 x float> %v435, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v443 = shufflevector <8 x float> %v431, <8 x float> %v435, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v444 = shufflevector <8 x float> %v433, <8 x float> %v437, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v445 = shufflevector <8 x float> %v433, <8 x float> %v437, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v446 = shufflevector <8 x float> %v438, <8 x float> %v440, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v447 = shufflevector <8 x float> %v438, <8 x float> %v440, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v448 = shufflevector <8 x float> %v439, <8 x float> %v441, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v449 = shufflevector <8 x float> %v439, <8 x float> %v441, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v450 = shufflevector <8 x float> %v442, <8 x float> %v444, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v451 = shufflevector <8 x float> %v442, <8 x float> %v444, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v452 = shufflevector <8 x float> %v443, <8 x float> %v445, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v453 = shufflevector <8 x float> %v443, <8 x float> %v445, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v454 = add i64 %v404, 0
  %v455 = mul i64 %v454, 32
  %v456 = getelementptr inbounds float, ptr %v390, i64 %v455
  store <8 x float> %v446, ptr %v456, align 4
  %v457 = add i64 %v404, 1
  %v458 = mul i64 %v457, 32
  %v459 = getelementptr inbounds float, ptr %v390, i64 %v458
  store <8 x float> %v447, ptr %v459, align 4
  %v460 = add i64 %v404, 2
  %v461 = mul i64 %v460, 32
  %v462 = getelementptr inbounds float, ptr %v390, i64 %v461
  store <8 x float> %v448, ptr %v462, align 4
  %v463 = add i64 %v404, 3
  %v464 = mul i64 %v463, 32
  %v465 = getelementptr inbounds float, ptr %v390, i64 %v464
  store <8 x float> %v449, ptr %v465, align 4
  %v466 = add i64 %v404, 4
  %v467 = mul i64 %v466, 32
  %v468 = getelementptr inbounds float, ptr %v390, i64 %v467
  store <8 x float> %v450, ptr %v468, align 4
  %v469 = add i64 %v404, 5
  %v470 = mul i64 %v469, 32
  %v471 = getelementptr inbounds float, ptr %v390, i64 %v470
  store <8 x float> %v451, ptr %v471, align 4
  %v472 = add i64 %v404, 6
  %v473 = mul i64 %v472, 32
  %v474 = getelementptr inbounds float, ptr %v390, i64 %v473
  store <8 x float> %v452, ptr %v474, align 4
  %v475 = add i64 %v404, 7
  %v476 = mul i64 %v475, 32
  %v477 = getelementptr inbounds float, ptr %v390, i64 %v476
  store <8 x float> %v453, ptr %v477, align 4
  %v478 = add nsw i64 %v404, 8
  br label %b53
b55:
  br label %b56
b56:
  %v479 = phi i64 [ 8, %b55 ], [ %v487, %b57 ]
  %v480 = icmp slt i64 %v479, 8
  br i1 %v480, label %b57, label %b58
b57:
  %v481 = mul i64 %v479, 1
  %v482 = getelementptr inbounds float, ptr %v402, i64 %v481
  %v483 = getelementptr float, ptr %v482, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v484 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v483, <8 x i1> %v399, <8 x float> zeroinitializer)
  %v485 = mul i64 %v479, 32
  %v486 = getelementptr inbounds float, ptr %v390, i64 %v485
  store <8 x float> %v484, ptr %v486, align 4
  %v487 = add nsw i64 %v479, 1
  br label %b56
b58:
  br label %b52
b52:
  %v488 = icmp slt i64 %v393, 8
  br i1 %v488, label %b59, label %b60
b59:
  br label %b61
b61:
  %v489 = phi i64 [ 0, %b59 ], [ %v497, %b62 ]
  %v490 = icmp slt i64 %v489, 8
  br i1 %v490, label %b62, label %b63
b62:
  %v491 = mul i64 %v489, 1
  %v492 = getelementptr inbounds float, ptr %v402, i64 %v491
  %v493 = getelementptr float, ptr %v492, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v494 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v493, <8 x i1> %v399, <8 x float> zeroinitializer)
  %v495 = mul i64 %v489, 32
  %v496 = getelementptr inbounds float, ptr %v390, i64 %v495
  store <8 x float> %v494, ptr %v496, align 4
  %v497 = add nsw i64 %v489, 1
  br label %b61
b63:
  br label %b60
b60:
  %v498 = add i64 %v276, 16
  %v499 = add i64 %v277, 16
  %v500 = getelementptr inbounds float, ptr %v255, i64 %v498
  %v501 = sub i64 50, %v499
  %v502 = icmp slt i64 %v501, 0
  %v503 = select i1 %v502, i64 0, i64 %v501
  %v504 = icmp ult i64 %v503, 8
  %v505 = select i1 %v504, i64 %v503, i64 8
  %v506 = trunc i64 %v505 to i32
  %v507 = insertelement <8 x i32> poison, i32 %v506, i64 0
  %v508 = shufflevector <8 x i32> %v507, <8 x i32> poison, <8 x i32> zeroinitializer
  %v509 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v508
  %v510 = mul i64 %v499, 8
  %v511 = add i64 0, %v510
  %v512 = getelementptr inbounds float, ptr %v12, i64 %v511
  %v513 = icmp sge i64 %v503, 8
  br i1 %v513, label %b64, label %b65
b64:
  br label %b66
b66:
  %v514 = phi i64 [ 0, %b64 ], [ %v588, %b67 ]
  %v515 = icmp slt i64 %v514, 8
  br i1 %v515, label %b67, label %b68
b67:
  %v516 = add i64 %v514, 0
  %v517 = getelementptr inbounds float, ptr %v512, i64 %v516
  %v518 = load <8 x float>, ptr %v517, align 4
  %v519 = add i64 %v514, 8
  %v520 = getelementptr inbounds float, ptr %v512, i64 %v519
  %v521 = load <8 x float>, ptr %v520, align 4
  %v522 = add i64 %v514, 16
  %v523 = getelementptr inbounds float, ptr %v512, i64 %v522
  %v524 = load <8 x float>, ptr %v523, align 4
  %v525 = add i64 %v514, 24
  %v526 = getelementptr inbounds float, ptr %v512, i64 %v525
  %v527 = load <8 x float>, ptr %v526, align 4
  %v528 = add i64 %v514, 32
  %v529 = getelementptr inbounds float, ptr %v512, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = add i64 %v514, 40
  %v532 = getelementptr inbounds float, ptr %v512, i64 %v531
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = add i64 %v514, 48
  %v535 = getelementptr inbounds float, ptr %v512, i64 %v534
  %v536 = load <8 x float>, ptr %v535, align 4
  %v537 = add i64 %v514, 56
  %v538 = getelementptr inbounds float, ptr %v512, i64 %v537
  %v539 = load <8 x float>, ptr %v538, align 4
  %v540 = shufflevector <8 x float> %v518, <8 x float> %v530, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v541 = shufflevector <8 x float> %v518, <8 x float> %v530, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v542 = shufflevector <8 x float> %v521, <8 x float> %v533, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v543 = shufflevector <8 x float> %v521, <8 x float> %v533, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v544 = shufflevector <8 x float> %v524, <8 x float> %v536, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v545 = shufflevector <8 x float> %v524, <8 x float> %v536, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v546 = shufflevector <8 x float> %v527, <8 x float> %v539, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v547 = shufflevector <8 x float> %v527, <8 x float> %v539, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v548 = shufflevector <8 x float> %v540, <8 x float> %v544, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v549 = shufflevector <8 x float> %v540, <8 x float> %v544, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v550 = shufflevector <8 x float> %v542, <8 x float> %v546, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v551 = shufflevector <8 x float> %v542, <8 x float> %v546, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v552 = shufflevector <8 x float> %v541, <8 x float> %v545, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v553 = shufflevector <8 x float> %v541, <8 x float> %v545, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v554 = shufflevector <8 x float> %v543, <8 x float> %v547, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v555 = shufflevector <8 x float> %v543, <8 x float> %v547, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v556 = shufflevector <8 x float> %v548, <8 x float> %v550, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v557 = shufflevector <8 x float> %v548, <8 x float> %v550, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v558 = shufflevector <8 x float> %v549, <8 x float> %v551, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v559 = shufflevector <8 x float> %v549, <8 x float> %v551, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v560 = shufflevector <8 x float> %v552, <8 x float> %v554, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v561 = shufflevector <8 x float> %v552, <8 x float> %v554, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v562 = shufflevector <8 x float> %v553, <8 x float> %v555, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v563 = shufflevector <8 x float> %v553, <8 x float> %v555, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v564 = add i64 %v514, 0
  %v565 = mul i64 %v564, 32
  %v566 = getelementptr inbounds float, ptr %v500, i64 %v565
  store <8 x float> %v556, ptr %v566, align 4
  %v567 = add i64 %v514, 1
  %v568 = mul i64 %v567, 32
  %v569 = getelementptr inbounds float, ptr %v500, i64 %v568
  store <8 x float> %v557, ptr %v569, align 4
  %v570 = add i64 %v514, 2
  %v571 = mul i64 %v570, 32
  %v572 = getelementptr inbounds float, ptr %v500, i64 %v571
  store <8 x float> %v558, ptr %v572, align 4
  %v573 = add i64 %v514, 3
  %v574 = mul i64 %v573, 32
  %v575 = getelementptr inbounds float, ptr %v500, i64 %v574
  store <8 x float> %v559, ptr %v575, align 4
  %v576 = add i64 %v514, 4
  %v577 = mul i64 %v576, 32
  %v578 = getelementptr inbounds float, ptr %v500, i64 %v577
  store <8 x float> %v560, ptr %v578, align 4
  %v579 = add i64 %v514, 5
  %v580 = mul i64 %v579, 32
  %v581 = getelementptr inbounds float, ptr %v500, i64 %v580
  store <8 x float> %v561, ptr %v581, align 4
  %v582 = add i64 %v514, 6
  %v583 = mul i64 %v582, 32
  %v584 = getelementptr inbounds float, ptr %v500, i64 %v583
  store <8 x float> %v562, ptr %v584, align 4
  %v585 = add i64 %v514, 7
  %v586 = mul i64 %v585, 32
  %v587 = getelementptr inbounds float, ptr %v500, i64 %v586
  store <8 x float> %v563, ptr %v587, align 4
  %v588 = add nsw i64 %v514, 8
  br label %b66
b68:
  br label %b69
b69:
  %v589 = phi i64 [ 8, %b68 ], [ %v597, %b70 ]
  %v590 = icmp slt i64 %v589, 8
  br i1 %v590, label %b70, label %b71
b70:
  %v591 = mul i64 %v589, 1
  %v592 = getelementptr inbounds float, ptr %v512, i64 %v591
  %v593 = getelementptr float, ptr %v592, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v594 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v593, <8 x i1> %v509, <8 x float> zeroinitializer)
  %v595 = mul i64 %v589, 32
  %v596 = getelementptr inbounds float, ptr %v500, i64 %v595
  store <8 x float> %v594, ptr %v596, align 4
  %v597 = add nsw i64 %v589, 1
  br label %b69
b71:
  br label %b65
b65:
  %v598 = icmp slt i64 %v503, 8
  br i1 %v598, label %b72, label %b73
b72:
  br label %b74
b74:
  %v599 = phi i64 [ 0, %b72 ], [ %v607, %b75 ]
  %v600 = icmp slt i64 %v599, 8
  br i1 %v600, label %b75, label %b76
b75:
  %v601 = mul i64 %v599, 1
  %v602 = getelementptr inbounds float, ptr %v512, i64 %v601
  %v603 = getelementptr float, ptr %v602, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v604 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v603, <8 x i1> %v509, <8 x float> zeroinitializer)
  %v605 = mul i64 %v599, 32
  %v606 = getelementptr inbounds float, ptr %v500, i64 %v605
  store <8 x float> %v604, ptr %v606, align 4
  %v607 = add nsw i64 %v599, 1
  br label %b74
b76:
  br label %b73
b73:
  %v608 = add i64 %v276, 24
  %v609 = add i64 %v277, 24
  %v610 = getelementptr inbounds float, ptr %v255, i64 %v608
  %v611 = sub i64 50, %v609
  %v612 = icmp slt i64 %v611, 0
  %v613 = select i1 %v612, i64 0, i64 %v611
  %v614 = icmp ult i64 %v613, 8
  %v615 = select i1 %v614, i64 %v613, i64 8
  %v616 = trunc i64 %v615 to i32
  %v617 = insertelement <8 x i32> poison, i32 %v616, i64 0
  %v618 = shufflevector <8 x i32> %v617, <8 x i32> poison, <8 x i32> zeroinitializer
  %v619 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v618
  %v620 = mul i64 %v609, 8
  %v621 = add i64 0, %v620
  %v622 = getelementptr inbounds float, ptr %v12, i64 %v621
  %v623 = icmp sge i64 %v613, 8
  br i1 %v623, label %b77, label %b78
b77:
  br label %b79
b79:
  %v624 = phi i64 [ 0, %b77 ], [ %v698, %b80 ]
  %v625 = icmp slt i64 %v624, 8
  br i1 %v625, label %b80, label %b81
b80:
  %v626 = add i64 %v624, 0
  %v627 = getelementptr inbounds float, ptr %v622, i64 %v626
  %v628 = load <8 x float>, ptr %v627, align 4
  %v629 = add i64 %v624, 8
  %v630 = getelementptr inbounds float, ptr %v622, i64 %v629
  %v631 = load <8 x float>, ptr %v630, align 4
  %v632 = add i64 %v624, 16
  %v633 = getelementptr inbounds float, ptr %v622, i64 %v632
  %v634 = load <8 x float>, ptr %v633, align 4
  %v635 = add i64 %v624, 24
  %v636 = getelementptr inbounds float, ptr %v622, i64 %v635
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = add i64 %v624, 32
  %v639 = getelementptr inbounds float, ptr %v622, i64 %v638
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = add i64 %v624, 40
  %v642 = getelementptr inbounds float, ptr %v622, i64 %v641
  %v643 = load <8 x float>, ptr %v642, align 4
  %v644 = add i64 %v624, 48
  %v645 = getelementptr inbounds float, ptr %v622, i64 %v644
  %v646 = load <8 x float>, ptr %v645, align 4
  %v647 = add i64 %v624, 56
  %v648 = getelementptr inbounds float, ptr %v622, i64 %v647
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = shufflevector <8 x float> %v628, <8 x float> %v640, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v651 = shufflevector <8 x float> %v628, <8 x float> %v640, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v652 = shufflevector <8 x float> %v631, <8 x float> %v643, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v653 = shufflevector <8 x float> %v631, <8 x float> %v643, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v654 = shufflevector <8 x float> %v634, <8 x float> %v646, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v655 = shufflevector <8 x float> %v634, <8 x float> %v646, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v656 = shufflevector <8 x float> %v637, <8 x float> %v649, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v657 = shufflevector <8 x float> %v637, <8 x float> %v649, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v658 = shufflevector <8 x float> %v650, <8 x float> %v654, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v659 = shufflevector <8 x float> %v650, <8 x float> %v654, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v660 = shufflevector <8 x float> %v652, <8 x float> %v656, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v661 = shufflevector <8 x float> %v652, <8 x float> %v656, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v662 = shufflevector <8 x float> %v651, <8 x float> %v655, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v663 = shufflevector <8 x float> %v651, <8 x float> %v655, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v664 = shufflevector <8 x float> %v653, <8 x float> %v657, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v665 = shufflevector <8 x float> %v653, <8 x float> %v657, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v666 = shufflevector <8 x float> %v658, <8 x float> %v660, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v667 = shufflevector <8 x float> %v658, <8 x float> %v660, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v668 = shufflevector <8 x float> %v659, <8 x float> %v661, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v669 = shufflevector <8 x float> %v659, <8 x float> %v661, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v670 = shufflevector <8 x float> %v662, <8 x float> %v664, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v671 = shufflevector <8 x float> %v662, <8 x float> %v664, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v672 = shufflevector <8 x float> %v663, <8 x float> %v665, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v673 = shufflevector <8 x float> %v663, <8 x float> %v665, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v674 = add i64 %v624, 0
  %v675 = mul i64 %v674, 32
  %v676 = getelementptr inbounds float, ptr %v610, i64 %v675
  store <8 x float> %v666, ptr %v676, align 4
  %v677 = add i64 %v624, 1
  %v678 = mul i64 %v677, 32
  %v679 = getelementptr inbounds float, ptr %v610, i64 %v678
  store <8 x float> %v667, ptr %v679, align 4
  %v680 = add i64 %v624, 2
  %v681 = mul i64 %v680, 32
  %v682 = getelementptr inbounds float, ptr %v610, i64 %v681
  store <8 x float> %v668, ptr %v682, align 4
  %v683 = add i64 %v624, 3
  %v684 = mul i64 %v683, 32
  %v685 = getelementptr inbounds float, ptr %v610, i64 %v684
  store <8 x float> %v669, ptr %v685, align 4
  %v686 = add i64 %v624, 4
  %v687 = mul i64 %v686, 32
  %v688 = getelementptr inbounds float, ptr %v610, i64 %v687
  store <8 x float> %v670, ptr %v688, align 4
  %v689 = add i64 %v624, 5
  %v690 = mul i64 %v689, 32
  %v691 = getelementptr inbounds float, ptr %v610, i64 %v690
  store <8 x float> %v671, ptr %v691, align 4
  %v692 = add i64 %v624, 6
  %v693 = mul i64 %v692, 32
  %v694 = getelementptr inbounds float, ptr %v610, i64 %v693
  store <8 x float> %v672, ptr %v694, align 4
  %v695 = add i64 %v624, 7
  %v696 = mul i64 %v695, 32
  %v697 = getelementptr inbounds float, ptr %v610, i64 %v696
  store <8 x float> %v673, ptr %v697, align 4
  %v698 = add nsw i64 %v624, 8
  br label %b79
b81:
  br label %b82
b82:
  %v699 = phi i64 [ 8, %b81 ], [ %v707, %b83 ]
  %v700 = icmp slt i64 %v699, 8
  br i1 %v700, label %b83, label %b84
b83:
  %v701 = mul i64 %v699, 1
  %v702 = getelementptr inbounds float, ptr %v622, i64 %v701
  %v703 = getelementptr float, ptr %v702, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v704 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v703, <8 x i1> %v619, <8 x float> zeroinitializer)
  %v705 = mul i64 %v699, 32
  %v706 = getelementptr inbounds float, ptr %v610, i64 %v705
  store <8 x float> %v704, ptr %v706, align 4
  %v707 = add nsw i64 %v699, 1
  br label %b82
b84:
  br label %b78
b78:
  %v708 = icmp slt i64 %v613, 8
  br i1 %v708, label %b85, label %b86
b85:
  br label %b87
b87:
  %v709 = phi i64 [ 0, %b85 ], [ %v717, %b88 ]
  %v710 = icmp slt i64 %v709, 8
  br i1 %v710, label %b88, label %b89
b88:
  %v711 = mul i64 %v709, 1
  %v712 = getelementptr inbounds float, ptr %v622, i64 %v711
  %v713 = getelementptr float, ptr %v712, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v714 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v713, <8 x i1> %v619, <8 x float> zeroinitializer)
  %v715 = mul i64 %v709, 32
  %v716 = getelementptr inbounds float, ptr %v610, i64 %v715
  store <8 x float> %v714, ptr %v716, align 4
  %v717 = add nsw i64 %v709, 1
  br label %b87
b89:
  br label %b86
b86:
  %v718 = add i64 %v276, 256
  %v719 = add nsw i64 %v274, 1
  br label %b35
b37:
  %v720 = icmp eq i64 %v271, 2
  br i1 %v720, label %b90, label %b91
b90:
  %v721 = mul i64 1, 256
  %v722 = mul i64 1, 32
  %v723 = add i64 %v721, 0
  %v724 = add i64 %v722, 0
  %v725 = getelementptr inbounds float, ptr %v255, i64 %v723
  %v726 = sub i64 50, %v724
  %v727 = icmp slt i64 %v726, 0
  %v728 = select i1 %v727, i64 0, i64 %v726
  %v729 = icmp ult i64 %v728, 8
  %v730 = select i1 %v729, i64 %v728, i64 8
  %v731 = trunc i64 %v730 to i32
  %v732 = insertelement <8 x i32> poison, i32 %v731, i64 0
  %v733 = shufflevector <8 x i32> %v732, <8 x i32> poison, <8 x i32> zeroinitializer
  %v734 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v733
  %v735 = mul i64 %v724, 8
  %v736 = add i64 0, %v735
  %v737 = getelementptr inbounds float, ptr %v12, i64 %v736
  %v738 = icmp sge i64 %v728, 8
  br i1 %v738, label %b92, label %b93
b92:
  br label %b94
b94:
  %v739 = phi i64 [ 0, %b92 ], [ %v813, %b95 ]
  %v740 = icmp slt i64 %v739, 8
  br i1 %v740, label %b95, label %b96
b95:
  %v741 = add i64 %v739, 0
  %v742 = getelementptr inbounds float, ptr %v737, i64 %v741
  %v743 = load <8 x float>, ptr %v742, align 4
  %v744 = add i64 %v739, 8
  %v745 = getelementptr inbounds float, ptr %v737, i64 %v744
  %v746 = load <8 x float>, ptr %v745, align 4
  %v747 = add i64 %v739, 16
  %v748 = getelementptr inbounds float, ptr %v737, i64 %v747
  %v749 = load <8 x float>, ptr %v748, align 4
  %v750 = add i64 %v739, 24
  %v751 = getelementptr inbounds float, ptr %v737, i64 %v750
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = add i64 %v739, 32
  %v754 = getelementptr inbounds float, ptr %v737, i64 %v753
  %v755 = load <8 x float>, ptr %v754, align 4
  %v756 = add i64 %v739, 40
  %v757 = getelementptr inbounds float, ptr %v737, i64 %v756
  %v758 = load <8 x float>, ptr %v757, align 4
  %v759 = add i64 %v739, 48
  %v760 = getelementptr inbounds float, ptr %v737, i64 %v759
  %v761 = load <8 x float>, ptr %v760, align 4
  %v762 = add i64 %v739, 56
  %v763 = getelementptr inbounds float, ptr %v737, i64 %v762
  %v764 = load <8 x float>, ptr %v763, align 4
  %v765 = shufflevector <8 x float> %v743, <8 x float> %v755, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v766 = shufflevector <8 x float> %v743, <8 x float> %v755, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v767 = shufflevector <8 x float> %v746, <8 x float> %v758, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v768 = shufflevector <8 x float> %v746, <8 x float> %v758, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v769 = shufflevector <8 x float> %v749, <8 x float> %v761, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v770 = shufflevector <8 x float> %v749, <8 x float> %v761, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v771 = shufflevector <8 x float> %v752, <8 x float> %v764, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v772 = shufflevector <8 x float> %v752, <8 x float> %v764, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v773 = shufflevector <8 x float> %v765, <8 x float> %v769, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v774 = shufflevector <8 x float> %v765, <8 x float> %v769, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v775 = shufflevector <8 x float> %v767, <8 x float> %v771, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v776 = shufflevector <8 x float> %v767, <8 x float> %v771, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v777 = shufflevector <8 x float> %v766, <8 x float> %v770, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v778 = shufflevector <8 x float> %v766, <8 x float> %v770, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v779 = shufflevector <8 x float> %v768, <8 x float> %v772, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v780 = shufflevector <8 x float> %v768, <8 x float> %v772, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v781 = shufflevector <8 x float> %v773, <8 x float> %v775, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v782 = shufflevector <8 x float> %v773, <8 x float> %v775, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v783 = shufflevector <8 x float> %v774, <8 x float> %v776, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v784 = shufflevector <8 x float> %v774, <8 x float> %v776, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v785 = shufflevector <8 x float> %v777, <8 x float> %v779, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v786 = shufflevector <8 x float> %v777, <8 x float> %v779, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v787 = shufflevector <8 x float> %v778, <8 x float> %v780, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v788 = shufflevector <8 x float> %v778, <8 x float> %v780, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v789 = add i64 %v739, 0
  %v790 = mul i64 %v789, 24
  %v791 = getelementptr inbounds float, ptr %v725, i64 %v790
  store <8 x float> %v781, ptr %v791, align 4
  %v792 = add i64 %v739, 1
  %v793 = mul i64 %v792, 24
  %v794 = getelementptr inbounds float, ptr %v725, i64 %v793
  store <8 x float> %v782, ptr %v794, align 4
  %v795 = add i64 %v739, 2
  %v796 = mul i64 %v795, 24
  %v797 = getelementptr inbounds float, ptr %v725, i64 %v796
  store <8 x float> %v783, ptr %v797, align 4
  %v798 = add i64 %v739, 3
  %v799 = mul i64 %v798, 24
  %v800 = getelementptr inbounds float, ptr %v725, i64 %v799
  store <8 x float> %v784, ptr %v800, align 4
  %v801 = add i64 %v739, 4
  %v802 = mul i64 %v801, 24
  %v803 = getelementptr inbounds float, ptr %v725, i64 %v802
  store <8 x float> %v785, ptr %v803, align 4
  %v804 = add i64 %v739, 5
  %v805 = mul i64 %v804, 24
  %v806 = getelementptr inbounds float, ptr %v725, i64 %v805
  store <8 x float> %v786, ptr %v806, align 4
  %v807 = add i64 %v739, 6
  %v808 = mul i64 %v807, 24
  %v809 = getelementptr inbounds float, ptr %v725, i64 %v808
  store <8 x float> %v787, ptr %v809, align 4
  %v810 = add i64 %v739, 7
  %v811 = mul i64 %v810, 24
  %v812 = getelementptr inbounds float, ptr %v725, i64 %v811
  store <8 x float> %v788, ptr %v812, align 4
  %v813 = add nsw i64 %v739, 8
  br label %b94
b96:
  br label %b97
b97:
  %v814 = phi i64 [ 8, %b96 ], [ %v822, %b98 ]
  %v815 = icmp slt i64 %v814, 8
  br i1 %v815, label %b98, label %b99
b98:
  %v816 = mul i64 %v814, 1
  %v817 = getelementptr inbounds float, ptr %v737, i64 %v816
  %v818 = getelementptr float, ptr %v817, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v819 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v818, <8 x i1> %v734, <8 x float> zeroinitializer)
  %v820 = mul i64 %v814, 24
  %v821 = getelementptr inbounds float, ptr %v725, i64 %v820
  store <8 x float> %v819, ptr %v821, align 4
  %v822 = add nsw i64 %v814, 1
  br label %b97
b99:
  br label %b93
b93:
  %v823 = icmp slt i64 %v728, 8
  br i1 %v823, label %b100, label %b101
b100:
  br label %b102
b102:
  %v824 = phi i64 [ 0, %b100 ], [ %v832, %b103 ]
  %v825 = icmp slt i64 %v824, 8
  br i1 %v825, label %b103, label %b104
b103:
  %v826 = mul i64 %v824, 1
  %v827 = getelementptr inbounds float, ptr %v737, i64 %v826
  %v828 = getelementptr float, ptr %v827, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v829 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v828, <8 x i1> %v734, <8 x float> zeroinitializer)
  %v830 = mul i64 %v824, 24
  %v831 = getelementptr inbounds float, ptr %v725, i64 %v830
  store <8 x float> %v829, ptr %v831, align 4
  %v832 = add nsw i64 %v824, 1
  br label %b102
b104:
  br label %b101
b101:
  %v833 = add i64 %v721, 8
  %v834 = add i64 %v722, 8
  %v835 = getelementptr inbounds float, ptr %v255, i64 %v833
  %v836 = sub i64 50, %v834
  %v837 = icmp slt i64 %v836, 0
  %v838 = select i1 %v837, i64 0, i64 %v836
  %v839 = icmp ult i64 %v838, 8
  %v840 = select i1 %v839, i64 %v838, i64 8
  %v841 = trunc i64 %v840 to i32
  %v842 = insertelement <8 x i32> poison, i32 %v841, i64 0
  %v843 = shufflevector <8 x i32> %v842, <8 x i32> poison, <8 x i32> zeroinitializer
  %v844 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v843
  %v845 = mul i64 %v834, 8
  %v846 = add i64 0, %v845
  %v847 = getelementptr inbounds float, ptr %v12, i64 %v846
  %v848 = icmp sge i64 %v838, 8
  br i1 %v848, label %b105, label %b106
b105:
  br label %b107
b107:
  %v849 = phi i64 [ 0, %b105 ], [ %v923, %b108 ]
  %v850 = icmp slt i64 %v849, 8
  br i1 %v850, label %b108, label %b109
b108:
  %v851 = add i64 %v849, 0
  %v852 = getelementptr inbounds float, ptr %v847, i64 %v851
  %v853 = load <8 x float>, ptr %v852, align 4
  %v854 = add i64 %v849, 8
  %v855 = getelementptr inbounds float, ptr %v847, i64 %v854
  %v856 = load <8 x float>, ptr %v855, align 4
  %v857 = add i64 %v849, 16
  %v858 = getelementptr inbounds float, ptr %v847, i64 %v857
  %v859 = load <8 x float>, ptr %v858, align 4
  %v860 = add i64 %v849, 24
  %v861 = getelementptr inbounds float, ptr %v847, i64 %v860
  %v862 = load <8 x float>, ptr %v861, align 4
  %v863 = add i64 %v849, 32
  %v864 = getelementptr inbounds float, ptr %v847, i64 %v863
  %v865 = load <8 x float>, ptr %v864, align 4
  %v866 = add i64 %v849, 40
  %v867 = getelementptr inbounds float, ptr %v847, i64 %v866
  %v868 = load <8 x float>, ptr %v867, align 4
  %v869 = add i64 %v849, 48
  %v870 = getelementptr inbounds float, ptr %v847, i64 %v869
  %v871 = load <8 x float>, ptr %v870, align 4
  %v872 = add i64 %v849, 56
  %v873 = getelementptr inbounds float, ptr %v847, i64 %v872
  %v874 = load <8 x float>, ptr %v873, align 4
  %v875 = shufflevector <8 x float> %v853, <8 x float> %v865, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v876 = shufflevector <8 x float> %v853, <8 x float> %v865, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v877 = shufflevector <8 x float> %v856, <8 x float> %v868, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v878 = shufflevector <8 x float> %v856, <8 x float> %v868, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v879 = shufflevector <8 x float> %v859, <8 x float> %v871, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v880 = shufflevector <8 x float> %v859, <8 x float> %v871, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v881 = shufflevector <8 x float> %v862, <8 x float> %v874, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v882 = shufflevector <8 x float> %v862, <8 x float> %v874, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v883 = shufflevector <8 x float> %v875, <8 x float> %v879, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v884 = shufflevector <8 x float> %v875, <8 x float> %v879, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v885 = shufflevector <8 x float> %v877, <8 x float> %v881, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v886 = shufflevector <8 x float> %v877, <8 x float> %v881, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v887 = shufflevector <8 x float> %v876, <8 x float> %v880, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v888 = shufflevector <8 x float> %v876, <8 x float> %v880, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v889 = shufflevector <8 x float> %v878, <8 x float> %v882, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v890 = shufflevector <8 x float> %v878, <8 x float> %v882, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v891 = shufflevector <8 x float> %v883, <8 x float> %v885, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v892 = shufflevector <8 x float> %v883, <8 x float> %v885, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v893 = shufflevector <8 x float> %v884, <8 x float> %v886, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v894 = shufflevector <8 x float> %v884, <8 x float> %v886, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v895 = shufflevector <8 x float> %v887, <8 x float> %v889, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v896 = shufflevector <8 x float> %v887, <8 x float> %v889, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v897 = shufflevector <8 x float> %v888, <8 x float> %v890, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v898 = shufflevector <8 x float> %v888, <8 x float> %v890, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v899 = add i64 %v849, 0
  %v900 = mul i64 %v899, 24
  %v901 = getelementptr inbounds float, ptr %v835, i64 %v900
  store <8 x float> %v891, ptr %v901, align 4
  %v902 = add i64 %v849, 1
  %v903 = mul i64 %v902, 24
  %v904 = getelementptr inbounds float, ptr %v835, i64 %v903
  store <8 x float> %v892, ptr %v904, align 4
  %v905 = add i64 %v849, 2
  %v906 = mul i64 %v905, 24
  %v907 = getelementptr inbounds float, ptr %v835, i64 %v906
  store <8 x float> %v893, ptr %v907, align 4
  %v908 = add i64 %v849, 3
  %v909 = mul i64 %v908, 24
  %v910 = getelementptr inbounds float, ptr %v835, i64 %v909
  store <8 x float> %v894, ptr %v910, align 4
  %v911 = add i64 %v849, 4
  %v912 = mul i64 %v911, 24
  %v913 = getelementptr inbounds float, ptr %v835, i64 %v912
  store <8 x float> %v895, ptr %v913, align 4
  %v914 = add i64 %v849, 5
  %v915 = mul i64 %v914, 24
  %v916 = getelementptr inbounds float, ptr %v835, i64 %v915
  store <8 x float> %v896, ptr %v916, align 4
  %v917 = add i64 %v849, 6
  %v918 = mul i64 %v917, 24
  %v919 = getelementptr inbounds float, ptr %v835, i64 %v918
  store <8 x float> %v897, ptr %v919, align 4
  %v920 = add i64 %v849, 7
  %v921 = mul i64 %v920, 24
  %v922 = getelementptr inbounds float, ptr %v835, i64 %v921
  store <8 x float> %v898, ptr %v922, align 4
  %v923 = add nsw i64 %v849, 8
  br label %b107
b109:
  br label %b110
b110:
  %v924 = phi i64 [ 8, %b109 ], [ %v932, %b111 ]
  %v925 = icmp slt i64 %v924, 8
  br i1 %v925, label %b111, label %b112
b111:
  %v926 = mul i64 %v924, 1
  %v927 = getelementptr inbounds float, ptr %v847, i64 %v926
  %v928 = getelementptr float, ptr %v927, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v929 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v928, <8 x i1> %v844, <8 x float> zeroinitializer)
  %v930 = mul i64 %v924, 24
  %v931 = getelementptr inbounds float, ptr %v835, i64 %v930
  store <8 x float> %v929, ptr %v931, align 4
  %v932 = add nsw i64 %v924, 1
  br label %b110
b112:
  br label %b106
b106:
  %v933 = icmp slt i64 %v838, 8
  br i1 %v933, label %b113, label %b114
b113:
  br label %b115
b115:
  %v934 = phi i64 [ 0, %b113 ], [ %v942, %b116 ]
  %v935 = icmp slt i64 %v934, 8
  br i1 %v935, label %b116, label %b117
b116:
  %v936 = mul i64 %v934, 1
  %v937 = getelementptr inbounds float, ptr %v847, i64 %v936
  %v938 = getelementptr float, ptr %v937, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v939 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v938, <8 x i1> %v844, <8 x float> zeroinitializer)
  %v940 = mul i64 %v934, 24
  %v941 = getelementptr inbounds float, ptr %v835, i64 %v940
  store <8 x float> %v939, ptr %v941, align 4
  %v942 = add nsw i64 %v934, 1
  br label %b115
b117:
  br label %b114
b114:
  %v943 = add i64 %v721, 16
  %v944 = add i64 %v722, 16
  %v945 = getelementptr inbounds float, ptr %v255, i64 %v943
  %v946 = sub i64 50, %v944
  %v947 = icmp slt i64 %v946, 0
  %v948 = select i1 %v947, i64 0, i64 %v946
  %v949 = icmp ult i64 %v948, 8
  %v950 = select i1 %v949, i64 %v948, i64 8
  %v951 = trunc i64 %v950 to i32
  %v952 = insertelement <8 x i32> poison, i32 %v951, i64 0
  %v953 = shufflevector <8 x i32> %v952, <8 x i32> poison, <8 x i32> zeroinitializer
  %v954 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v953
  %v955 = mul i64 %v944, 8
  %v956 = add i64 0, %v955
  %v957 = getelementptr inbounds float, ptr %v12, i64 %v956
  %v958 = icmp sge i64 %v948, 8
  br i1 %v958, label %b118, label %b119
b118:
  br label %b120
b120:
  %v959 = phi i64 [ 0, %b118 ], [ %v1033, %b121 ]
  %v960 = icmp slt i64 %v959, 8
  br i1 %v960, label %b121, label %b122
b121:
  %v961 = add i64 %v959, 0
  %v962 = getelementptr inbounds float, ptr %v957, i64 %v961
  %v963 = load <8 x float>, ptr %v962, align 4
  %v964 = add i64 %v959, 8
  %v965 = getelementptr inbounds float, ptr %v957, i64 %v964
  %v966 = load <8 x float>, ptr %v965, align 4
  %v967 = add i64 %v959, 16
  %v968 = getelementptr inbounds float, ptr %v957, i64 %v967
  %v969 = load <8 x float>, ptr %v968, align 4
  %v970 = add i64 %v959, 24
  %v971 = getelementptr inbounds float, ptr %v957, i64 %v970
  %v972 = load <8 x float>, ptr %v971, align 4
  %v973 = add i64 %v959, 32
  %v974 = getelementptr inbounds float, ptr %v957, i64 %v973
  %v975 = load <8 x float>, ptr %v974, align 4
  %v976 = add i64 %v959, 40
  %v977 = getelementptr inbounds float, ptr %v957, i64 %v976
  %v978 = load <8 x float>, ptr %v977, align 4
  %v979 = add i64 %v959, 48
  %v980 = getelementptr inbounds float, ptr %v957, i64 %v979
  %v981 = load <8 x float>, ptr %v980, align 4
  %v982 = add i64 %v959, 56
  %v983 = getelementptr inbounds float, ptr %v957, i64 %v982
  %v984 = load <8 x float>, ptr %v983, align 4
  %v985 = shufflevector <8 x float> %v963, <8 x float> %v975, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v986 = shufflevector <8 x float> %v963, <8 x float> %v975, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v987 = shufflevector <8 x float> %v966, <8 x float> %v978, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v988 = shufflevector <8 x float> %v966, <8 x float> %v978, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v989 = shufflevector <8 x float> %v969, <8 x float> %v981, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v990 = shufflevector <8 x float> %v969, <8 x float> %v981, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v991 = shufflevector <8 x float> %v972, <8 x float> %v984, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v992 = shufflevector <8 x float> %v972, <8 x float> %v984, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v993 = shufflevector <8 x float> %v985, <8 x float> %v989, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v994 = shufflevector <8 x float> %v985, <8 x float> %v989, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v995 = shufflevector <8 x float> %v987, <8 x float> %v991, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v996 = shufflevector <8 x float> %v987, <8 x float> %v991, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v997 = shufflevector <8 x float> %v986, <8 x float> %v990, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v998 = shufflevector <8 x float> %v986, <8 x float> %v990, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v999 = shufflevector <8 x float> %v988, <8 x float> %v992, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1000 = shufflevector <8 x float> %v988, <8 x float> %v992, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1001 = shufflevector <8 x float> %v993, <8 x float> %v995, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1002 = shufflevector <8 x float> %v993, <8 x float> %v995, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1003 = shufflevector <8 x float> %v994, <8 x float> %v996, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1004 = shufflevector <8 x float> %v994, <8 x float> %v996, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1005 = shufflevector <8 x float> %v997, <8 x float> %v999, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1006 = shufflevector <8 x float> %v997, <8 x float> %v999, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1007 = shufflevector <8 x float> %v998, <8 x float> %v1000, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1008 = shufflevector <8 x float> %v998, <8 x float> %v1000, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1009 = add i64 %v959, 0
  %v1010 = mul i64 %v1009, 24
  %v1011 = getelementptr inbounds float, ptr %v945, i64 %v1010
  store <8 x float> %v1001, ptr %v1011, align 4
  %v1012 = add i64 %v959, 1
  %v1013 = mul i64 %v1012, 24
  %v1014 = getelementptr inbounds float, ptr %v945, i64 %v1013
  store <8 x float> %v1002, ptr %v1014, align 4
  %v1015 = add i64 %v959, 2
  %v1016 = mul i64 %v1015, 24
  %v1017 = getelementptr inbounds float, ptr %v945, i64 %v1016
  store <8 x float> %v1003, ptr %v1017, align 4
  %v1018 = add i64 %v959, 3
  %v1019 = mul i64 %v1018, 24
  %v1020 = getelementptr inbounds float, ptr %v945, i64 %v1019
  store <8 x float> %v1004, ptr %v1020, align 4
  %v1021 = add i64 %v959, 4
  %v1022 = mul i64 %v1021, 24
  %v1023 = getelementptr inbounds float, ptr %v945, i64 %v1022
  store <8 x float> %v1005, ptr %v1023, align 4
  %v1024 = add i64 %v959, 5
  %v1025 = mul i64 %v1024, 24
  %v1026 = getelementptr inbounds float, ptr %v945, i64 %v1025
  store <8 x float> %v1006, ptr %v1026, align 4
  %v1027 = add i64 %v959, 6
  %v1028 = mul i64 %v1027, 24
  %v1029 = getelementptr inbounds float, ptr %v945, i64 %v1028
  store <8 x float> %v1007, ptr %v1029, align 4
  %v1030 = add i64 %v959, 7
  %v1031 = mul i64 %v1030, 24
  %v1032 = getelementptr inbounds float, ptr %v945, i64 %v1031
  store <8 x float> %v1008, ptr %v1032, align 4
  %v1033 = add nsw i64 %v959, 8
  br label %b120
b122:
  br label %b123
b123:
  %v1034 = phi i64 [ 8, %b122 ], [ %v1042, %b124 ]
  %v1035 = icmp slt i64 %v1034, 8
  br i1 %v1035, label %b124, label %b125
b124:
  %v1036 = mul i64 %v1034, 1
  %v1037 = getelementptr inbounds float, ptr %v957, i64 %v1036
  %v1038 = getelementptr float, ptr %v1037, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1039 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1038, <8 x i1> %v954, <8 x float> zeroinitializer)
  %v1040 = mul i64 %v1034, 24
  %v1041 = getelementptr inbounds float, ptr %v945, i64 %v1040
  store <8 x float> %v1039, ptr %v1041, align 4
  %v1042 = add nsw i64 %v1034, 1
  br label %b123
b125:
  br label %b119
b119:
  %v1043 = icmp slt i64 %v948, 8
  br i1 %v1043, label %b126, label %b127
b126:
  br label %b128
b128:
  %v1044 = phi i64 [ 0, %b126 ], [ %v1052, %b129 ]
  %v1045 = icmp slt i64 %v1044, 8
  br i1 %v1045, label %b129, label %b130
b129:
  %v1046 = mul i64 %v1044, 1
  %v1047 = getelementptr inbounds float, ptr %v957, i64 %v1046
  %v1048 = getelementptr float, ptr %v1047, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1049 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1048, <8 x i1> %v954, <8 x float> zeroinitializer)
  %v1050 = mul i64 %v1044, 24
  %v1051 = getelementptr inbounds float, ptr %v945, i64 %v1050
  store <8 x float> %v1049, ptr %v1051, align 4
  %v1052 = add nsw i64 %v1044, 1
  br label %b128
b130:
  br label %b127
b127:
  %v1053 = add i64 %v721, 192
  br label %b91
b91:
  br label %b34
b34:
  %v1054 = icmp sgt i64 %v3, 1
  br i1 %v1054, label %b131, label %b132
b131:
  %v1055 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1056 = atomicrmw add ptr %v1055, i64 1 acq_rel
  %v1057 = mul i64 %v3, 4
  br label %b133
b133:
  %v1058 = load atomic i64, ptr %v1055 acquire, align 8
  %v1059 = icmp slt i64 %v1058, %v1057
  br i1 %v1059, label %b134, label %b135
b134:
  %v1060 = call i32 @sched_yield()
  br label %b133
b135:
  br label %b132
b132:
  %v1062 = add i64 %v8, 0
  %v1063 = sdiv i64 %v1062, 1
  %v1064 = add i64 %v2, 1
  %v1065 = mul i64 %v1063, %v2
  %v1066 = sdiv i64 %v1065, %v3
  %v1067 = mul i64 %v1066, 1
  %v1068 = icmp slt i64 %v1067, %v8
  %v1069 = select i1 %v1068, i64 %v1067, i64 %v8
  %v1070 = mul i64 %v1063, %v1064
  %v1071 = sdiv i64 %v1070, %v3
  %v1072 = mul i64 %v1071, 1
  %v1073 = icmp slt i64 %v1072, %v8
  %v1074 = select i1 %v1073, i64 %v1072, i64 %v8
  br label %b136
b136:
  %v1075 = phi i64 [ %v1069, %b132 ], [ %v1148, %b141 ]
  %v1076 = icmp slt i64 %v1075, %v1074
  br i1 %v1076, label %b137, label %b138
b137:
  %v1077 = add i64 %v1075, 96
  %v1078 = icmp slt i64 %v1077, %v1074
  %v1079 = select i1 %v1078, i64 %v1077, i64 %v1074
  br label %b139
b139:
  %v1080 = phi i64 [ 0, %b137 ], [ %v1147, %b144 ]
  %v1081 = icmp slt i64 %v1080, 2
  br i1 %v1081, label %b140, label %b141
b140:
  %v1082 = sub i64 %v1079, %v1075
  %v1083 = sub i64 2, 1
  %v1084 = add i64 %v1082, %v1083
  %v1085 = sdiv i64 %v1084, 2
  br label %b142
b142:
  %v1086 = phi i64 [ 0, %b140 ], [ %v1146, %b149 ]
  %v1087 = icmp slt i64 %v1086, %v1085
  br i1 %v1087, label %b143, label %b144
b143:
  %v1088 = mul i64 %v1082, %v1086
  %v1089 = sdiv i64 %v1088, %v1085
  %v1090 = add i64 %v1075, %v1089
  %v1091 = add i64 %v1086, 1
  %v1092 = mul i64 %v1082, %v1091
  %v1093 = sdiv i64 %v1092, %v1085
  %v1094 = add i64 %v1075, %v1093
  %v1095 = mul i64 %v1080, 256
  %v1096 = getelementptr inbounds float, ptr %v255, i64 %v1095
  %v1097 = sub i64 %v1094, %v1090
  %v1098 = mul i64 %v1090, 8
  %v1099 = getelementptr inbounds float, ptr %v10, i64 %v1098
  %v1100 = getelementptr inbounds float, ptr %v1099, i64 0
  %v1101 = icmp eq i64 %v1080, 1
  %v1102 = select i1 %v1101, ptr @table_tile_2x3of4_0, ptr @table_tile_2x4of4_0
  %v1103 = sub i64 %v1097, 1
  %v1104 = getelementptr inbounds ptr, ptr %v1102, i64 %v1103
  %v1105 = load ptr, ptr %v1104, align 4
  %v1106 = icmp sgt i64 %v1097, 0
  br i1 %v1106, label %b145, label %b146
b145:
  call void %v1105(ptr %v1100, i64 8, ptr %v1096, i64 8, ptr %v1061)
  br label %b146
b146:
  %v1107 = icmp eq i64 %v1080, 1
  %v1108 = select i1 %v1107, i64 192, i64 256
  %v1109 = add i64 %v1095, %v1108
  br label %b147
b147:
  %v1110 = phi i64 [ %v1090, %b146 ], [ %v1145, %b152 ]
  %v1111 = icmp slt i64 %v1110, %v1094
  br i1 %v1111, label %b148, label %b149
b148:
  %v1112 = sub i64 %v1110, %v1090
  %v1113 = mul i64 %v1112, 32
  %v1114 = getelementptr inbounds float, ptr %v1061, i64 %v1113
  %v1115 = mul i64 %v1110, 50
  %v1116 = getelementptr inbounds float, ptr %v42, i64 %v1115
  %v1117 = icmp eq i64 %v1080, 1
  %v1118 = select i1 %v1117, i64 3, i64 4
  br label %b150
b150:
  %v1119 = phi i64 [ 0, %b148 ], [ %v1144, %b156 ]
  %v1120 = icmp slt i64 %v1119, %v1118
  br i1 %v1120, label %b151, label %b152
b151:
  %v1121 = mul i64 %v1080, 4
  %v1122 = add i64 %v1121, %v1119
  %v1123 = mul i64 %v1122, 8
  %v1124 = icmp slt i64 %v1123, 48
  br i1 %v1124, label %b153, label %b154
b153:
  %v1125 = add i64 0, %v1119
  %v1126 = mul i64 %v1125, 8
  %v1127 = getelementptr inbounds float, ptr %v1114, i64 %v1126
  %v1128 = load <8 x float>, ptr %v1127, align 4
  %v1129 = add i64 0, %v1123
  %v1130 = getelementptr inbounds float, ptr %v1116, i64 %v1129
  store <8 x float> %v1128, ptr %v1130, align 4
  br label %b154
b154:
  %v1131 = icmp eq i64 %v1123, 48
  br i1 %v1131, label %b155, label %b156
b155:
  %v1132 = icmp ult i64 2, 8
  %v1133 = select i1 %v1132, i64 2, i64 8
  %v1134 = trunc i64 %v1133 to i32
  %v1135 = insertelement <8 x i32> poison, i32 %v1134, i64 0
  %v1136 = shufflevector <8 x i32> %v1135, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1137 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1136
  %v1138 = add i64 0, %v1119
  %v1139 = mul i64 %v1138, 8
  %v1140 = getelementptr inbounds float, ptr %v1114, i64 %v1139
  %v1141 = load <8 x float>, ptr %v1140, align 4
  %v1142 = add i64 0, %v1123
  %v1143 = getelementptr inbounds float, ptr %v1116, i64 %v1142
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1141, ptr align 4 %v1143, <8 x i1> %v1137)
  br label %b156
b156:
  %v1144 = add nsw i64 %v1119, 1
  br label %b150
b152:
  %v1145 = add nsw i64 %v1110, 1
  br label %b147
b149:
  %v1146 = add nsw i64 %v1086, 1
  br label %b142
b144:
  %v1147 = add nsw i64 %v1080, 1
  br label %b139
b141:
  %v1148 = add nsw i64 %v1075, 96
  br label %b136
b138:
  %v1149 = icmp sgt i64 %v3, 1
  br i1 %v1149, label %b157, label %b158
b157:
  %v1150 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1151 = atomicrmw add ptr %v1150, i64 1 acq_rel
  %v1152 = mul i64 %v3, 5
  br label %b159
b159:
  %v1153 = load atomic i64, ptr %v1150 acquire, align 8
  %v1154 = icmp slt i64 %v1153, %v1152
  br i1 %v1154, label %b160, label %b161
b160:
  %v1155 = call i32 @sched_yield()
  br label %b159
b161:
  br label %b158
b158:
  %v1156 = getelementptr inbounds float, ptr %v130, i64 448
  %v1157 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1158 = load i64, ptr %v1157, align 8
  %v1159 = icmp eq i64 %v1158, 0
  br i1 %v1159, label %b162, label %b163
b162:
  %v1160 = add i64 2, 0
  %v1161 = sdiv i64 %v1160, 1
  %v1162 = add i64 %v2, 1
  %v1163 = mul i64 %v1161, %v2
  %v1164 = sdiv i64 %v1163, %v3
  %v1165 = mul i64 %v1164, 1
  %v1166 = icmp slt i64 %v1165, 2
  %v1167 = select i1 %v1166, i64 %v1165, i64 2
  %v1168 = mul i64 %v1161, %v1162
  %v1169 = sdiv i64 %v1168, %v3
  %v1170 = mul i64 %v1169, 1
  %v1171 = icmp slt i64 %v1170, 2
  %v1172 = select i1 %v1171, i64 %v1170, i64 2
  %v1173 = icmp slt i64 %v1172, 1
  %v1174 = select i1 %v1173, i64 %v1172, i64 1
  br label %b164
b164:
  %v1175 = phi i64 [ %v1167, %b162 ], [ %v1620, %b215 ]
  %v1176 = icmp slt i64 %v1175, %v1174
  br i1 %v1176, label %b165, label %b166
b165:
  %v1177 = mul i64 %v1175, 320
  %v1178 = mul i64 %v1175, 32
  %v1179 = add i64 %v1177, 0
  %v1180 = add i64 %v1178, 0
  %v1181 = getelementptr inbounds float, ptr %v1156, i64 %v1179
  %v1182 = sub i64 50, %v1180
  %v1183 = icmp slt i64 %v1182, 0
  %v1184 = select i1 %v1183, i64 0, i64 %v1182
  %v1185 = icmp ult i64 %v1184, 8
  %v1186 = select i1 %v1185, i64 %v1184, i64 8
  %v1187 = trunc i64 %v1186 to i32
  %v1188 = insertelement <8 x i32> poison, i32 %v1187, i64 0
  %v1189 = shufflevector <8 x i32> %v1188, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1190 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1189
  %v1191 = mul i64 %v1180, 10
  %v1192 = add i64 0, %v1191
  %v1193 = getelementptr inbounds float, ptr %v14, i64 %v1192
  %v1194 = icmp sge i64 %v1184, 8
  br i1 %v1194, label %b167, label %b168
b167:
  br label %b169
b169:
  %v1195 = phi i64 [ 0, %b167 ], [ %v1269, %b170 ]
  %v1196 = icmp slt i64 %v1195, 8
  br i1 %v1196, label %b170, label %b171
b170:
  %v1197 = add i64 %v1195, 0
  %v1198 = getelementptr inbounds float, ptr %v1193, i64 %v1197
  %v1199 = load <8 x float>, ptr %v1198, align 4
  %v1200 = add i64 %v1195, 10
  %v1201 = getelementptr inbounds float, ptr %v1193, i64 %v1200
  %v1202 = load <8 x float>, ptr %v1201, align 4
  %v1203 = add i64 %v1195, 20
  %v1204 = getelementptr inbounds float, ptr %v1193, i64 %v1203
  %v1205 = load <8 x float>, ptr %v1204, align 4
  %v1206 = add i64 %v1195, 30
  %v1207 = getelementptr inbounds float, ptr %v1193, i64 %v1206
  %v1208 = load <8 x float>, ptr %v1207, align 4
  %v1209 = add i64 %v1195, 40
  %v1210 = getelementptr inbounds float, ptr %v1193, i64 %v1209
  %v1211 = load <8 x float>, ptr %v1210, align 4
  %v1212 = add i64 %v1195, 50
  %v1213 = getelementptr inbounds float, ptr %v1193, i64 %v1212
  %v1214 = load <8 x float>, ptr %v1213, align 4
  %v1215 = add i64 %v1195, 60
  %v1216 = getelementptr inbounds float, ptr %v1193, i64 %v1215
  %v1217 = load <8 x float>, ptr %v1216, align 4
  %v1218 = add i64 %v1195, 70
  %v1219 = getelementptr inbounds float, ptr %v1193, i64 %v1218
  %v1220 = load <8 x float>, ptr %v1219, align 4
  %v1221 = shufflevector <8 x float> %v1199, <8 x float> %v1211, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1222 = shufflevector <8 x float> %v1199, <8 x float> %v1211, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1223 = shufflevector <8 x float> %v1202, <8 x float> %v1214, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1224 = shufflevector <8 x float> %v1202, <8 x float> %v1214, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1225 = shufflevector <8 x float> %v1205, <8 x float> %v1217, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1226 = shufflevector <8 x float> %v1205, <8 x float> %v1217, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1227 = shufflevector <8 x float> %v1208, <8 x float> %v1220, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1228 = shufflevector <8 x float> %v1208, <8 x float> %v1220, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1229 = shufflevector <8 x float> %v1221, <8 x float> %v1225, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1230 = shufflevector <8 x float> %v1221, <8 x float> %v1225, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1231 = shufflevector <8 x float> %v1223, <8 x float> %v1227, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1232 = shufflevector <8 x float> %v1223, <8 x float> %v1227, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1233 = shufflevector <8 x float> %v1222, <8 x float> %v1226, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1234 = shufflevector <8 x float> %v1222, <8 x float> %v1226, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1235 = shufflevector <8 x float> %v1224, <8 x float> %v1228, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1236 = shufflevector <8 x float> %v1224, <8 x float> %v1228, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1237 = shufflevector <8 x float> %v1229, <8 x float> %v1231, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1238 = shufflevector <8 x float> %v1229, <8 x float> %v1231, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1239 = shufflevector <8 x float> %v1230, <8 x float> %v1232, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1240 = shufflevector <8 x float> %v1230, <8 x float> %v1232, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1241 = shufflevector <8 x float> %v1233, <8 x float> %v1235, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1242 = shufflevector <8 x float> %v1233, <8 x float> %v1235, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1243 = shufflevector <8 x float> %v1234, <8 x float> %v1236, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1244 = shufflevector <8 x float> %v1234, <8 x float> %v1236, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1245 = add i64 %v1195, 0
  %v1246 = mul i64 %v1245, 32
  %v1247 = getelementptr inbounds float, ptr %v1181, i64 %v1246
  store <8 x float> %v1237, ptr %v1247, align 4
  %v1248 = add i64 %v1195, 1
  %v1249 = mul i64 %v1248, 32
  %v1250 = getelementptr inbounds float, ptr %v1181, i64 %v1249
  store <8 x float> %v1238, ptr %v1250, align 4
  %v1251 = add i64 %v1195, 2
  %v1252 = mul i64 %v1251, 32
  %v1253 = getelementptr inbounds float, ptr %v1181, i64 %v1252
  store <8 x float> %v1239, ptr %v1253, align 4
  %v1254 = add i64 %v1195, 3
  %v1255 = mul i64 %v1254, 32
  %v1256 = getelementptr inbounds float, ptr %v1181, i64 %v1255
  store <8 x float> %v1240, ptr %v1256, align 4
  %v1257 = add i64 %v1195, 4
  %v1258 = mul i64 %v1257, 32
  %v1259 = getelementptr inbounds float, ptr %v1181, i64 %v1258
  store <8 x float> %v1241, ptr %v1259, align 4
  %v1260 = add i64 %v1195, 5
  %v1261 = mul i64 %v1260, 32
  %v1262 = getelementptr inbounds float, ptr %v1181, i64 %v1261
  store <8 x float> %v1242, ptr %v1262, align 4
  %v1263 = add i64 %v1195, 6
  %v1264 = mul i64 %v1263, 32
  %v1265 = getelementptr inbounds float, ptr %v1181, i64 %v1264
  store <8 x float> %v1243, ptr %v1265, align 4
  %v1266 = add i64 %v1195, 7
  %v1267 = mul i64 %v1266, 32
  %v1268 = getelementptr inbounds float, ptr %v1181, i64 %v1267
  store <8 x float> %v1244, ptr %v1268, align 4
  %v1269 = add nsw i64 %v1195, 8
  br label %b169
b171:
  br label %b172
b172:
  %v1270 = phi i64 [ 8, %b171 ], [ %v1278, %b173 ]
  %v1271 = icmp slt i64 %v1270, 10
  br i1 %v1271, label %b173, label %b174
b173:
  %v1272 = mul i64 %v1270, 1
  %v1273 = getelementptr inbounds float, ptr %v1193, i64 %v1272
  %v1274 = getelementptr float, ptr %v1273, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1275 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1274, <8 x i1> %v1190, <8 x float> zeroinitializer)
  %v1276 = mul i64 %v1270, 32
  %v1277 = getelementptr inbounds float, ptr %v1181, i64 %v1276
  store <8 x float> %v1275, ptr %v1277, align 4
  %v1278 = add nsw i64 %v1270, 1
  br label %b172
b174:
  br label %b168
b168:
  %v1279 = icmp slt i64 %v1184, 8
  br i1 %v1279, label %b175, label %b176
b175:
  br label %b177
b177:
  %v1280 = phi i64 [ 0, %b175 ], [ %v1288, %b178 ]
  %v1281 = icmp slt i64 %v1280, 10
  br i1 %v1281, label %b178, label %b179
b178:
  %v1282 = mul i64 %v1280, 1
  %v1283 = getelementptr inbounds float, ptr %v1193, i64 %v1282
  %v1284 = getelementptr float, ptr %v1283, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1285 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1284, <8 x i1> %v1190, <8 x float> zeroinitializer)
  %v1286 = mul i64 %v1280, 32
  %v1287 = getelementptr inbounds float, ptr %v1181, i64 %v1286
  store <8 x float> %v1285, ptr %v1287, align 4
  %v1288 = add nsw i64 %v1280, 1
  br label %b177
b179:
  br label %b176
b176:
  %v1289 = add i64 %v1177, 8
  %v1290 = add i64 %v1178, 8
  %v1291 = getelementptr inbounds float, ptr %v1156, i64 %v1289
  %v1292 = sub i64 50, %v1290
  %v1293 = icmp slt i64 %v1292, 0
  %v1294 = select i1 %v1293, i64 0, i64 %v1292
  %v1295 = icmp ult i64 %v1294, 8
  %v1296 = select i1 %v1295, i64 %v1294, i64 8
  %v1297 = trunc i64 %v1296 to i32
  %v1298 = insertelement <8 x i32> poison, i32 %v1297, i64 0
  %v1299 = shufflevector <8 x i32> %v1298, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1300 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1299
  %v1301 = mul i64 %v1290, 10
  %v1302 = add i64 0, %v1301
  %v1303 = getelementptr inbounds float, ptr %v14, i64 %v1302
  %v1304 = icmp sge i64 %v1294, 8
  br i1 %v1304, label %b180, label %b181
b180:
  br label %b182
b182:
  %v1305 = phi i64 [ 0, %b180 ], [ %v1379, %b183 ]
  %v1306 = icmp slt i64 %v1305, 8
  br i1 %v1306, label %b183, label %b184
b183:
  %v1307 = add i64 %v1305, 0
  %v1308 = getelementptr inbounds float, ptr %v1303, i64 %v1307
  %v1309 = load <8 x float>, ptr %v1308, align 4
  %v1310 = add i64 %v1305, 10
  %v1311 = getelementptr inbounds float, ptr %v1303, i64 %v1310
  %v1312 = load <8 x float>, ptr %v1311, align 4
  %v1313 = add i64 %v1305, 20
  %v1314 = getelementptr inbounds float, ptr %v1303, i64 %v1313
  %v1315 = load <8 x float>, ptr %v1314, align 4
  %v1316 = add i64 %v1305, 30
  %v1317 = getelementptr inbounds float, ptr %v1303, i64 %v1316
  %v1318 = load <8 x float>, ptr %v1317, align 4
  %v1319 = add i64 %v1305, 40
  %v1320 = getelementptr inbounds float, ptr %v1303, i64 %v1319
  %v1321 = load <8 x float>, ptr %v1320, align 4
  %v1322 = add i64 %v1305, 50
  %v1323 = getelementptr inbounds float, ptr %v1303, i64 %v1322
  %v1324 = load <8 x float>, ptr %v1323, align 4
  %v1325 = add i64 %v1305, 60
  %v1326 = getelementptr inbounds float, ptr %v1303, i64 %v1325
  %v1327 = load <8 x float>, ptr %v1326, align 4
  %v1328 = add i64 %v1305, 70
  %v1329 = getelementptr inbounds float, ptr %v1303, i64 %v1328
  %v1330 = load <8 x float>, ptr %v1329, align 4
  %v1331 = shufflevector <8 x float> %v1309, <8 x float> %v1321, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1332 = shufflevector <8 x float> %v1309, <8 x float> %v1321, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1333 = shufflevector <8 x float> %v1312, <8 x float> %v1324, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1334 = shufflevector <8 x float> %v1312, <8 x float> %v1324, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1335 = shufflevector <8 x float> %v1315, <8 x float> %v1327, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1336 = shufflevector <8 x float> %v1315, <8 x float> %v1327, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1337 = shufflevector <8 x float> %v1318, <8 x float> %v1330, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1338 = shufflevector <8 x float> %v1318, <8 x float> %v1330, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1339 = shufflevector <8 x float> %v1331, <8 x float> %v1335, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1340 = shufflevector <8 x float> %v1331, <8 x float> %v1335, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1341 = shufflevector <8 x float> %v1333, <8 x float> %v1337, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1342 = shufflevector <8 x float> %v1333, <8 x float> %v1337, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1343 = shufflevector <8 x float> %v1332, <8 x float> %v1336, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1344 = shufflevector <8 x float> %v1332, <8 x float> %v1336, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1345 = shufflevector <8 x float> %v1334, <8 x float> %v1338, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1346 = shufflevector <8 x float> %v1334, <8 x float> %v1338, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1347 = shufflevector <8 x float> %v1339, <8 x float> %v1341, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1348 = shufflevector <8 x float> %v1339, <8 x float> %v1341, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1349 = shufflevector <8 x float> %v1340, <8 x float> %v1342, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1350 = shufflevector <8 x float> %v1340, <8 x float> %v1342, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1351 = shufflevector <8 x float> %v1343, <8 x float> %v1345, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1352 = shufflevector <8 x float> %v1343, <8 x float> %v1345, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1353 = shufflevector <8 x float> %v1344, <8 x float> %v1346, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1354 = shufflevector <8 x float> %v1344, <8 x float> %v1346, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1355 = add i64 %v1305, 0
  %v1356 = mul i64 %v1355, 32
  %v1357 = getelementptr inbounds float, ptr %v1291, i64 %v1356
  store <8 x float> %v1347, ptr %v1357, align 4
  %v1358 = add i64 %v1305, 1
  %v1359 = mul i64 %v1358, 32
  %v1360 = getelementptr inbounds float, ptr %v1291, i64 %v1359
  store <8 x float> %v1348, ptr %v1360, align 4
  %v1361 = add i64 %v1305, 2
  %v1362 = mul i64 %v1361, 32
  %v1363 = getelementptr inbounds float, ptr %v1291, i64 %v1362
  store <8 x float> %v1349, ptr %v1363, align 4
  %v1364 = add i64 %v1305, 3
  %v1365 = mul i64 %v1364, 32
  %v1366 = getelementptr inbounds float, ptr %v1291, i64 %v1365
  store <8 x float> %v1350, ptr %v1366, align 4
  %v1367 = add i64 %v1305, 4
  %v1368 = mul i64 %v1367, 32
  %v1369 = getelementptr inbounds float, ptr %v1291, i64 %v1368
  store <8 x float> %v1351, ptr %v1369, align 4
  %v1370 = add i64 %v1305, 5
  %v1371 = mul i64 %v1370, 32
  %v1372 = getelementptr inbounds float, ptr %v1291, i64 %v1371
  store <8 x float> %v1352, ptr %v1372, align 4
  %v1373 = add i64 %v1305, 6
  %v1374 = mul i64 %v1373, 32
  %v1375 = getelementptr inbounds float, ptr %v1291, i64 %v1374
  store <8 x float> %v1353, ptr %v1375, align 4
  %v1376 = add i64 %v1305, 7
  %v1377 = mul i64 %v1376, 32
  %v1378 = getelementptr inbounds float, ptr %v1291, i64 %v1377
  store <8 x float> %v1354, ptr %v1378, align 4
  %v1379 = add nsw i64 %v1305, 8
  br label %b182
b184:
  br label %b185
b185:
  %v1380 = phi i64 [ 8, %b184 ], [ %v1388, %b186 ]
  %v1381 = icmp slt i64 %v1380, 10
  br i1 %v1381, label %b186, label %b187
b186:
  %v1382 = mul i64 %v1380, 1
  %v1383 = getelementptr inbounds float, ptr %v1303, i64 %v1382
  %v1384 = getelementptr float, ptr %v1383, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1385 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1384, <8 x i1> %v1300, <8 x float> zeroinitializer)
  %v1386 = mul i64 %v1380, 32
  %v1387 = getelementptr inbounds float, ptr %v1291, i64 %v1386
  store <8 x float> %v1385, ptr %v1387, align 4
  %v1388 = add nsw i64 %v1380, 1
  br label %b185
b187:
  br label %b181
b181:
  %v1389 = icmp slt i64 %v1294, 8
  br i1 %v1389, label %b188, label %b189
b188:
  br label %b190
b190:
  %v1390 = phi i64 [ 0, %b188 ], [ %v1398, %b191 ]
  %v1391 = icmp slt i64 %v1390, 10
  br i1 %v1391, label %b191, label %b192
b191:
  %v1392 = mul i64 %v1390, 1
  %v1393 = getelementptr inbounds float, ptr %v1303, i64 %v1392
  %v1394 = getelementptr float, ptr %v1393, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1395 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1394, <8 x i1> %v1300, <8 x float> zeroinitializer)
  %v1396 = mul i64 %v1390, 32
  %v1397 = getelementptr inbounds float, ptr %v1291, i64 %v1396
  store <8 x float> %v1395, ptr %v1397, align 4
  %v1398 = add nsw i64 %v1390, 1
  br label %b190
b192:
  br label %b189
b189:
  %v1399 = add i64 %v1177, 16
  %v1400 = add i64 %v1178, 16
  %v1401 = getelementptr inbounds float, ptr %v1156, i64 %v1399
  %v1402 = sub i64 50, %v1400
  %v1403 = icmp slt i64 %v1402, 0
  %v1404 = select i1 %v1403, i64 0, i64 %v1402
  %v1405 = icmp ult i64 %v1404, 8
  %v1406 = select i1 %v1405, i64 %v1404, i64 8
  %v1407 = trunc i64 %v1406 to i32
  %v1408 = insertelement <8 x i32> poison, i32 %v1407, i64 0
  %v1409 = shufflevector <8 x i32> %v1408, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1410 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1409
  %v1411 = mul i64 %v1400, 10
  %v1412 = add i64 0, %v1411
  %v1413 = getelementptr inbounds float, ptr %v14, i64 %v1412
  %v1414 = icmp sge i64 %v1404, 8
  br i1 %v1414, label %b193, label %b194
b193:
  br label %b195
b195:
  %v1415 = phi i64 [ 0, %b193 ], [ %v1489, %b196 ]
  %v1416 = icmp slt i64 %v1415, 8
  br i1 %v1416, label %b196, label %b197
b196:
  %v1417 = add i64 %v1415, 0
  %v1418 = getelementptr inbounds float, ptr %v1413, i64 %v1417
  %v1419 = load <8 x float>, ptr %v1418, align 4
  %v1420 = add i64 %v1415, 10
  %v1421 = getelementptr inbounds float, ptr %v1413, i64 %v1420
  %v1422 = load <8 x float>, ptr %v1421, align 4
  %v1423 = add i64 %v1415, 20
  %v1424 = getelementptr inbounds float, ptr %v1413, i64 %v1423
  %v1425 = load <8 x float>, ptr %v1424, align 4
  %v1426 = add i64 %v1415, 30
  %v1427 = getelementptr inbounds float, ptr %v1413, i64 %v1426
  %v1428 = load <8 x float>, ptr %v1427, align 4
  %v1429 = add i64 %v1415, 40
  %v1430 = getelementptr inbounds float, ptr %v1413, i64 %v1429
  %v1431 = load <8 x float>, ptr %v1430, align 4
  %v1432 = add i64 %v1415, 50
  %v1433 = getelementptr inbounds float, ptr %v1413, i64 %v1432
  %v1434 = load <8 x float>, ptr %v1433, align 4
  %v1435 = add i64 %v1415, 60
  %v1436 = getelementptr inbounds float, ptr %v1413, i64 %v1435
  %v1437 = load <8 x float>, ptr %v1436, align 4
  %v1438 = add i64 %v1415, 70
  %v1439 = getelementptr inbounds float, ptr %v1413, i64 %v1438
  %v1440 = load <8 x float>, ptr %v1439, align 4
  %v1441 = shufflevector <8 x float> %v1419, <8 x float> %v1431, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1442 = shufflevector <8 x float> %v1419, <8 x float> %v1431, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1443 = shufflevector <8 x float> %v1422, <8 x float> %v1434, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1444 = shufflevector <8 x float> %v1422, <8 x float> %v1434, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1445 = shufflevector <8 x float> %v1425, <8 x float> %v1437, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1446 = shufflevector <8 x float> %v1425, <8 x float> %v1437, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1447 = shufflevector <8 x float> %v1428, <8 x float> %v1440, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1448 = shufflevector <8 x float> %v1428, <8 x float> %v1440, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1449 = shufflevector <8 x float> %v1441, <8 x float> %v1445, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1450 = shufflevector <8 x float> %v1441, <8 x float> %v1445, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1451 = shufflevector <8 x float> %v1443, <8 x float> %v1447, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1452 = shufflevector <8 x float> %v1443, <8 x float> %v1447, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1453 = shufflevector <8 x float> %v1442, <8 x float> %v1446, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1454 = shufflevector <8 x float> %v1442, <8 x float> %v1446, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1455 = shufflevector <8 x float> %v1444, <8 x float> %v1448, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1456 = shufflevector <8 x float> %v1444, <8 x float> %v1448, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1457 = shufflevector <8 x float> %v1449, <8 x float> %v1451, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1458 = shufflevector <8 x float> %v1449, <8 x float> %v1451, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1459 = shufflevector <8 x float> %v1450, <8 x float> %v1452, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1460 = shufflevector <8 x float> %v1450, <8 x float> %v1452, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1461 = shufflevector <8 x float> %v1453, <8 x float> %v1455, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1462 = shufflevector <8 x float> %v1453, <8 x float> %v1455, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1463 = shufflevector <8 x float> %v1454, <8 x float> %v1456, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1464 = shufflevector <8 x float> %v1454, <8 x float> %v1456, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1465 = add i64 %v1415, 0
  %v1466 = mul i64 %v1465, 32
  %v1467 = getelementptr inbounds float, ptr %v1401, i64 %v1466
  store <8 x float> %v1457, ptr %v1467, align 4
  %v1468 = add i64 %v1415, 1
  %v1469 = mul i64 %v1468, 32
  %v1470 = getelementptr inbounds float, ptr %v1401, i64 %v1469
  store <8 x float> %v1458, ptr %v1470, align 4
  %v1471 = add i64 %v1415, 2
  %v1472 = mul i64 %v1471, 32
  %v1473 = getelementptr inbounds float, ptr %v1401, i64 %v1472
  store <8 x float> %v1459, ptr %v1473, align 4
  %v1474 = add i64 %v1415, 3
  %v1475 = mul i64 %v1474, 32
  %v1476 = getelementptr inbounds float, ptr %v1401, i64 %v1475
  store <8 x float> %v1460, ptr %v1476, align 4
  %v1477 = add i64 %v1415, 4
  %v1478 = mul i64 %v1477, 32
  %v1479 = getelementptr inbounds float, ptr %v1401, i64 %v1478
  store <8 x float> %v1461, ptr %v1479, align 4
  %v1480 = add i64 %v1415, 5
  %v1481 = mul i64 %v1480, 32
  %v1482 = getelementptr inbounds float, ptr %v1401, i64 %v1481
  store <8 x float> %v1462, ptr %v1482, align 4
  %v1483 = add i64 %v1415, 6
  %v1484 = mul i64 %v1483, 32
  %v1485 = getelementptr inbounds float, ptr %v1401, i64 %v1484
  store <8 x float> %v1463, ptr %v1485, align 4
  %v1486 = add i64 %v1415, 7
  %v1487 = mul i64 %v1486, 32
  %v1488 = getelementptr inbounds float, ptr %v1401, i64 %v1487
  store <8 x float> %v1464, ptr %v1488, align 4
  %v1489 = add nsw i64 %v1415, 8
  br label %b195
b197:
  br label %b198
b198:
  %v1490 = phi i64 [ 8, %b197 ], [ %v1498, %b199 ]
  %v1491 = icmp slt i64 %v1490, 10
  br i1 %v1491, label %b199, label %b200
b199:
  %v1492 = mul i64 %v1490, 1
  %v1493 = getelementptr inbounds float, ptr %v1413, i64 %v1492
  %v1494 = getelementptr float, ptr %v1493, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1495 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1494, <8 x i1> %v1410, <8 x float> zeroinitializer)
  %v1496 = mul i64 %v1490, 32
  %v1497 = getelementptr inbounds float, ptr %v1401, i64 %v1496
  store <8 x float> %v1495, ptr %v1497, align 4
  %v1498 = add nsw i64 %v1490, 1
  br label %b198
b200:
  br label %b194
b194:
  %v1499 = icmp slt i64 %v1404, 8
  br i1 %v1499, label %b201, label %b202
b201:
  br label %b203
b203:
  %v1500 = phi i64 [ 0, %b201 ], [ %v1508, %b204 ]
  %v1501 = icmp slt i64 %v1500, 10
  br i1 %v1501, label %b204, label %b205
b204:
  %v1502 = mul i64 %v1500, 1
  %v1503 = getelementptr inbounds float, ptr %v1413, i64 %v1502
  %v1504 = getelementptr float, ptr %v1503, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1505 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1504, <8 x i1> %v1410, <8 x float> zeroinitializer)
  %v1506 = mul i64 %v1500, 32
  %v1507 = getelementptr inbounds float, ptr %v1401, i64 %v1506
  store <8 x float> %v1505, ptr %v1507, align 4
  %v1508 = add nsw i64 %v1500, 1
  br label %b203
b205:
  br label %b202
b202:
  %v1509 = add i64 %v1177, 24
  %v1510 = add i64 %v1178, 24
  %v1511 = getelementptr inbounds float, ptr %v1156, i64 %v1509
  %v1512 = sub i64 50, %v1510
  %v1513 = icmp slt i64 %v1512, 0
  %v1514 = select i1 %v1513, i64 0, i64 %v1512
  %v1515 = icmp ult i64 %v1514, 8
  %v1516 = select i1 %v1515, i64 %v1514, i64 8
  %v1517 = trunc i64 %v1516 to i32
  %v1518 = insertelement <8 x i32> poison, i32 %v1517, i64 0
  %v1519 = shufflevector <8 x i32> %v1518, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1520 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1519
  %v1521 = mul i64 %v1510, 10
  %v1522 = add i64 0, %v1521
  %v1523 = getelementptr inbounds float, ptr %v14, i64 %v1522
  %v1524 = icmp sge i64 %v1514, 8
  br i1 %v1524, label %b206, label %b207
b206:
  br label %b208
b208:
  %v1525 = phi i64 [ 0, %b206 ], [ %v1599, %b209 ]
  %v1526 = icmp slt i64 %v1525, 8
  br i1 %v1526, label %b209, label %b210
b209:
  %v1527 = add i64 %v1525, 0
  %v1528 = getelementptr inbounds float, ptr %v1523, i64 %v1527
  %v1529 = load <8 x float>, ptr %v1528, align 4
  %v1530 = add i64 %v1525, 10
  %v1531 = getelementptr inbounds float, ptr %v1523, i64 %v1530
  %v1532 = load <8 x float>, ptr %v1531, align 4
  %v1533 = add i64 %v1525, 20
  %v1534 = getelementptr inbounds float, ptr %v1523, i64 %v1533
  %v1535 = load <8 x float>, ptr %v1534, align 4
  %v1536 = add i64 %v1525, 30
  %v1537 = getelementptr inbounds float, ptr %v1523, i64 %v1536
  %v1538 = load <8 x float>, ptr %v1537, align 4
  %v1539 = add i64 %v1525, 40
  %v1540 = getelementptr inbounds float, ptr %v1523, i64 %v1539
  %v1541 = load <8 x float>, ptr %v1540, align 4
  %v1542 = add i64 %v1525, 50
  %v1543 = getelementptr inbounds float, ptr %v1523, i64 %v1542
  %v1544 = load <8 x float>, ptr %v1543, align 4
  %v1545 = add i64 %v1525, 60
  %v1546 = getelementptr inbounds float, ptr %v1523, i64 %v1545
  %v1547 = load <8 x float>, ptr %v1546, align 4
  %v1548 = add i64 %v1525, 70
  %v1549 = getelementptr inbounds float, ptr %v1523, i64 %v1548
  %v1550 = load <8 x float>, ptr %v1549, align 4
  %v1551 = shufflevector <8 x float> %v1529, <8 x float> %v1541, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1552 = shufflevector <8 x float> %v1529, <8 x float> %v1541, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1553 = shufflevector <8 x float> %v1532, <8 x float> %v1544, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1554 = shufflevector <8 x float> %v1532, <8 x float> %v1544, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1555 = shufflevector <8 x float> %v1535, <8 x float> %v1547, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1556 = shufflevector <8 x float> %v1535, <8 x float> %v1547, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1557 = shufflevector <8 x float> %v1538, <8 x float> %v1550, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1558 = shufflevector <8 x float> %v1538, <8 x float> %v1550, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1559 = shufflevector <8 x float> %v1551, <8 x float> %v1555, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1560 = shufflevector <8 x float> %v1551, <8 x float> %v1555, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1561 = shufflevector <8 x float> %v1553, <8 x float> %v1557, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1562 = shufflevector <8 x float> %v1553, <8 x float> %v1557, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1563 = shufflevector <8 x float> %v1552, <8 x float> %v1556, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1564 = shufflevector <8 x float> %v1552, <8 x float> %v1556, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1565 = shufflevector <8 x float> %v1554, <8 x float> %v1558, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1566 = shufflevector <8 x float> %v1554, <8 x float> %v1558, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1567 = shufflevector <8 x float> %v1559, <8 x float> %v1561, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1568 = shufflevector <8 x float> %v1559, <8 x float> %v1561, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1569 = shufflevector <8 x float> %v1560, <8 x float> %v1562, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1570 = shufflevector <8 x float> %v1560, <8 x float> %v1562, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1571 = shufflevector <8 x float> %v1563, <8 x float> %v1565, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1572 = shufflevector <8 x float> %v1563, <8 x float> %v1565, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1573 = shufflevector <8 x float> %v1564, <8 x float> %v1566, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1574 = shufflevector <8 x float> %v1564, <8 x float> %v1566, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1575 = add i64 %v1525, 0
  %v1576 = mul i64 %v1575, 32
  %v1577 = getelementptr inbounds float, ptr %v1511, i64 %v1576
  store <8 x float> %v1567, ptr %v1577, align 4
  %v1578 = add i64 %v1525, 1
  %v1579 = mul i64 %v1578, 32
  %v1580 = getelementptr inbounds float, ptr %v1511, i64 %v1579
  store <8 x float> %v1568, ptr %v1580, align 4
  %v1581 = add i64 %v1525, 2
  %v1582 = mul i64 %v1581, 32
  %v1583 = getelementptr inbounds float, ptr %v1511, i64 %v1582
  store <8 x float> %v1569, ptr %v1583, align 4
  %v1584 = add i64 %v1525, 3
  %v1585 = mul i64 %v1584, 32
  %v1586 = getelementptr inbounds float, ptr %v1511, i64 %v1585
  store <8 x float> %v1570, ptr %v1586, align 4
  %v1587 = add i64 %v1525, 4
  %v1588 = mul i64 %v1587, 32
  %v1589 = getelementptr inbounds float, ptr %v1511, i64 %v1588
  store <8 x float> %v1571, ptr %v1589, align 4
  %v1590 = add i64 %v1525, 5
  %v1591 = mul i64 %v1590, 32
  %v1592 = getelementptr inbounds float, ptr %v1511, i64 %v1591
  store <8 x float> %v1572, ptr %v1592, align 4
  %v1593 = add i64 %v1525, 6
  %v1594 = mul i64 %v1593, 32
  %v1595 = getelementptr inbounds float, ptr %v1511, i64 %v1594
  store <8 x float> %v1573, ptr %v1595, align 4
  %v1596 = add i64 %v1525, 7
  %v1597 = mul i64 %v1596, 32
  %v1598 = getelementptr inbounds float, ptr %v1511, i64 %v1597
  store <8 x float> %v1574, ptr %v1598, align 4
  %v1599 = add nsw i64 %v1525, 8
  br label %b208
b210:
  br label %b211
b211:
  %v1600 = phi i64 [ 8, %b210 ], [ %v1608, %b212 ]
  %v1601 = icmp slt i64 %v1600, 10
  br i1 %v1601, label %b212, label %b213
b212:
  %v1602 = mul i64 %v1600, 1
  %v1603 = getelementptr inbounds float, ptr %v1523, i64 %v1602
  %v1604 = getelementptr float, ptr %v1603, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1605 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1604, <8 x i1> %v1520, <8 x float> zeroinitializer)
  %v1606 = mul i64 %v1600, 32
  %v1607 = getelementptr inbounds float, ptr %v1511, i64 %v1606
  store <8 x float> %v1605, ptr %v1607, align 4
  %v1608 = add nsw i64 %v1600, 1
  br label %b211
b213:
  br label %b207
b207:
  %v1609 = icmp slt i64 %v1514, 8
  br i1 %v1609, label %b214, label %b215
b214:
  br label %b216
b216:
  %v1610 = phi i64 [ 0, %b214 ], [ %v1618, %b217 ]
  %v1611 = icmp slt i64 %v1610, 10
  br i1 %v1611, label %b217, label %b218
b217:
  %v1612 = mul i64 %v1610, 1
  %v1613 = getelementptr inbounds float, ptr %v1523, i64 %v1612
  %v1614 = getelementptr float, ptr %v1613, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1615 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1614, <8 x i1> %v1520, <8 x float> zeroinitializer)
  %v1616 = mul i64 %v1610, 32
  %v1617 = getelementptr inbounds float, ptr %v1511, i64 %v1616
  store <8 x float> %v1615, ptr %v1617, align 4
  %v1618 = add nsw i64 %v1610, 1
  br label %b216
b218:
  br label %b215
b215:
  %v1619 = add i64 %v1177, 320
  %v1620 = add nsw i64 %v1175, 1
  br label %b164
b166:
  %v1621 = icmp eq i64 %v1172, 2
  br i1 %v1621, label %b219, label %b220
b219:
  %v1622 = mul i64 1, 320
  %v1623 = mul i64 1, 32
  %v1624 = add i64 %v1622, 0
  %v1625 = add i64 %v1623, 0
  %v1626 = getelementptr inbounds float, ptr %v1156, i64 %v1624
  %v1627 = sub i64 50, %v1625
  %v1628 = icmp slt i64 %v1627, 0
  %v1629 = select i1 %v1628, i64 0, i64 %v1627
  %v1630 = icmp ult i64 %v1629, 8
  %v1631 = select i1 %v1630, i64 %v1629, i64 8
  %v1632 = trunc i64 %v1631 to i32
  %v1633 = insertelement <8 x i32> poison, i32 %v1632, i64 0
  %v1634 = shufflevector <8 x i32> %v1633, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1635 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1634
  %v1636 = mul i64 %v1625, 10
  %v1637 = add i64 0, %v1636
  %v1638 = getelementptr inbounds float, ptr %v14, i64 %v1637
  %v1639 = icmp sge i64 %v1629, 8
  br i1 %v1639, label %b221, label %b222
b221:
  br label %b223
b223:
  %v1640 = phi i64 [ 0, %b221 ], [ %v1714, %b224 ]
  %v1641 = icmp slt i64 %v1640, 8
  br i1 %v1641, label %b224, label %b225
b224:
  %v1642 = add i64 %v1640, 0
  %v1643 = getelementptr inbounds float, ptr %v1638, i64 %v1642
  %v1644 = load <8 x float>, ptr %v1643, align 4
  %v1645 = add i64 %v1640, 10
  %v1646 = getelementptr inbounds float, ptr %v1638, i64 %v1645
  %v1647 = load <8 x float>, ptr %v1646, align 4
  %v1648 = add i64 %v1640, 20
  %v1649 = getelementptr inbounds float, ptr %v1638, i64 %v1648
  %v1650 = load <8 x float>, ptr %v1649, align 4
  %v1651 = add i64 %v1640, 30
  %v1652 = getelementptr inbounds float, ptr %v1638, i64 %v1651
  %v1653 = load <8 x float>, ptr %v1652, align 4
  %v1654 = add i64 %v1640, 40
  %v1655 = getelementptr inbounds float, ptr %v1638, i64 %v1654
  %v1656 = load <8 x float>, ptr %v1655, align 4
  %v1657 = add i64 %v1640, 50
  %v1658 = getelementptr inbounds float, ptr %v1638, i64 %v1657
  %v1659 = load <8 x float>, ptr %v1658, align 4
  %v1660 = add i64 %v1640, 60
  %v1661 = getelementptr inbounds float, ptr %v1638, i64 %v1660
  %v1662 = load <8 x float>, ptr %v1661, align 4
  %v1663 = add i64 %v1640, 70
  %v1664 = getelementptr inbounds float, ptr %v1638, i64 %v1663
  %v1665 = load <8 x float>, ptr %v1664, align 4
  %v1666 = shufflevector <8 x float> %v1644, <8 x float> %v1656, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1667 = shufflevector <8 x float> %v1644, <8 x float> %v1656, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1668 = shufflevector <8 x float> %v1647, <8 x float> %v1659, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1669 = shufflevector <8 x float> %v1647, <8 x float> %v1659, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1670 = shufflevector <8 x float> %v1650, <8 x float> %v1662, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1671 = shufflevector <8 x float> %v1650, <8 x float> %v1662, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1672 = shufflevector <8 x float> %v1653, <8 x float> %v1665, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1673 = shufflevector <8 x float> %v1653, <8 x float> %v1665, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1674 = shufflevector <8 x float> %v1666, <8 x float> %v1670, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1675 = shufflevector <8 x float> %v1666, <8 x float> %v1670, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1676 = shufflevector <8 x float> %v1668, <8 x float> %v1672, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1677 = shufflevector <8 x float> %v1668, <8 x float> %v1672, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1678 = shufflevector <8 x float> %v1667, <8 x float> %v1671, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1679 = shufflevector <8 x float> %v1667, <8 x float> %v1671, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1680 = shufflevector <8 x float> %v1669, <8 x float> %v1673, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1681 = shufflevector <8 x float> %v1669, <8 x float> %v1673, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1682 = shufflevector <8 x float> %v1674, <8 x float> %v1676, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1683 = shufflevector <8 x float> %v1674, <8 x float> %v1676, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1684 = shufflevector <8 x float> %v1675, <8 x float> %v1677, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1685 = shufflevector <8 x float> %v1675, <8 x float> %v1677, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1686 = shufflevector <8 x float> %v1678, <8 x float> %v1680, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1687 = shufflevector <8 x float> %v1678, <8 x float> %v1680, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1688 = shufflevector <8 x float> %v1679, <8 x float> %v1681, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1689 = shufflevector <8 x float> %v1679, <8 x float> %v1681, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1690 = add i64 %v1640, 0
  %v1691 = mul i64 %v1690, 24
  %v1692 = getelementptr inbounds float, ptr %v1626, i64 %v1691
  store <8 x float> %v1682, ptr %v1692, align 4
  %v1693 = add i64 %v1640, 1
  %v1694 = mul i64 %v1693, 24
  %v1695 = getelementptr inbounds float, ptr %v1626, i64 %v1694
  store <8 x float> %v1683, ptr %v1695, align 4
  %v1696 = add i64 %v1640, 2
  %v1697 = mul i64 %v1696, 24
  %v1698 = getelementptr inbounds float, ptr %v1626, i64 %v1697
  store <8 x float> %v1684, ptr %v1698, align 4
  %v1699 = add i64 %v1640, 3
  %v1700 = mul i64 %v1699, 24
  %v1701 = getelementptr inbounds float, ptr %v1626, i64 %v1700
  store <8 x float> %v1685, ptr %v1701, align 4
  %v1702 = add i64 %v1640, 4
  %v1703 = mul i64 %v1702, 24
  %v1704 = getelementptr inbounds float, ptr %v1626, i64 %v1703
  store <8 x float> %v1686, ptr %v1704, align 4
  %v1705 = add i64 %v1640, 5
  %v1706 = mul i64 %v1705, 24
  %v1707 = getelementptr inbounds float, ptr %v1626, i64 %v1706
  store <8 x float> %v1687, ptr %v1707, align 4
  %v1708 = add i64 %v1640, 6
  %v1709 = mul i64 %v1708, 24
  %v1710 = getelementptr inbounds float, ptr %v1626, i64 %v1709
  store <8 x float> %v1688, ptr %v1710, align 4
  %v1711 = add i64 %v1640, 7
  %v1712 = mul i64 %v1711, 24
  %v1713 = getelementptr inbounds float, ptr %v1626, i64 %v1712
  store <8 x float> %v1689, ptr %v1713, align 4
  %v1714 = add nsw i64 %v1640, 8
  br label %b223
b225:
  br label %b226
b226:
  %v1715 = phi i64 [ 8, %b225 ], [ %v1723, %b227 ]
  %v1716 = icmp slt i64 %v1715, 10
  br i1 %v1716, label %b227, label %b228
b227:
  %v1717 = mul i64 %v1715, 1
  %v1718 = getelementptr inbounds float, ptr %v1638, i64 %v1717
  %v1719 = getelementptr float, ptr %v1718, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1720 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1719, <8 x i1> %v1635, <8 x float> zeroinitializer)
  %v1721 = mul i64 %v1715, 24
  %v1722 = getelementptr inbounds float, ptr %v1626, i64 %v1721
  store <8 x float> %v1720, ptr %v1722, align 4
  %v1723 = add nsw i64 %v1715, 1
  br label %b226
b228:
  br label %b222
b222:
  %v1724 = icmp slt i64 %v1629, 8
  br i1 %v1724, label %b229, label %b230
b229:
  br label %b231
b231:
  %v1725 = phi i64 [ 0, %b229 ], [ %v1733, %b232 ]
  %v1726 = icmp slt i64 %v1725, 10
  br i1 %v1726, label %b232, label %b233
b232:
  %v1727 = mul i64 %v1725, 1
  %v1728 = getelementptr inbounds float, ptr %v1638, i64 %v1727
  %v1729 = getelementptr float, ptr %v1728, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1730 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1729, <8 x i1> %v1635, <8 x float> zeroinitializer)
  %v1731 = mul i64 %v1725, 24
  %v1732 = getelementptr inbounds float, ptr %v1626, i64 %v1731
  store <8 x float> %v1730, ptr %v1732, align 4
  %v1733 = add nsw i64 %v1725, 1
  br label %b231
b233:
  br label %b230
b230:
  %v1734 = add i64 %v1622, 8
  %v1735 = add i64 %v1623, 8
  %v1736 = getelementptr inbounds float, ptr %v1156, i64 %v1734
  %v1737 = sub i64 50, %v1735
  %v1738 = icmp slt i64 %v1737, 0
  %v1739 = select i1 %v1738, i64 0, i64 %v1737
  %v1740 = icmp ult i64 %v1739, 8
  %v1741 = select i1 %v1740, i64 %v1739, i64 8
  %v1742 = trunc i64 %v1741 to i32
  %v1743 = insertelement <8 x i32> poison, i32 %v1742, i64 0
  %v1744 = shufflevector <8 x i32> %v1743, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1745 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1744
  %v1746 = mul i64 %v1735, 10
  %v1747 = add i64 0, %v1746
  %v1748 = getelementptr inbounds float, ptr %v14, i64 %v1747
  %v1749 = icmp sge i64 %v1739, 8
  br i1 %v1749, label %b234, label %b235
b234:
  br label %b236
b236:
  %v1750 = phi i64 [ 0, %b234 ], [ %v1824, %b237 ]
  %v1751 = icmp slt i64 %v1750, 8
  br i1 %v1751, label %b237, label %b238
b237:
  %v1752 = add i64 %v1750, 0
  %v1753 = getelementptr inbounds float, ptr %v1748, i64 %v1752
  %v1754 = load <8 x float>, ptr %v1753, align 4
  %v1755 = add i64 %v1750, 10
  %v1756 = getelementptr inbounds float, ptr %v1748, i64 %v1755
  %v1757 = load <8 x float>, ptr %v1756, align 4
  %v1758 = add i64 %v1750, 20
  %v1759 = getelementptr inbounds float, ptr %v1748, i64 %v1758
  %v1760 = load <8 x float>, ptr %v1759, align 4
  %v1761 = add i64 %v1750, 30
  %v1762 = getelementptr inbounds float, ptr %v1748, i64 %v1761
  %v1763 = load <8 x float>, ptr %v1762, align 4
  %v1764 = add i64 %v1750, 40
  %v1765 = getelementptr inbounds float, ptr %v1748, i64 %v1764
  %v1766 = load <8 x float>, ptr %v1765, align 4
  %v1767 = add i64 %v1750, 50
  %v1768 = getelementptr inbounds float, ptr %v1748, i64 %v1767
  %v1769 = load <8 x float>, ptr %v1768, align 4
  %v1770 = add i64 %v1750, 60
  %v1771 = getelementptr inbounds float, ptr %v1748, i64 %v1770
  %v1772 = load <8 x float>, ptr %v1771, align 4
  %v1773 = add i64 %v1750, 70
  %v1774 = getelementptr inbounds float, ptr %v1748, i64 %v1773
  %v1775 = load <8 x float>, ptr %v1774, align 4
  %v1776 = shufflevector <8 x float> %v1754, <8 x float> %v1766, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1777 = shufflevector <8 x float> %v1754, <8 x float> %v1766, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1778 = shufflevector <8 x float> %v1757, <8 x float> %v1769, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1779 = shufflevector <8 x float> %v1757, <8 x float> %v1769, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1780 = shufflevector <8 x float> %v1760, <8 x float> %v1772, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1781 = shufflevector <8 x float> %v1760, <8 x float> %v1772, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1782 = shufflevector <8 x float> %v1763, <8 x float> %v1775, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1783 = shufflevector <8 x float> %v1763, <8 x float> %v1775, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1784 = shufflevector <8 x float> %v1776, <8 x float> %v1780, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1785 = shufflevector <8 x float> %v1776, <8 x float> %v1780, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1786 = shufflevector <8 x float> %v1778, <8 x float> %v1782, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1787 = shufflevector <8 x float> %v1778, <8 x float> %v1782, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1788 = shufflevector <8 x float> %v1777, <8 x float> %v1781, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1789 = shufflevector <8 x float> %v1777, <8 x float> %v1781, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1790 = shufflevector <8 x float> %v1779, <8 x float> %v1783, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1791 = shufflevector <8 x float> %v1779, <8 x float> %v1783, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1792 = shufflevector <8 x float> %v1784, <8 x float> %v1786, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1793 = shufflevector <8 x float> %v1784, <8 x float> %v1786, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1794 = shufflevector <8 x float> %v1785, <8 x float> %v1787, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1795 = shufflevector <8 x float> %v1785, <8 x float> %v1787, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1796 = shufflevector <8 x float> %v1788, <8 x float> %v1790, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1797 = shufflevector <8 x float> %v1788, <8 x float> %v1790, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1798 = shufflevector <8 x float> %v1789, <8 x float> %v1791, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1799 = shufflevector <8 x float> %v1789, <8 x float> %v1791, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1800 = add i64 %v1750, 0
  %v1801 = mul i64 %v1800, 24
  %v1802 = getelementptr inbounds float, ptr %v1736, i64 %v1801
  store <8 x float> %v1792, ptr %v1802, align 4
  %v1803 = add i64 %v1750, 1
  %v1804 = mul i64 %v1803, 24
  %v1805 = getelementptr inbounds float, ptr %v1736, i64 %v1804
  store <8 x float> %v1793, ptr %v1805, align 4
  %v1806 = add i64 %v1750, 2
  %v1807 = mul i64 %v1806, 24
  %v1808 = getelementptr inbounds float, ptr %v1736, i64 %v1807
  store <8 x float> %v1794, ptr %v1808, align 4
  %v1809 = add i64 %v1750, 3
  %v1810 = mul i64 %v1809, 24
  %v1811 = getelementptr inbounds float, ptr %v1736, i64 %v1810
  store <8 x float> %v1795, ptr %v1811, align 4
  %v1812 = add i64 %v1750, 4
  %v1813 = mul i64 %v1812, 24
  %v1814 = getelementptr inbounds float, ptr %v1736, i64 %v1813
  store <8 x float> %v1796, ptr %v1814, align 4
  %v1815 = add i64 %v1750, 5
  %v1816 = mul i64 %v1815, 24
  %v1817 = getelementptr inbounds float, ptr %v1736, i64 %v1816
  store <8 x float> %v1797, ptr %v1817, align 4
  %v1818 = add i64 %v1750, 6
  %v1819 = mul i64 %v1818, 24
  %v1820 = getelementptr inbounds float, ptr %v1736, i64 %v1819
  store <8 x float> %v1798, ptr %v1820, align 4
  %v1821 = add i64 %v1750, 7
  %v1822 = mul i64 %v1821, 24
  %v1823 = getelementptr inbounds float, ptr %v1736, i64 %v1822
  store <8 x float> %v1799, ptr %v1823, align 4
  %v1824 = add nsw i64 %v1750, 8
  br label %b236
b238:
  br label %b239
b239:
  %v1825 = phi i64 [ 8, %b238 ], [ %v1833, %b240 ]
  %v1826 = icmp slt i64 %v1825, 10
  br i1 %v1826, label %b240, label %b241
b240:
  %v1827 = mul i64 %v1825, 1
  %v1828 = getelementptr inbounds float, ptr %v1748, i64 %v1827
  %v1829 = getelementptr float, ptr %v1828, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1830 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1829, <8 x i1> %v1745, <8 x float> zeroinitializer)
  %v1831 = mul i64 %v1825, 24
  %v1832 = getelementptr inbounds float, ptr %v1736, i64 %v1831
  store <8 x float> %v1830, ptr %v1832, align 4
  %v1833 = add nsw i64 %v1825, 1
  br label %b239
b241:
  br label %b235
b235:
  %v1834 = icmp slt i64 %v1739, 8
  br i1 %v1834, label %b242, label %b243
b242:
  br label %b244
b244:
  %v1835 = phi i64 [ 0, %b242 ], [ %v1843, %b245 ]
  %v1836 = icmp slt i64 %v1835, 10
  br i1 %v1836, label %b245, label %b246
b245:
  %v1837 = mul i64 %v1835, 1
  %v1838 = getelementptr inbounds float, ptr %v1748, i64 %v1837
  %v1839 = getelementptr float, ptr %v1838, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1840 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1839, <8 x i1> %v1745, <8 x float> zeroinitializer)
  %v1841 = mul i64 %v1835, 24
  %v1842 = getelementptr inbounds float, ptr %v1736, i64 %v1841
  store <8 x float> %v1840, ptr %v1842, align 4
  %v1843 = add nsw i64 %v1835, 1
  br label %b244
b246:
  br label %b243
b243:
  %v1844 = add i64 %v1622, 16
  %v1845 = add i64 %v1623, 16
  %v1846 = getelementptr inbounds float, ptr %v1156, i64 %v1844
  %v1847 = sub i64 50, %v1845
  %v1848 = icmp slt i64 %v1847, 0
  %v1849 = select i1 %v1848, i64 0, i64 %v1847
  %v1850 = icmp ult i64 %v1849, 8
  %v1851 = select i1 %v1850, i64 %v1849, i64 8
  %v1852 = trunc i64 %v1851 to i32
  %v1853 = insertelement <8 x i32> poison, i32 %v1852, i64 0
  %v1854 = shufflevector <8 x i32> %v1853, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1855 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1854
  %v1856 = mul i64 %v1845, 10
  %v1857 = add i64 0, %v1856
  %v1858 = getelementptr inbounds float, ptr %v14, i64 %v1857
  %v1859 = icmp sge i64 %v1849, 8
  br i1 %v1859, label %b247, label %b248
b247:
  br label %b249
b249:
  %v1860 = phi i64 [ 0, %b247 ], [ %v1934, %b250 ]
  %v1861 = icmp slt i64 %v1860, 8
  br i1 %v1861, label %b250, label %b251
b250:
  %v1862 = add i64 %v1860, 0
  %v1863 = getelementptr inbounds float, ptr %v1858, i64 %v1862
  %v1864 = load <8 x float>, ptr %v1863, align 4
  %v1865 = add i64 %v1860, 10
  %v1866 = getelementptr inbounds float, ptr %v1858, i64 %v1865
  %v1867 = load <8 x float>, ptr %v1866, align 4
  %v1868 = add i64 %v1860, 20
  %v1869 = getelementptr inbounds float, ptr %v1858, i64 %v1868
  %v1870 = load <8 x float>, ptr %v1869, align 4
  %v1871 = add i64 %v1860, 30
  %v1872 = getelementptr inbounds float, ptr %v1858, i64 %v1871
  %v1873 = load <8 x float>, ptr %v1872, align 4
  %v1874 = add i64 %v1860, 40
  %v1875 = getelementptr inbounds float, ptr %v1858, i64 %v1874
  %v1876 = load <8 x float>, ptr %v1875, align 4
  %v1877 = add i64 %v1860, 50
  %v1878 = getelementptr inbounds float, ptr %v1858, i64 %v1877
  %v1879 = load <8 x float>, ptr %v1878, align 4
  %v1880 = add i64 %v1860, 60
  %v1881 = getelementptr inbounds float, ptr %v1858, i64 %v1880
  %v1882 = load <8 x float>, ptr %v1881, align 4
  %v1883 = add i64 %v1860, 70
  %v1884 = getelementptr inbounds float, ptr %v1858, i64 %v1883
  %v1885 = load <8 x float>, ptr %v1884, align 4
  %v1886 = shufflevector <8 x float> %v1864, <8 x float> %v1876, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1887 = shufflevector <8 x float> %v1864, <8 x float> %v1876, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1888 = shufflevector <8 x float> %v1867, <8 x float> %v1879, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1889 = shufflevector <8 x float> %v1867, <8 x float> %v1879, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1890 = shufflevector <8 x float> %v1870, <8 x float> %v1882, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1891 = shufflevector <8 x float> %v1870, <8 x float> %v1882, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1892 = shufflevector <8 x float> %v1873, <8 x float> %v1885, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1893 = shufflevector <8 x float> %v1873, <8 x float> %v1885, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1894 = shufflevector <8 x float> %v1886, <8 x float> %v1890, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1895 = shufflevector <8 x float> %v1886, <8 x float> %v1890, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1896 = shufflevector <8 x float> %v1888, <8 x float> %v1892, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1897 = shufflevector <8 x float> %v1888, <8 x float> %v1892, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1898 = shufflevector <8 x float> %v1887, <8 x float> %v1891, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1899 = shufflevector <8 x float> %v1887, <8 x float> %v1891, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1900 = shufflevector <8 x float> %v1889, <8 x float> %v1893, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1901 = shufflevector <8 x float> %v1889, <8 x float> %v1893, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1902 = shufflevector <8 x float> %v1894, <8 x float> %v1896, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1903 = shufflevector <8 x float> %v1894, <8 x float> %v1896, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1904 = shufflevector <8 x float> %v1895, <8 x float> %v1897, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1905 = shufflevector <8 x float> %v1895, <8 x float> %v1897, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1906 = shufflevector <8 x float> %v1898, <8 x float> %v1900, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1907 = shufflevector <8 x float> %v1898, <8 x float> %v1900, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1908 = shufflevector <8 x float> %v1899, <8 x float> %v1901, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1909 = shufflevector <8 x float> %v1899, <8 x float> %v1901, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1910 = add i64 %v1860, 0
  %v1911 = mul i64 %v1910, 24
  %v1912 = getelementptr inbounds float, ptr %v1846, i64 %v1911
  store <8 x float> %v1902, ptr %v1912, align 4
  %v1913 = add i64 %v1860, 1
  %v1914 = mul i64 %v1913, 24
  %v1915 = getelementptr inbounds float, ptr %v1846, i64 %v1914
  store <8 x float> %v1903, ptr %v1915, align 4
  %v1916 = add i64 %v1860, 2
  %v1917 = mul i64 %v1916, 24
  %v1918 = getelementptr inbounds float, ptr %v1846, i64 %v1917
  store <8 x float> %v1904, ptr %v1918, align 4
  %v1919 = add i64 %v1860, 3
  %v1920 = mul i64 %v1919, 24
  %v1921 = getelementptr inbounds float, ptr %v1846, i64 %v1920
  store <8 x float> %v1905, ptr %v1921, align 4
  %v1922 = add i64 %v1860, 4
  %v1923 = mul i64 %v1922, 24
  %v1924 = getelementptr inbounds float, ptr %v1846, i64 %v1923
  store <8 x float> %v1906, ptr %v1924, align 4
  %v1925 = add i64 %v1860, 5
  %v1926 = mul i64 %v1925, 24
  %v1927 = getelementptr inbounds float, ptr %v1846, i64 %v1926
  store <8 x float> %v1907, ptr %v1927, align 4
  %v1928 = add i64 %v1860, 6
  %v1929 = mul i64 %v1928, 24
  %v1930 = getelementptr inbounds float, ptr %v1846, i64 %v1929
  store <8 x float> %v1908, ptr %v1930, align 4
  %v1931 = add i64 %v1860, 7
  %v1932 = mul i64 %v1931, 24
  %v1933 = getelementptr inbounds float, ptr %v1846, i64 %v1932
  store <8 x float> %v1909, ptr %v1933, align 4
  %v1934 = add nsw i64 %v1860, 8
  br label %b249
b251:
  br label %b252
b252:
  %v1935 = phi i64 [ 8, %b251 ], [ %v1943, %b253 ]
  %v1936 = icmp slt i64 %v1935, 10
  br i1 %v1936, label %b253, label %b254
b253:
  %v1937 = mul i64 %v1935, 1
  %v1938 = getelementptr inbounds float, ptr %v1858, i64 %v1937
  %v1939 = getelementptr float, ptr %v1938, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1940 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1939, <8 x i1> %v1855, <8 x float> zeroinitializer)
  %v1941 = mul i64 %v1935, 24
  %v1942 = getelementptr inbounds float, ptr %v1846, i64 %v1941
  store <8 x float> %v1940, ptr %v1942, align 4
  %v1943 = add nsw i64 %v1935, 1
  br label %b252
b254:
  br label %b248
b248:
  %v1944 = icmp slt i64 %v1849, 8
  br i1 %v1944, label %b255, label %b256
b255:
  br label %b257
b257:
  %v1945 = phi i64 [ 0, %b255 ], [ %v1953, %b258 ]
  %v1946 = icmp slt i64 %v1945, 10
  br i1 %v1946, label %b258, label %b259
b258:
  %v1947 = mul i64 %v1945, 1
  %v1948 = getelementptr inbounds float, ptr %v1858, i64 %v1947
  %v1949 = getelementptr float, ptr %v1948, <8 x i64> <i64 0, i64 10, i64 20, i64 30, i64 40, i64 50, i64 60, i64 70>
  %v1950 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1949, <8 x i1> %v1855, <8 x float> zeroinitializer)
  %v1951 = mul i64 %v1945, 24
  %v1952 = getelementptr inbounds float, ptr %v1846, i64 %v1951
  store <8 x float> %v1950, ptr %v1952, align 4
  %v1953 = add nsw i64 %v1945, 1
  br label %b257
b259:
  br label %b256
b256:
  %v1954 = add i64 %v1622, 240
  br label %b220
b220:
  br label %b163
b163:
  %v1955 = icmp sgt i64 %v3, 1
  br i1 %v1955, label %b260, label %b261
b260:
  %v1956 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1957 = atomicrmw add ptr %v1956, i64 1 acq_rel
  %v1958 = mul i64 %v3, 6
  br label %b262
b262:
  %v1959 = load atomic i64, ptr %v1956 acquire, align 8
  %v1960 = icmp slt i64 %v1959, %v1958
  br i1 %v1960, label %b263, label %b264
b263:
  %v1961 = call i32 @sched_yield()
  br label %b262
b264:
  br label %b261
b261:
  br label %b265
b265:
  %v1962 = phi i64 [ 0, %b261 ], [ %v3203, %b348 ]
  %v1963 = icmp slt i64 %v1962, %v5
  br i1 %v1963, label %b266, label %b267
b266:
  %v1965 = add i64 %v7, 0
  %v1966 = sdiv i64 %v1965, 1
  %v1967 = add i64 %v2, 1
  %v1968 = mul i64 %v1966, %v2
  %v1969 = sdiv i64 %v1968, %v3
  %v1970 = mul i64 %v1969, 1
  %v1971 = icmp slt i64 %v1970, %v7
  %v1972 = select i1 %v1971, i64 %v1970, i64 %v7
  %v1973 = mul i64 %v1966, %v1967
  %v1974 = sdiv i64 %v1973, %v3
  %v1975 = mul i64 %v1974, 1
  %v1976 = icmp slt i64 %v1975, %v7
  %v1977 = select i1 %v1976, i64 %v1975, i64 %v7
  br label %b268
b268:
  %v1978 = phi i64 [ %v1972, %b266 ], [ %v2055, %b273 ]
  %v1979 = icmp slt i64 %v1978, %v1977
  br i1 %v1979, label %b269, label %b270
b269:
  %v1980 = add i64 %v1978, 96
  %v1981 = icmp slt i64 %v1980, %v1977
  %v1982 = select i1 %v1981, i64 %v1980, i64 %v1977
  br label %b271
b271:
  %v1983 = phi i64 [ 0, %b269 ], [ %v2054, %b276 ]
  %v1984 = icmp slt i64 %v1983, 2
  br i1 %v1984, label %b272, label %b273
b272:
  %v1985 = sub i64 %v1982, %v1978
  %v1986 = sub i64 2, 1
  %v1987 = add i64 %v1985, %v1986
  %v1988 = sdiv i64 %v1987, 2
  br label %b274
b274:
  %v1989 = phi i64 [ 0, %b272 ], [ %v2053, %b281 ]
  %v1990 = icmp slt i64 %v1989, %v1988
  br i1 %v1990, label %b275, label %b276
b275:
  %v1991 = mul i64 %v1985, %v1989
  %v1992 = sdiv i64 %v1991, %v1988
  %v1993 = add i64 %v1978, %v1992
  %v1994 = add i64 %v1989, 1
  %v1995 = mul i64 %v1985, %v1994
  %v1996 = sdiv i64 %v1995, %v1988
  %v1997 = add i64 %v1978, %v1996
  %v1998 = mul i64 %v1983, 320
  %v1999 = getelementptr inbounds float, ptr %v1156, i64 %v1998
  %v2000 = sub i64 %v1997, %v1993
  %v2001 = add i64 %v1962, 0
  %v2002 = and i64 %v2001, %v96
  %v2003 = mul i64 %v2002, %v7
  %v2004 = add i64 %v2003, %v1993
  %v2005 = mul i64 %v2004, 10
  %v2006 = getelementptr inbounds float, ptr %v20, i64 %v2005
  %v2007 = getelementptr inbounds float, ptr %v2006, i64 0
  %v2008 = icmp eq i64 %v1983, 1
  %v2009 = select i1 %v2008, ptr @table_tile_2x3of4_0, ptr @table_tile_2x4of4_0
  %v2010 = sub i64 %v2000, 1
  %v2011 = getelementptr inbounds ptr, ptr %v2009, i64 %v2010
  %v2012 = load ptr, ptr %v2011, align 4
  %v2013 = icmp sgt i64 %v2000, 0
  br i1 %v2013, label %b277, label %b278
b277:
  call void %v2012(ptr %v2007, i64 10, ptr %v1999, i64 10, ptr %v1964)
  br label %b278
b278:
  %v2014 = icmp eq i64 %v1983, 1
  %v2015 = select i1 %v2014, i64 240, i64 320
  %v2016 = add i64 %v1998, %v2015
  br label %b279
b279:
  %v2017 = phi i64 [ %v1993, %b278 ], [ %v2052, %b284 ]
  %v2018 = icmp slt i64 %v2017, %v1997
  br i1 %v2018, label %b280, label %b281
b280:
  %v2019 = sub i64 %v2017, %v1993
  %v2020 = mul i64 %v2019, 32
  %v2021 = getelementptr inbounds float, ptr %v1964, i64 %v2020
  %v2022 = mul i64 %v2017, 50
  %v2023 = getelementptr inbounds float, ptr %v44, i64 %v2022
  %v2024 = icmp eq i64 %v1983, 1
  %v2025 = select i1 %v2024, i64 3, i64 4
  br label %b282
b282:
  %v2026 = phi i64 [ 0, %b280 ], [ %v2051, %b288 ]
  %v2027 = icmp slt i64 %v2026, %v2025
  br i1 %v2027, label %b283, label %b284
b283:
  %v2028 = mul i64 %v1983, 4
  %v2029 = add i64 %v2028, %v2026
  %v2030 = mul i64 %v2029, 8
  %v2031 = icmp slt i64 %v2030, 48
  br i1 %v2031, label %b285, label %b286
b285:
  %v2032 = add i64 0, %v2026
  %v2033 = mul i64 %v2032, 8
  %v2034 = getelementptr inbounds float, ptr %v2021, i64 %v2033
  %v2035 = load <8 x float>, ptr %v2034, align 4
  %v2036 = add i64 0, %v2030
  %v2037 = getelementptr inbounds float, ptr %v2023, i64 %v2036
  store <8 x float> %v2035, ptr %v2037, align 4
  br label %b286
b286:
  %v2038 = icmp eq i64 %v2030, 48
  br i1 %v2038, label %b287, label %b288
b287:
  %v2039 = icmp ult i64 2, 8
  %v2040 = select i1 %v2039, i64 2, i64 8
  %v2041 = trunc i64 %v2040 to i32
  %v2042 = insertelement <8 x i32> poison, i32 %v2041, i64 0
  %v2043 = shufflevector <8 x i32> %v2042, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2044 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2043
  %v2045 = add i64 0, %v2026
  %v2046 = mul i64 %v2045, 8
  %v2047 = getelementptr inbounds float, ptr %v2021, i64 %v2046
  %v2048 = load <8 x float>, ptr %v2047, align 4
  %v2049 = add i64 0, %v2030
  %v2050 = getelementptr inbounds float, ptr %v2023, i64 %v2049
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2048, ptr align 4 %v2050, <8 x i1> %v2044)
  br label %b288
b288:
  %v2051 = add nsw i64 %v2026, 1
  br label %b282
b284:
  %v2052 = add nsw i64 %v2017, 1
  br label %b279
b281:
  %v2053 = add nsw i64 %v1989, 1
  br label %b274
b276:
  %v2054 = add nsw i64 %v1983, 1
  br label %b271
b273:
  %v2055 = add nsw i64 %v1978, 96
  br label %b268
b270:
  %v2056 = add i64 %v7, 0
  %v2057 = sdiv i64 %v2056, 1
  %v2058 = add i64 %v2, 1
  %v2059 = mul i64 %v2057, %v2
  %v2060 = sdiv i64 %v2059, %v3
  %v2061 = mul i64 %v2060, 1
  %v2062 = icmp slt i64 %v2061, %v7
  %v2063 = select i1 %v2062, i64 %v2061, i64 %v7
  %v2064 = mul i64 %v2057, %v2058
  %v2065 = sdiv i64 %v2064, %v3
  %v2066 = mul i64 %v2065, 1
  %v2067 = icmp slt i64 %v2066, %v7
  %v2068 = select i1 %v2067, i64 %v2066, i64 %v7
  br label %b289
b289:
  %v2069 = phi i64 [ %v2063, %b270 ], [ %v2093, %b290 ]
  %v2070 = icmp slt i64 %v2069, %v2068
  br i1 %v2070, label %b290, label %b291
b290:
  %v2071 = mul i64 %v2069, 50
  %v2072 = getelementptr inbounds float, ptr %v44, i64 %v2071
  %v2073 = mul i64 %v2069, 5
  %v2074 = getelementptr inbounds float, ptr %v46, i64 %v2073
  %v2075 = mul i64 %v2069, 5
  %v2076 = getelementptr inbounds float, ptr %v48, i64 %v2075
  %v2077 = icmp ult i64 5, 8
  %v2078 = select i1 %v2077, i64 5, i64 8
  %v2079 = trunc i64 %v2078 to i32
  %v2080 = insertelement <8 x i32> poison, i32 %v2079, i64 0
  %v2081 = shufflevector <8 x i32> %v2080, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2082 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2081
  %v2083 = add i64 0, 0
  %v2084 = getelementptr inbounds float, ptr %v2072, i64 %v2083
  %v2085 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2084, <8 x i1> %v2082, <8 x float> zeroinitializer)
  %v2086 = add i64 5, 0
  %v2087 = getelementptr inbounds float, ptr %v2072, i64 %v2086
  %v2088 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2087, <8 x i1> %v2082, <8 x float> zeroinitializer)
  %v2089 = add i64 0, 0
  %v2090 = getelementptr inbounds float, ptr %v2074, i64 %v2089
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2085, ptr align 4 %v2090, <8 x i1> %v2082)
  %v2091 = add i64 0, 0
  %v2092 = getelementptr inbounds float, ptr %v2076, i64 %v2091
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2088, ptr align 4 %v2092, <8 x i1> %v2082)
  %v2093 = add nsw i64 %v2069, 1
  br label %b289
b291:
  %v2094 = add i64 %v7, 0
  %v2095 = sdiv i64 %v2094, 1
  %v2096 = add i64 %v2, 1
  %v2097 = mul i64 %v2095, %v2
  %v2098 = sdiv i64 %v2097, %v3
  %v2099 = mul i64 %v2098, 1
  %v2100 = icmp slt i64 %v2099, %v7
  %v2101 = select i1 %v2100, i64 %v2099, i64 %v7
  %v2102 = mul i64 %v2095, %v2096
  %v2103 = sdiv i64 %v2102, %v3
  %v2104 = mul i64 %v2103, 1
  %v2105 = icmp slt i64 %v2104, %v7
  %v2106 = select i1 %v2105, i64 %v2104, i64 %v7
  br label %b292
b292:
  %v2107 = phi i64 [ %v2101, %b291 ], [ %v2471, %b293 ]
  %v2108 = icmp slt i64 %v2107, %v2106
  br i1 %v2108, label %b293, label %b294
b293:
  %v2109 = add i64 %v1962, 0
  %v2110 = and i64 %v2109, %v104
  %v2111 = mul i64 %v2110, %v7
  %v2112 = add i64 %v2111, %v2107
  %v2113 = mul i64 %v2112, 50
  %v2114 = getelementptr inbounds float, ptr %v42, i64 %v2113
  %v2115 = mul i64 %v2107, 50
  %v2116 = getelementptr inbounds float, ptr %v44, i64 %v2115
  %v2117 = add i64 %v1962, 0
  %v2118 = and i64 %v2117, %v106
  %v2119 = mul i64 %v2118, %v7
  %v2120 = add i64 %v2119, %v2107
  %v2121 = mul i64 %v2120, 10
  %v2122 = getelementptr inbounds float, ptr %v50, i64 %v2121
  %v2123 = add i64 %v1962, 0
  %v2124 = and i64 %v2123, %v108
  %v2125 = mul i64 %v2124, %v7
  %v2126 = add i64 %v2125, %v2107
  %v2127 = mul i64 %v2126, 10
  %v2128 = getelementptr inbounds float, ptr %v52, i64 %v2127
  %v2129 = add i64 %v1962, 0
  %v2130 = and i64 %v2129, %v110
  %v2131 = mul i64 %v2130, %v7
  %v2132 = add i64 %v2131, %v2107
  %v2133 = mul i64 %v2132, 10
  %v2134 = getelementptr inbounds float, ptr %v54, i64 %v2133
  %v2135 = add i64 %v1962, 0
  %v2136 = and i64 %v2135, %v112
  %v2137 = mul i64 %v2136, %v7
  %v2138 = add i64 %v2137, %v2107
  %v2139 = mul i64 %v2138, 10
  %v2140 = getelementptr inbounds float, ptr %v56, i64 %v2139
  %v2141 = add i64 40, 0
  %v2142 = getelementptr inbounds float, ptr %v2114, i64 %v2141
  %v2143 = load <8 x float>, ptr %v2142, align 4
  %v2144 = add i64 40, 0
  %v2145 = getelementptr inbounds float, ptr %v2116, i64 %v2144
  %v2146 = load <8 x float>, ptr %v2145, align 4
  %v2147 = fadd <8 x float> %v2143, %v2146
  %v2148 = add i64 40, 0
  %v2149 = getelementptr inbounds float, ptr %v16, i64 %v2148
  %v2150 = load <8 x float>, ptr %v2149, align 4
  %v2151 = fadd <8 x float> %v2147, %v2150
  %v2152 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2151)
  %v2153 = fneg <8 x float> %v2152
  %v2154 = fcmp olt <8 x float> %v2153, splat (float 0xC05A400000000000)
  %v2155 = select <8 x i1> %v2154, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2153
  %v2156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2155, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2157 = fsub <8 x float> %v2156, splat (float 0x4168000000000000)
  %v2158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2157, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2155)
  %v2159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2157, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2158)
  %v2160 = bitcast <8 x float> %v2156 to <8 x i32>
  %v2161 = fmul <8 x float> %v2159, %v2159
  %v2162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2159, <8 x float> splat (float 0x3F81227F40000000))
  %v2163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2162, <8 x float> %v2159, <8 x float> splat (float 0x3FA5556740000000))
  %v2164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2163, <8 x float> %v2159, <8 x float> splat (float 0x3FC5554B00000000))
  %v2165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2164, <8 x float> %v2159, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2161, <8 x float> %v2165, <8 x float> %v2159)
  %v2167 = sub <8 x i32> %v2160, splat (i32 1262485250)
  %v2168 = lshr <8 x i32> %v2167, splat (i32 1)
  %v2169 = sub <8 x i32> %v2167, %v2168
  %v2170 = shl <8 x i32> %v2168, splat (i32 23)
  %v2171 = bitcast <8 x i32> %v2170 to <8 x float>
  %v2172 = shl <8 x i32> %v2169, splat (i32 23)
  %v2173 = bitcast <8 x i32> %v2172 to <8 x float>
  %v2174 = fadd <8 x float> %v2166, splat (float 0x3FF0000000000000)
  %v2175 = fmul <8 x float> %v2174, %v2171
  %v2176 = fmul <8 x float> %v2175, %v2173
  %v2177 = fcmp olt <8 x float> %v2151, splat (float 0x0000000000000000)
  %v2178 = select <8 x i1> %v2177, <8 x float> %v2176, <8 x float> splat (float 0x3FF0000000000000)
  %v2179 = fadd <8 x float> %v2176, splat (float 0x3FF0000000000000)
  %v2180 = fdiv <8 x float> %v2178, %v2179
  %v2181 = add i64 30, 0
  %v2182 = getelementptr inbounds float, ptr %v2114, i64 %v2181
  %v2183 = load <8 x float>, ptr %v2182, align 4
  %v2184 = add i64 30, 0
  %v2185 = getelementptr inbounds float, ptr %v2116, i64 %v2184
  %v2186 = load <8 x float>, ptr %v2185, align 4
  %v2187 = fadd <8 x float> %v2183, %v2186
  %v2188 = add i64 30, 0
  %v2189 = getelementptr inbounds float, ptr %v16, i64 %v2188
  %v2190 = load <8 x float>, ptr %v2189, align 4
  %v2191 = fadd <8 x float> %v2187, %v2190
  %v2192 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2191)
  %v2193 = fneg <8 x float> %v2192
  %v2194 = fcmp olt <8 x float> %v2193, splat (float 0xC05A400000000000)
  %v2195 = select <8 x i1> %v2194, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2193
  %v2196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2195, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2197 = fsub <8 x float> %v2196, splat (float 0x4168000000000000)
  %v2198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2197, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2195)
  %v2199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2197, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2198)
  %v2200 = bitcast <8 x float> %v2196 to <8 x i32>
  %v2201 = fmul <8 x float> %v2199, %v2199
  %v2202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2199, <8 x float> splat (float 0x3F81227F40000000))
  %v2203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2202, <8 x float> %v2199, <8 x float> splat (float 0x3FA5556740000000))
  %v2204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2203, <8 x float> %v2199, <8 x float> splat (float 0x3FC5554B00000000))
  %v2205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2204, <8 x float> %v2199, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2201, <8 x float> %v2205, <8 x float> %v2199)
  %v2207 = sub <8 x i32> %v2200, splat (i32 1262485250)
  %v2208 = lshr <8 x i32> %v2207, splat (i32 1)
  %v2209 = sub <8 x i32> %v2207, %v2208
  %v2210 = shl <8 x i32> %v2208, splat (i32 23)
  %v2211 = bitcast <8 x i32> %v2210 to <8 x float>
  %v2212 = shl <8 x i32> %v2209, splat (i32 23)
  %v2213 = bitcast <8 x i32> %v2212 to <8 x float>
  %v2214 = fadd <8 x float> %v2206, splat (float 0x3FF0000000000000)
  %v2215 = fmul <8 x float> %v2214, %v2211
  %v2216 = fmul <8 x float> %v2215, %v2213
  %v2217 = fcmp olt <8 x float> %v2191, splat (float 0x0000000000000000)
  %v2218 = select <8 x i1> %v2217, <8 x float> %v2216, <8 x float> splat (float 0x3FF0000000000000)
  %v2219 = fadd <8 x float> %v2216, splat (float 0x3FF0000000000000)
  %v2220 = fdiv <8 x float> %v2218, %v2219
  %v2221 = add i64 20, 0
  %v2222 = getelementptr inbounds float, ptr %v2114, i64 %v2221
  %v2223 = load <8 x float>, ptr %v2222, align 4
  %v2224 = add i64 20, 0
  %v2225 = getelementptr inbounds float, ptr %v2116, i64 %v2224
  %v2226 = load <8 x float>, ptr %v2225, align 4
  %v2227 = fadd <8 x float> %v2223, %v2226
  %v2228 = add i64 20, 0
  %v2229 = getelementptr inbounds float, ptr %v16, i64 %v2228
  %v2230 = load <8 x float>, ptr %v2229, align 4
  %v2231 = fadd <8 x float> %v2227, %v2230
  %v2232 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2231)
  %v2233 = fcmp ogt <8 x float> %v2232, splat (float 0x4023000000000000)
  %v2234 = select <8 x i1> %v2233, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2232
  %v2235 = fadd <8 x float> %v2234, %v2234
  %v2236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2235, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2237 = fsub <8 x float> %v2236, splat (float 0x4168000000000000)
  %v2238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2237, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2235)
  %v2239 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2237, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2238)
  %v2240 = bitcast <8 x float> %v2236 to <8 x i32>
  %v2241 = fmul <8 x float> %v2239, %v2239
  %v2242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2239, <8 x float> splat (float 0x3F81227F40000000))
  %v2243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2242, <8 x float> %v2239, <8 x float> splat (float 0x3FA5556740000000))
  %v2244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2243, <8 x float> %v2239, <8 x float> splat (float 0x3FC5554B00000000))
  %v2245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2244, <8 x float> %v2239, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2241, <8 x float> %v2245, <8 x float> %v2239)
  %v2247 = shl <8 x i32> %v2240, splat (i32 23)
  %v2248 = add <8 x i32> %v2247, splat (i32 1065353216)
  %v2249 = bitcast <8 x i32> %v2248 to <8 x float>
  %v2250 = fsub <8 x float> %v2249, splat (float 0x3FF0000000000000)
  %v2251 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2249, <8 x float> %v2246, <8 x float> %v2250)
  %v2252 = fadd <8 x float> %v2251, splat (float 0x4000000000000000)
  %v2253 = fdiv <8 x float> %v2251, %v2252
  %v2254 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2253, <8 x float> %v2231)
  %v2255 = add i64 10, 0
  %v2256 = getelementptr inbounds float, ptr %v2114, i64 %v2255
  %v2257 = load <8 x float>, ptr %v2256, align 4
  %v2258 = add i64 10, 0
  %v2259 = getelementptr inbounds float, ptr %v2116, i64 %v2258
  %v2260 = load <8 x float>, ptr %v2259, align 4
  %v2261 = fadd <8 x float> %v2257, %v2260
  %v2262 = add i64 10, 0
  %v2263 = getelementptr inbounds float, ptr %v16, i64 %v2262
  %v2264 = load <8 x float>, ptr %v2263, align 4
  %v2265 = fadd <8 x float> %v2261, %v2264
  %v2266 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2265)
  %v2267 = fneg <8 x float> %v2266
  %v2268 = fcmp olt <8 x float> %v2267, splat (float 0xC05A400000000000)
  %v2269 = select <8 x i1> %v2268, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2267
  %v2270 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2269, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2271 = fsub <8 x float> %v2270, splat (float 0x4168000000000000)
  %v2272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2271, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2269)
  %v2273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2271, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2272)
  %v2274 = bitcast <8 x float> %v2270 to <8 x i32>
  %v2275 = fmul <8 x float> %v2273, %v2273
  %v2276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2273, <8 x float> splat (float 0x3F81227F40000000))
  %v2277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2276, <8 x float> %v2273, <8 x float> splat (float 0x3FA5556740000000))
  %v2278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2277, <8 x float> %v2273, <8 x float> splat (float 0x3FC5554B00000000))
  %v2279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2278, <8 x float> %v2273, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2275, <8 x float> %v2279, <8 x float> %v2273)
  %v2281 = sub <8 x i32> %v2274, splat (i32 1262485250)
  %v2282 = lshr <8 x i32> %v2281, splat (i32 1)
  %v2283 = sub <8 x i32> %v2281, %v2282
  %v2284 = shl <8 x i32> %v2282, splat (i32 23)
  %v2285 = bitcast <8 x i32> %v2284 to <8 x float>
  %v2286 = shl <8 x i32> %v2283, splat (i32 23)
  %v2287 = bitcast <8 x i32> %v2286 to <8 x float>
  %v2288 = fadd <8 x float> %v2280, splat (float 0x3FF0000000000000)
  %v2289 = fmul <8 x float> %v2288, %v2285
  %v2290 = fmul <8 x float> %v2289, %v2287
  %v2291 = fcmp olt <8 x float> %v2265, splat (float 0x0000000000000000)
  %v2292 = select <8 x i1> %v2291, <8 x float> %v2290, <8 x float> splat (float 0x3FF0000000000000)
  %v2293 = fadd <8 x float> %v2290, splat (float 0x3FF0000000000000)
  %v2294 = fdiv <8 x float> %v2292, %v2293
  %v2295 = add i64 0, 0
  %v2296 = getelementptr inbounds float, ptr %v2122, i64 %v2295
  store <8 x float> %v2180, ptr %v2296, align 4
  %v2297 = add i64 0, 0
  %v2298 = getelementptr inbounds float, ptr %v2128, i64 %v2297
  store <8 x float> %v2220, ptr %v2298, align 4
  %v2299 = add i64 0, 0
  %v2300 = getelementptr inbounds float, ptr %v2134, i64 %v2299
  store <8 x float> %v2254, ptr %v2300, align 4
  %v2301 = add i64 0, 0
  %v2302 = getelementptr inbounds float, ptr %v2140, i64 %v2301
  store <8 x float> %v2294, ptr %v2302, align 4
  %v2303 = icmp ult i64 2, 8
  %v2304 = select i1 %v2303, i64 2, i64 8
  %v2305 = trunc i64 %v2304 to i32
  %v2306 = insertelement <8 x i32> poison, i32 %v2305, i64 0
  %v2307 = shufflevector <8 x i32> %v2306, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2308 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2307
  %v2309 = add i64 40, 8
  %v2310 = getelementptr inbounds float, ptr %v2114, i64 %v2309
  %v2311 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2310, <8 x i1> %v2308, <8 x float> zeroinitializer)
  %v2312 = add i64 40, 8
  %v2313 = getelementptr inbounds float, ptr %v2116, i64 %v2312
  %v2314 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2313, <8 x i1> %v2308, <8 x float> zeroinitializer)
  %v2315 = fadd <8 x float> %v2311, %v2314
  %v2316 = add i64 40, 8
  %v2317 = getelementptr inbounds float, ptr %v16, i64 %v2316
  %v2318 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2317, <8 x i1> %v2308, <8 x float> zeroinitializer)
  %v2319 = fadd <8 x float> %v2315, %v2318
  %v2320 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2319)
  %v2321 = fneg <8 x float> %v2320
  %v2322 = fcmp olt <8 x float> %v2321, splat (float 0xC05A400000000000)
  %v2323 = select <8 x i1> %v2322, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2321
  %v2324 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2323, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2325 = fsub <8 x float> %v2324, splat (float 0x4168000000000000)
  %v2326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2325, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2323)
  %v2327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2325, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2326)
  %v2328 = bitcast <8 x float> %v2324 to <8 x i32>
  %v2329 = fmul <8 x float> %v2327, %v2327
  %v2330 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2327, <8 x float> splat (float 0x3F81227F40000000))
  %v2331 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2330, <8 x float> %v2327, <8 x float> splat (float 0x3FA5556740000000))
  %v2332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2331, <8 x float> %v2327, <8 x float> splat (float 0x3FC5554B00000000))
  %v2333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2332, <8 x float> %v2327, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2329, <8 x float> %v2333, <8 x float> %v2327)
  %v2335 = sub <8 x i32> %v2328, splat (i32 1262485250)
  %v2336 = lshr <8 x i32> %v2335, splat (i32 1)
  %v2337 = sub <8 x i32> %v2335, %v2336
  %v2338 = shl <8 x i32> %v2336, splat (i32 23)
  %v2339 = bitcast <8 x i32> %v2338 to <8 x float>
  %v2340 = shl <8 x i32> %v2337, splat (i32 23)
  %v2341 = bitcast <8 x i32> %v2340 to <8 x float>
  %v2342 = fadd <8 x float> %v2334, splat (float 0x3FF0000000000000)
  %v2343 = fmul <8 x float> %v2342, %v2339
  %v2344 = fmul <8 x float> %v2343, %v2341
  %v2345 = fcmp olt <8 x float> %v2319, splat (float 0x0000000000000000)
  %v2346 = select <8 x i1> %v2345, <8 x float> %v2344, <8 x float> splat (float 0x3FF0000000000000)
  %v2347 = fadd <8 x float> %v2344, splat (float 0x3FF0000000000000)
  %v2348 = fdiv <8 x float> %v2346, %v2347
  %v2349 = add i64 30, 8
  %v2350 = getelementptr inbounds float, ptr %v2114, i64 %v2349
  %v2351 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2350, <8 x i1> %v2308, <8 x float> zeroinitializer)
  %v2352 = add i64 30, 8
  %v2353 = getelementptr inbounds float, ptr %v2116, i64 %v2352
  %v2354 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2353, <8 x i1> %v2308, <8 x float> zeroinitializer)
  %v2355 = fadd <8 x float> %v2351, %v2354
  %v2356 = add i64 30, 8
  %v2357 = getelementptr inbounds float, ptr %v16, i64 %v2356
  %v2358 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2357, <8 x i1> %v2308, <8 x float> zeroinitializer)
  %v2359 = fadd <8 x float> %v2355, %v2358
  %v2360 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2359)
  %v2361 = fneg <8 x float> %v2360
  %v2362 = fcmp olt <8 x float> %v2361, splat (float 0xC05A400000000000)
  %v2363 = select <8 x i1> %v2362, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2361
  %v2364 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2363, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2365 = fsub <8 x float> %v2364, splat (float 0x4168000000000000)
  %v2366 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2365, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2363)
  %v2367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2365, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2366)
  %v2368 = bitcast <8 x float> %v2364 to <8 x i32>
  %v2369 = fmul <8 x float> %v2367, %v2367
  %v2370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2367, <8 x float> splat (float 0x3F81227F40000000))
  %v2371 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2370, <8 x float> %v2367, <8 x float> splat (float 0x3FA5556740000000))
  %v2372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2371, <8 x float> %v2367, <8 x float> splat (float 0x3FC5554B00000000))
  %v2373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2372, <8 x float> %v2367, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2369, <8 x float> %v2373, <8 x float> %v2367)
  %v2375 = sub <8 x i32> %v2368, splat (i32 1262485250)
  %v2376 = lshr <8 x i32> %v2375, splat (i32 1)
  %v2377 = sub <8 x i32> %v2375, %v2376
  %v2378 = shl <8 x i32> %v2376, splat (i32 23)
  %v2379 = bitcast <8 x i32> %v2378 to <8 x float>
  %v2380 = shl <8 x i32> %v2377, splat (i32 23)
  %v2381 = bitcast <8 x i32> %v2380 to <8 x float>
  %v2382 = fadd <8 x float> %v2374, splat (float 0x3FF0000000000000)
  %v2383 = fmul <8 x float> %v2382, %v2379
  %v2384 = fmul <8 x float> %v2383, %v2381
  %v2385 = fcmp olt <8 x float> %v2359, splat (float 0x0000000000000000)
  %v2386 = select <8 x i1> %v2385, <8 x float> %v2384, <8 x float> splat (float 0x3FF0000000000000)
  %v2387 = fadd <8 x float> %v2384, splat (float 0x3FF0000000000000)
  %v2388 = fdiv <8 x float> %v2386, %v2387
  %v2389 = add i64 20, 8
  %v2390 = getelementptr inbounds float, ptr %v2114, i64 %v2389
  %v2391 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2390, <8 x i1> %v2308, <8 x float> zeroinitializer)
  %v2392 = add i64 20, 8
  %v2393 = getelementptr inbounds float, ptr %v2116, i64 %v2392
  %v2394 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2393, <8 x i1> %v2308, <8 x float> zeroinitializer)
  %v2395 = fadd <8 x float> %v2391, %v2394
  %v2396 = add i64 20, 8
  %v2397 = getelementptr inbounds float, ptr %v16, i64 %v2396
  %v2398 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2397, <8 x i1> %v2308, <8 x float> zeroinitializer)
  %v2399 = fadd <8 x float> %v2395, %v2398
  %v2400 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2399)
  %v2401 = fcmp ogt <8 x float> %v2400, splat (float 0x4023000000000000)
  %v2402 = select <8 x i1> %v2401, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2400
  %v2403 = fadd <8 x float> %v2402, %v2402
  %v2404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2403, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2405 = fsub <8 x float> %v2404, splat (float 0x4168000000000000)
  %v2406 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2405, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2403)
  %v2407 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2405, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2406)
  %v2408 = bitcast <8 x float> %v2404 to <8 x i32>
  %v2409 = fmul <8 x float> %v2407, %v2407
  %v2410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2407, <8 x float> splat (float 0x3F81227F40000000))
  %v2411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2410, <8 x float> %v2407, <8 x float> splat (float 0x3FA5556740000000))
  %v2412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2411, <8 x float> %v2407, <8 x float> splat (float 0x3FC5554B00000000))
  %v2413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2412, <8 x float> %v2407, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2414 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2409, <8 x float> %v2413, <8 x float> %v2407)
  %v2415 = shl <8 x i32> %v2408, splat (i32 23)
  %v2416 = add <8 x i32> %v2415, splat (i32 1065353216)
  %v2417 = bitcast <8 x i32> %v2416 to <8 x float>
  %v2418 = fsub <8 x float> %v2417, splat (float 0x3FF0000000000000)
  %v2419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2417, <8 x float> %v2414, <8 x float> %v2418)
  %v2420 = fadd <8 x float> %v2419, splat (float 0x4000000000000000)
  %v2421 = fdiv <8 x float> %v2419, %v2420
  %v2422 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2421, <8 x float> %v2399)
  %v2423 = add i64 10, 8
  %v2424 = getelementptr inbounds float, ptr %v2114, i64 %v2423
  %v2425 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2424, <8 x i1> %v2308, <8 x float> zeroinitializer)
  %v2426 = add i64 10, 8
  %v2427 = getelementptr inbounds float, ptr %v2116, i64 %v2426
  %v2428 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2427, <8 x i1> %v2308, <8 x float> zeroinitializer)
  %v2429 = fadd <8 x float> %v2425, %v2428
  %v2430 = add i64 10, 8
  %v2431 = getelementptr inbounds float, ptr %v16, i64 %v2430
  %v2432 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2431, <8 x i1> %v2308, <8 x float> zeroinitializer)
  %v2433 = fadd <8 x float> %v2429, %v2432
  %v2434 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2433)
  %v2435 = fneg <8 x float> %v2434
  %v2436 = fcmp olt <8 x float> %v2435, splat (float 0xC05A400000000000)
  %v2437 = select <8 x i1> %v2436, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2435
  %v2438 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2437, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2439 = fsub <8 x float> %v2438, splat (float 0x4168000000000000)
  %v2440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2439, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2437)
  %v2441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2439, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2440)
  %v2442 = bitcast <8 x float> %v2438 to <8 x i32>
  %v2443 = fmul <8 x float> %v2441, %v2441
  %v2444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2441, <8 x float> splat (float 0x3F81227F40000000))
  %v2445 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2444, <8 x float> %v2441, <8 x float> splat (float 0x3FA5556740000000))
  %v2446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2445, <8 x float> %v2441, <8 x float> splat (float 0x3FC5554B00000000))
  %v2447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2446, <8 x float> %v2441, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2443, <8 x float> %v2447, <8 x float> %v2441)
  %v2449 = sub <8 x i32> %v2442, splat (i32 1262485250)
  %v2450 = lshr <8 x i32> %v2449, splat (i32 1)
  %v2451 = sub <8 x i32> %v2449, %v2450
  %v2452 = shl <8 x i32> %v2450, splat (i32 23)
  %v2453 = bitcast <8 x i32> %v2452 to <8 x float>
  %v2454 = shl <8 x i32> %v2451, splat (i32 23)
  %v2455 = bitcast <8 x i32> %v2454 to <8 x float>
  %v2456 = fadd <8 x float> %v2448, splat (float 0x3FF0000000000000)
  %v2457 = fmul <8 x float> %v2456, %v2453
  %v2458 = fmul <8 x float> %v2457, %v2455
  %v2459 = fcmp olt <8 x float> %v2433, splat (float 0x0000000000000000)
  %v2460 = select <8 x i1> %v2459, <8 x float> %v2458, <8 x float> splat (float 0x3FF0000000000000)
  %v2461 = fadd <8 x float> %v2458, splat (float 0x3FF0000000000000)
  %v2462 = fdiv <8 x float> %v2460, %v2461
  %v2463 = add i64 0, 8
  %v2464 = getelementptr inbounds float, ptr %v2122, i64 %v2463
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2348, ptr align 4 %v2464, <8 x i1> %v2308)
  %v2465 = add i64 0, 8
  %v2466 = getelementptr inbounds float, ptr %v2128, i64 %v2465
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2388, ptr align 4 %v2466, <8 x i1> %v2308)
  %v2467 = add i64 0, 8
  %v2468 = getelementptr inbounds float, ptr %v2134, i64 %v2467
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2422, ptr align 4 %v2468, <8 x i1> %v2308)
  %v2469 = add i64 0, 8
  %v2470 = getelementptr inbounds float, ptr %v2140, i64 %v2469
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2462, ptr align 4 %v2470, <8 x i1> %v2308)
  %v2471 = add nsw i64 %v2107, 1
  br label %b292
b294:
  %v2472 = add i64 %v7, 0
  %v2473 = sdiv i64 %v2472, 1
  %v2474 = add i64 %v2, 1
  %v2475 = mul i64 %v2473, %v2
  %v2476 = sdiv i64 %v2475, %v3
  %v2477 = mul i64 %v2476, 1
  %v2478 = icmp slt i64 %v2477, %v7
  %v2479 = select i1 %v2478, i64 %v2477, i64 %v7
  %v2480 = mul i64 %v2473, %v2474
  %v2481 = sdiv i64 %v2480, %v3
  %v2482 = mul i64 %v2481, 1
  %v2483 = icmp slt i64 %v2482, %v7
  %v2484 = select i1 %v2483, i64 %v2482, i64 %v7
  br label %b295
b295:
  %v2485 = phi i64 [ %v2479, %b294 ], [ %v2515, %b300 ]
  %v2486 = icmp slt i64 %v2485, %v2484
  br i1 %v2486, label %b296, label %b297
b296:
  br label %b298
b298:
  %v2487 = phi i64 [ 0, %b296 ], [ %v2510, %b299 ]
  %v2488 = phi float [ 0xFFF0000000000000, %b296 ], [ %v2509, %b299 ]
  %v2489 = icmp slt i64 %v2487, 5
  br i1 %v2489, label %b299, label %b300
b299:
  %v2490 = add i64 %v1962, 0
  %v2491 = and i64 %v2490, %v104
  %v2492 = mul i64 %v2491, %v7
  %v2493 = add i64 %v2492, %v2485
  %v2494 = mul i64 %v2493, 50
  %v2495 = getelementptr inbounds float, ptr %v42, i64 %v2494
  %v2496 = mul i64 %v2485, 5
  %v2497 = getelementptr inbounds float, ptr %v46, i64 %v2496
  %v2498 = add i64 0, %v2487
  %v2499 = getelementptr inbounds float, ptr %v2495, i64 %v2498
  %v2500 = load float, ptr %v2499, align 4
  %v2501 = add i64 0, %v2487
  %v2502 = getelementptr inbounds float, ptr %v2497, i64 %v2501
  %v2503 = load float, ptr %v2502, align 4
  %v2504 = fadd float %v2500, %v2503
  %v2505 = add i64 0, %v2487
  %v2506 = getelementptr inbounds float, ptr %v16, i64 %v2505
  %v2507 = load float, ptr %v2506, align 4
  %v2508 = fadd float %v2504, %v2507
  %v2509 = call float @llvm.maximum.f32(float %v2488, float %v2508)
  %v2510 = add nsw i64 %v2487, 1
  br label %b298
b300:
  %v2511 = call float @llvm.maximum.f32(float %v2488, float 0xFFF0000000000000)
  %v2512 = mul i64 %v2485, 1
  %v2513 = getelementptr inbounds float, ptr %v58, i64 %v2512
  %v2514 = getelementptr inbounds float, ptr %v2513, i64 0
  store float %v2511, ptr %v2514, align 4
  %v2515 = add nsw i64 %v2485, 1
  br label %b295
b297:
  %v2516 = add i64 %v7, 0
  %v2517 = sdiv i64 %v2516, 1
  %v2518 = add i64 %v2, 1
  %v2519 = mul i64 %v2517, %v2
  %v2520 = sdiv i64 %v2519, %v3
  %v2521 = mul i64 %v2520, 1
  %v2522 = icmp slt i64 %v2521, %v7
  %v2523 = select i1 %v2522, i64 %v2521, i64 %v7
  %v2524 = mul i64 %v2517, %v2518
  %v2525 = sdiv i64 %v2524, %v3
  %v2526 = mul i64 %v2525, 1
  %v2527 = icmp slt i64 %v2526, %v7
  %v2528 = select i1 %v2527, i64 %v2526, i64 %v7
  br label %b301
b301:
  %v2529 = phi i64 [ %v2523, %b297 ], [ %v2559, %b306 ]
  %v2530 = icmp slt i64 %v2529, %v2528
  br i1 %v2530, label %b302, label %b303
b302:
  br label %b304
b304:
  %v2531 = phi i64 [ 0, %b302 ], [ %v2554, %b305 ]
  %v2532 = phi float [ 0xFFF0000000000000, %b302 ], [ %v2553, %b305 ]
  %v2533 = icmp slt i64 %v2531, 5
  br i1 %v2533, label %b305, label %b306
b305:
  %v2534 = add i64 %v1962, 0
  %v2535 = and i64 %v2534, %v104
  %v2536 = mul i64 %v2535, %v7
  %v2537 = add i64 %v2536, %v2529
  %v2538 = mul i64 %v2537, 50
  %v2539 = getelementptr inbounds float, ptr %v42, i64 %v2538
  %v2540 = mul i64 %v2529, 5
  %v2541 = getelementptr inbounds float, ptr %v48, i64 %v2540
  %v2542 = add i64 5, %v2531
  %v2543 = getelementptr inbounds float, ptr %v2539, i64 %v2542
  %v2544 = load float, ptr %v2543, align 4
  %v2545 = add i64 0, %v2531
  %v2546 = getelementptr inbounds float, ptr %v2541, i64 %v2545
  %v2547 = load float, ptr %v2546, align 4
  %v2548 = fadd float %v2544, %v2547
  %v2549 = add i64 5, %v2531
  %v2550 = getelementptr inbounds float, ptr %v16, i64 %v2549
  %v2551 = load float, ptr %v2550, align 4
  %v2552 = fadd float %v2548, %v2551
  %v2553 = call float @llvm.maximum.f32(float %v2532, float %v2552)
  %v2554 = add nsw i64 %v2531, 1
  br label %b304
b306:
  %v2555 = call float @llvm.maximum.f32(float %v2532, float 0xFFF0000000000000)
  %v2556 = mul i64 %v2529, 1
  %v2557 = getelementptr inbounds float, ptr %v60, i64 %v2556
  %v2558 = getelementptr inbounds float, ptr %v2557, i64 0
  store float %v2555, ptr %v2558, align 4
  %v2559 = add nsw i64 %v2529, 1
  br label %b301
b303:
  %v2560 = add i64 %v7, 0
  %v2561 = sdiv i64 %v2560, 1
  %v2562 = add i64 %v2, 1
  %v2563 = mul i64 %v2561, %v2
  %v2564 = sdiv i64 %v2563, %v3
  %v2565 = mul i64 %v2564, 1
  %v2566 = icmp slt i64 %v2565, %v7
  %v2567 = select i1 %v2566, i64 %v2565, i64 %v7
  %v2568 = mul i64 %v2561, %v2562
  %v2569 = sdiv i64 %v2568, %v3
  %v2570 = mul i64 %v2569, 1
  %v2571 = icmp slt i64 %v2570, %v7
  %v2572 = select i1 %v2571, i64 %v2570, i64 %v7
  br label %b307
b307:
  %v2573 = phi i64 [ %v2567, %b303 ], [ %v2693, %b308 ]
  %v2574 = icmp slt i64 %v2573, %v2572
  br i1 %v2574, label %b308, label %b309
b308:
  %v2575 = add i64 %v1962, 0
  %v2576 = and i64 %v2575, %v104
  %v2577 = mul i64 %v2576, %v7
  %v2578 = add i64 %v2577, %v2573
  %v2579 = mul i64 %v2578, 50
  %v2580 = getelementptr inbounds float, ptr %v42, i64 %v2579
  %v2581 = mul i64 %v2573, 5
  %v2582 = getelementptr inbounds float, ptr %v46, i64 %v2581
  %v2583 = mul i64 %v2573, 1
  %v2584 = getelementptr inbounds float, ptr %v58, i64 %v2583
  %v2585 = getelementptr inbounds float, ptr %v2584, i64 0
  %v2586 = load float, ptr %v2585, align 4
  %v2587 = mul i64 %v2573, 5
  %v2588 = getelementptr inbounds float, ptr %v48, i64 %v2587
  %v2589 = mul i64 %v2573, 1
  %v2590 = getelementptr inbounds float, ptr %v60, i64 %v2589
  %v2591 = getelementptr inbounds float, ptr %v2590, i64 0
  %v2592 = load float, ptr %v2591, align 4
  %v2593 = add i64 %v1962, 0
  %v2594 = and i64 %v2593, %v114
  %v2595 = mul i64 %v2594, %v7
  %v2596 = add i64 %v2595, %v2573
  %v2597 = mul i64 %v2596, 5
  %v2598 = getelementptr inbounds float, ptr %v62, i64 %v2597
  %v2599 = add i64 %v1962, 0
  %v2600 = and i64 %v2599, %v116
  %v2601 = mul i64 %v2600, %v7
  %v2602 = add i64 %v2601, %v2573
  %v2603 = mul i64 %v2602, 5
  %v2604 = getelementptr inbounds float, ptr %v64, i64 %v2603
  %v2605 = icmp ult i64 5, 8
  %v2606 = select i1 %v2605, i64 5, i64 8
  %v2607 = trunc i64 %v2606 to i32
  %v2608 = insertelement <8 x i32> poison, i32 %v2607, i64 0
  %v2609 = shufflevector <8 x i32> %v2608, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2610 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2609
  %v2611 = add i64 0, 0
  %v2612 = getelementptr inbounds float, ptr %v2580, i64 %v2611
  %v2613 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2612, <8 x i1> %v2610, <8 x float> zeroinitializer)
  %v2614 = add i64 0, 0
  %v2615 = getelementptr inbounds float, ptr %v2582, i64 %v2614
  %v2616 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2615, <8 x i1> %v2610, <8 x float> zeroinitializer)
  %v2617 = fadd <8 x float> %v2613, %v2616
  %v2618 = add i64 0, 0
  %v2619 = getelementptr inbounds float, ptr %v16, i64 %v2618
  %v2620 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2619, <8 x i1> %v2610, <8 x float> zeroinitializer)
  %v2621 = fadd <8 x float> %v2617, %v2620
  %v2622 = insertelement <8 x float> poison, float %v2586, i64 0
  %v2623 = shufflevector <8 x float> %v2622, <8 x float> poison, <8 x i32> zeroinitializer
  %v2624 = fsub <8 x float> %v2621, %v2623
  %v2625 = fcmp olt <8 x float> %v2624, splat (float 0xC05A400000000000)
  %v2626 = select <8 x i1> %v2625, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2624
  %v2627 = fcmp ogt <8 x float> %v2626, splat (float 0x4056400000000000)
  %v2628 = select <8 x i1> %v2627, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2626
  %v2629 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2628, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2630 = fsub <8 x float> %v2629, splat (float 0x4168000000000000)
  %v2631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2630, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2628)
  %v2632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2630, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2631)
  %v2633 = bitcast <8 x float> %v2629 to <8 x i32>
  %v2634 = fmul <8 x float> %v2632, %v2632
  %v2635 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2632, <8 x float> splat (float 0x3F81227F40000000))
  %v2636 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2635, <8 x float> %v2632, <8 x float> splat (float 0x3FA5556740000000))
  %v2637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2636, <8 x float> %v2632, <8 x float> splat (float 0x3FC5554B00000000))
  %v2638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2637, <8 x float> %v2632, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2639 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2634, <8 x float> %v2638, <8 x float> %v2632)
  %v2640 = sub <8 x i32> %v2633, splat (i32 1262485250)
  %v2641 = lshr <8 x i32> %v2640, splat (i32 1)
  %v2642 = sub <8 x i32> %v2640, %v2641
  %v2643 = shl <8 x i32> %v2641, splat (i32 23)
  %v2644 = bitcast <8 x i32> %v2643 to <8 x float>
  %v2645 = shl <8 x i32> %v2642, splat (i32 23)
  %v2646 = bitcast <8 x i32> %v2645 to <8 x float>
  %v2647 = fadd <8 x float> %v2639, splat (float 0x3FF0000000000000)
  %v2648 = fmul <8 x float> %v2647, %v2644
  %v2649 = fmul <8 x float> %v2648, %v2646
  %v2650 = add i64 5, 0
  %v2651 = getelementptr inbounds float, ptr %v2580, i64 %v2650
  %v2652 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2651, <8 x i1> %v2610, <8 x float> zeroinitializer)
  %v2653 = add i64 0, 0
  %v2654 = getelementptr inbounds float, ptr %v2588, i64 %v2653
  %v2655 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2654, <8 x i1> %v2610, <8 x float> zeroinitializer)
  %v2656 = fadd <8 x float> %v2652, %v2655
  %v2657 = add i64 5, 0
  %v2658 = getelementptr inbounds float, ptr %v16, i64 %v2657
  %v2659 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2658, <8 x i1> %v2610, <8 x float> zeroinitializer)
  %v2660 = fadd <8 x float> %v2656, %v2659
  %v2661 = insertelement <8 x float> poison, float %v2592, i64 0
  %v2662 = shufflevector <8 x float> %v2661, <8 x float> poison, <8 x i32> zeroinitializer
  %v2663 = fsub <8 x float> %v2660, %v2662
  %v2664 = fcmp olt <8 x float> %v2663, splat (float 0xC05A400000000000)
  %v2665 = select <8 x i1> %v2664, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2663
  %v2666 = fcmp ogt <8 x float> %v2665, splat (float 0x4056400000000000)
  %v2667 = select <8 x i1> %v2666, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2665
  %v2668 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2667, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2669 = fsub <8 x float> %v2668, splat (float 0x4168000000000000)
  %v2670 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2669, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2667)
  %v2671 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2669, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2670)
  %v2672 = bitcast <8 x float> %v2668 to <8 x i32>
  %v2673 = fmul <8 x float> %v2671, %v2671
  %v2674 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2671, <8 x float> splat (float 0x3F81227F40000000))
  %v2675 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2674, <8 x float> %v2671, <8 x float> splat (float 0x3FA5556740000000))
  %v2676 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2675, <8 x float> %v2671, <8 x float> splat (float 0x3FC5554B00000000))
  %v2677 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2676, <8 x float> %v2671, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2678 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2673, <8 x float> %v2677, <8 x float> %v2671)
  %v2679 = sub <8 x i32> %v2672, splat (i32 1262485250)
  %v2680 = lshr <8 x i32> %v2679, splat (i32 1)
  %v2681 = sub <8 x i32> %v2679, %v2680
  %v2682 = shl <8 x i32> %v2680, splat (i32 23)
  %v2683 = bitcast <8 x i32> %v2682 to <8 x float>
  %v2684 = shl <8 x i32> %v2681, splat (i32 23)
  %v2685 = bitcast <8 x i32> %v2684 to <8 x float>
  %v2686 = fadd <8 x float> %v2678, splat (float 0x3FF0000000000000)
  %v2687 = fmul <8 x float> %v2686, %v2683
  %v2688 = fmul <8 x float> %v2687, %v2685
  %v2689 = add i64 0, 0
  %v2690 = getelementptr inbounds float, ptr %v2598, i64 %v2689
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2649, ptr align 4 %v2690, <8 x i1> %v2610)
  %v2691 = add i64 0, 0
  %v2692 = getelementptr inbounds float, ptr %v2604, i64 %v2691
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2688, ptr align 4 %v2692, <8 x i1> %v2610)
  %v2693 = add nsw i64 %v2573, 1
  br label %b307
b309:
  %v2694 = add i64 %v7, 0
  %v2695 = sdiv i64 %v2694, 1
  %v2696 = add i64 %v2, 1
  %v2697 = mul i64 %v2695, %v2
  %v2698 = sdiv i64 %v2697, %v3
  %v2699 = mul i64 %v2698, 1
  %v2700 = icmp slt i64 %v2699, %v7
  %v2701 = select i1 %v2700, i64 %v2699, i64 %v7
  %v2702 = mul i64 %v2695, %v2696
  %v2703 = sdiv i64 %v2702, %v3
  %v2704 = mul i64 %v2703, 1
  %v2705 = icmp slt i64 %v2704, %v7
  %v2706 = select i1 %v2705, i64 %v2704, i64 %v7
  br label %b310
b310:
  %v2707 = phi i64 [ %v2701, %b309 ], [ %v2727, %b315 ]
  %v2708 = icmp slt i64 %v2707, %v2706
  br i1 %v2708, label %b311, label %b312
b311:
  br label %b313
b313:
  %v2709 = phi i64 [ 0, %b311 ], [ %v2722, %b314 ]
  %v2710 = phi float [ 0x0000000000000000, %b311 ], [ %v2721, %b314 ]
  %v2711 = icmp slt i64 %v2709, 5
  br i1 %v2711, label %b314, label %b315
b314:
  %v2712 = add i64 %v1962, 0
  %v2713 = and i64 %v2712, %v114
  %v2714 = mul i64 %v2713, %v7
  %v2715 = add i64 %v2714, %v2707
  %v2716 = mul i64 %v2715, 5
  %v2717 = getelementptr inbounds float, ptr %v62, i64 %v2716
  %v2718 = add i64 0, %v2709
  %v2719 = getelementptr inbounds float, ptr %v2717, i64 %v2718
  %v2720 = load float, ptr %v2719, align 4
  %v2721 = fadd float %v2710, %v2720
  %v2722 = add nsw i64 %v2709, 1
  br label %b313
b315:
  %v2723 = fadd float %v2710, 0x0000000000000000
  %v2724 = mul i64 %v2707, 1
  %v2725 = getelementptr inbounds float, ptr %v58, i64 %v2724
  %v2726 = getelementptr inbounds float, ptr %v2725, i64 0
  store float %v2723, ptr %v2726, align 4
  %v2727 = add nsw i64 %v2707, 1
  br label %b310
b312:
  %v2728 = add i64 %v7, 0
  %v2729 = sdiv i64 %v2728, 1
  %v2730 = add i64 %v2, 1
  %v2731 = mul i64 %v2729, %v2
  %v2732 = sdiv i64 %v2731, %v3
  %v2733 = mul i64 %v2732, 1
  %v2734 = icmp slt i64 %v2733, %v7
  %v2735 = select i1 %v2734, i64 %v2733, i64 %v7
  %v2736 = mul i64 %v2729, %v2730
  %v2737 = sdiv i64 %v2736, %v3
  %v2738 = mul i64 %v2737, 1
  %v2739 = icmp slt i64 %v2738, %v7
  %v2740 = select i1 %v2739, i64 %v2738, i64 %v7
  br label %b316
b316:
  %v2741 = phi i64 [ %v2735, %b312 ], [ %v2761, %b321 ]
  %v2742 = icmp slt i64 %v2741, %v2740
  br i1 %v2742, label %b317, label %b318
b317:
  br label %b319
b319:
  %v2743 = phi i64 [ 0, %b317 ], [ %v2756, %b320 ]
  %v2744 = phi float [ 0x0000000000000000, %b317 ], [ %v2755, %b320 ]
  %v2745 = icmp slt i64 %v2743, 5
  br i1 %v2745, label %b320, label %b321
b320:
  %v2746 = add i64 %v1962, 0
  %v2747 = and i64 %v2746, %v116
  %v2748 = mul i64 %v2747, %v7
  %v2749 = add i64 %v2748, %v2741
  %v2750 = mul i64 %v2749, 5
  %v2751 = getelementptr inbounds float, ptr %v64, i64 %v2750
  %v2752 = add i64 0, %v2743
  %v2753 = getelementptr inbounds float, ptr %v2751, i64 %v2752
  %v2754 = load float, ptr %v2753, align 4
  %v2755 = fadd float %v2744, %v2754
  %v2756 = add nsw i64 %v2743, 1
  br label %b319
b321:
  %v2757 = fadd float %v2744, 0x0000000000000000
  %v2758 = mul i64 %v2741, 1
  %v2759 = getelementptr inbounds float, ptr %v60, i64 %v2758
  %v2760 = getelementptr inbounds float, ptr %v2759, i64 0
  store float %v2757, ptr %v2760, align 4
  %v2761 = add nsw i64 %v2741, 1
  br label %b316
b318:
  %v2762 = add i64 %v7, 0
  %v2763 = sdiv i64 %v2762, 1
  %v2764 = add i64 %v2, 1
  %v2765 = mul i64 %v2763, %v2
  %v2766 = sdiv i64 %v2765, %v3
  %v2767 = mul i64 %v2766, 1
  %v2768 = icmp slt i64 %v2767, %v7
  %v2769 = select i1 %v2768, i64 %v2767, i64 %v7
  %v2770 = mul i64 %v2763, %v2764
  %v2771 = sdiv i64 %v2770, %v3
  %v2772 = mul i64 %v2771, 1
  %v2773 = icmp slt i64 %v2772, %v7
  %v2774 = select i1 %v2773, i64 %v2772, i64 %v7
  br label %b322
b322:
  %v2775 = phi i64 [ %v2769, %b318 ], [ %v2801, %b323 ]
  %v2776 = icmp slt i64 %v2775, %v2774
  br i1 %v2776, label %b323, label %b324
b323:
  %v2777 = mul i64 %v2775, 1
  %v2778 = getelementptr inbounds float, ptr %v58, i64 %v2777
  %v2779 = getelementptr inbounds float, ptr %v2778, i64 0
  %v2780 = load float, ptr %v2779, align 4
  %v2781 = mul i64 %v2775, 1
  %v2782 = getelementptr inbounds float, ptr %v60, i64 %v2781
  %v2783 = getelementptr inbounds float, ptr %v2782, i64 0
  %v2784 = load float, ptr %v2783, align 4
  %v2785 = add i64 %v1962, 0
  %v2786 = and i64 %v2785, %v118
  %v2787 = mul i64 %v2786, %v7
  %v2788 = add i64 %v2787, %v2775
  %v2789 = mul i64 %v2788, 1
  %v2790 = getelementptr inbounds float, ptr %v66, i64 %v2789
  %v2791 = add i64 %v1962, 0
  %v2792 = and i64 %v2791, %v120
  %v2793 = mul i64 %v2792, %v7
  %v2794 = add i64 %v2793, %v2775
  %v2795 = mul i64 %v2794, 1
  %v2796 = getelementptr inbounds float, ptr %v68, i64 %v2795
  %v2797 = add i64 0, 0
  %v2798 = getelementptr inbounds float, ptr %v2790, i64 %v2797
  store float %v2780, ptr %v2798, align 4
  %v2799 = add i64 0, 0
  %v2800 = getelementptr inbounds float, ptr %v2796, i64 %v2799
  store float %v2784, ptr %v2800, align 4
  %v2801 = add nsw i64 %v2775, 1
  br label %b322
b324:
  %v2802 = add i64 %v7, 0
  %v2803 = sdiv i64 %v2802, 1
  %v2804 = add i64 %v2, 1
  %v2805 = mul i64 %v2803, %v2
  %v2806 = sdiv i64 %v2805, %v3
  %v2807 = mul i64 %v2806, 1
  %v2808 = icmp slt i64 %v2807, %v7
  %v2809 = select i1 %v2808, i64 %v2807, i64 %v7
  %v2810 = mul i64 %v2803, %v2804
  %v2811 = sdiv i64 %v2810, %v3
  %v2812 = mul i64 %v2811, 1
  %v2813 = icmp slt i64 %v2812, %v7
  %v2814 = select i1 %v2813, i64 %v2812, i64 %v7
  br label %b325
b325:
  %v2815 = phi i64 [ %v2809, %b324 ], [ %v2844, %b330 ]
  %v2816 = icmp slt i64 %v2815, %v2814
  br i1 %v2816, label %b326, label %b327
b326:
  br label %b328
b328:
  %v2817 = phi i64 [ 0, %b326 ], [ %v2843, %b329 ]
  %v2818 = phi float [ 0x0000000000000000, %b326 ], [ %v2838, %b329 ]
  %v2819 = icmp slt i64 %v2817, 5
  br i1 %v2819, label %b329, label %b330
b329:
  %v2820 = add i64 %v1962, 0
  %v2821 = and i64 %v2820, %v114
  %v2822 = mul i64 %v2821, %v7
  %v2823 = add i64 %v2822, %v2815
  %v2824 = mul i64 %v2823, 5
  %v2825 = getelementptr inbounds float, ptr %v62, i64 %v2824
  %v2826 = add i64 %v1962, 0
  %v2827 = and i64 %v2826, %v118
  %v2828 = mul i64 %v2827, %v7
  %v2829 = add i64 %v2828, %v2815
  %v2830 = mul i64 %v2829, 1
  %v2831 = getelementptr inbounds float, ptr %v66, i64 %v2830
  %v2832 = getelementptr inbounds float, ptr %v2831, i64 0
  %v2833 = load float, ptr %v2832, align 4
  %v2834 = add i64 0, %v2817
  %v2835 = getelementptr inbounds float, ptr %v2825, i64 %v2834
  %v2836 = load float, ptr %v2835, align 4
  %v2837 = fdiv float %v2836, %v2833
  %v2838 = fadd float %v2818, %v2837
  %v2839 = mul i64 %v2815, 5
  %v2840 = getelementptr inbounds float, ptr %v46, i64 %v2839
  %v2841 = add i64 0, %v2817
  %v2842 = getelementptr inbounds float, ptr %v2840, i64 %v2841
  store float %v2838, ptr %v2842, align 4
  %v2843 = add nsw i64 %v2817, 1
  br label %b328
b330:
  %v2844 = add nsw i64 %v2815, 1
  br label %b325
b327:
  %v2845 = add i64 %v7, 0
  %v2846 = sdiv i64 %v2845, 1
  %v2847 = add i64 %v2, 1
  %v2848 = mul i64 %v2846, %v2
  %v2849 = sdiv i64 %v2848, %v3
  %v2850 = mul i64 %v2849, 1
  %v2851 = icmp slt i64 %v2850, %v7
  %v2852 = select i1 %v2851, i64 %v2850, i64 %v7
  %v2853 = mul i64 %v2846, %v2847
  %v2854 = sdiv i64 %v2853, %v3
  %v2855 = mul i64 %v2854, 1
  %v2856 = icmp slt i64 %v2855, %v7
  %v2857 = select i1 %v2856, i64 %v2855, i64 %v7
  br label %b331
b331:
  %v2858 = phi i64 [ %v2852, %b327 ], [ %v2887, %b336 ]
  %v2859 = icmp slt i64 %v2858, %v2857
  br i1 %v2859, label %b332, label %b333
b332:
  br label %b334
b334:
  %v2860 = phi i64 [ 0, %b332 ], [ %v2886, %b335 ]
  %v2861 = phi float [ 0x0000000000000000, %b332 ], [ %v2881, %b335 ]
  %v2862 = icmp slt i64 %v2860, 5
  br i1 %v2862, label %b335, label %b336
b335:
  %v2863 = add i64 %v1962, 0
  %v2864 = and i64 %v2863, %v116
  %v2865 = mul i64 %v2864, %v7
  %v2866 = add i64 %v2865, %v2858
  %v2867 = mul i64 %v2866, 5
  %v2868 = getelementptr inbounds float, ptr %v64, i64 %v2867
  %v2869 = add i64 %v1962, 0
  %v2870 = and i64 %v2869, %v120
  %v2871 = mul i64 %v2870, %v7
  %v2872 = add i64 %v2871, %v2858
  %v2873 = mul i64 %v2872, 1
  %v2874 = getelementptr inbounds float, ptr %v68, i64 %v2873
  %v2875 = getelementptr inbounds float, ptr %v2874, i64 0
  %v2876 = load float, ptr %v2875, align 4
  %v2877 = add i64 0, %v2860
  %v2878 = getelementptr inbounds float, ptr %v2868, i64 %v2877
  %v2879 = load float, ptr %v2878, align 4
  %v2880 = fdiv float %v2879, %v2876
  %v2881 = fadd float %v2861, %v2880
  %v2882 = mul i64 %v2858, 5
  %v2883 = getelementptr inbounds float, ptr %v48, i64 %v2882
  %v2884 = add i64 0, %v2860
  %v2885 = getelementptr inbounds float, ptr %v2883, i64 %v2884
  store float %v2881, ptr %v2885, align 4
  %v2886 = add nsw i64 %v2860, 1
  br label %b334
b336:
  %v2887 = add nsw i64 %v2858, 1
  br label %b331
b333:
  %v2888 = add i64 %v7, 0
  %v2889 = sdiv i64 %v2888, 1
  %v2890 = add i64 %v2, 1
  %v2891 = mul i64 %v2889, %v2
  %v2892 = sdiv i64 %v2891, %v3
  %v2893 = mul i64 %v2892, 1
  %v2894 = icmp slt i64 %v2893, %v7
  %v2895 = select i1 %v2894, i64 %v2893, i64 %v7
  %v2896 = mul i64 %v2889, %v2890
  %v2897 = sdiv i64 %v2896, %v3
  %v2898 = mul i64 %v2897, 1
  %v2899 = icmp slt i64 %v2898, %v7
  %v2900 = select i1 %v2899, i64 %v2898, i64 %v7
  br label %b337
b337:
  %v2901 = phi i64 [ %v2895, %b333 ], [ %v2935, %b338 ]
  %v2902 = icmp slt i64 %v2901, %v2900
  br i1 %v2902, label %b338, label %b339
b338:
  %v2903 = mul i64 %v2901, 5
  %v2904 = getelementptr inbounds float, ptr %v46, i64 %v2903
  %v2905 = mul i64 %v2901, 5
  %v2906 = getelementptr inbounds float, ptr %v48, i64 %v2905
  %v2907 = add i64 %v1962, 0
  %v2908 = and i64 %v2907, %v122
  %v2909 = mul i64 %v2908, %v7
  %v2910 = add i64 %v2909, %v2901
  %v2911 = mul i64 %v2910, 5
  %v2912 = getelementptr inbounds float, ptr %v70, i64 %v2911
  %v2913 = add i64 %v1962, 0
  %v2914 = and i64 %v2913, %v124
  %v2915 = mul i64 %v2914, %v7
  %v2916 = add i64 %v2915, %v2901
  %v2917 = mul i64 %v2916, 5
  %v2918 = getelementptr inbounds float, ptr %v72, i64 %v2917
  %v2919 = icmp ult i64 5, 8
  %v2920 = select i1 %v2919, i64 5, i64 8
  %v2921 = trunc i64 %v2920 to i32
  %v2922 = insertelement <8 x i32> poison, i32 %v2921, i64 0
  %v2923 = shufflevector <8 x i32> %v2922, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2924 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2923
  %v2925 = add i64 0, 0
  %v2926 = getelementptr inbounds float, ptr %v2904, i64 %v2925
  %v2927 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2926, <8 x i1> %v2924, <8 x float> zeroinitializer)
  %v2928 = add i64 0, 0
  %v2929 = getelementptr inbounds float, ptr %v2906, i64 %v2928
  %v2930 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2929, <8 x i1> %v2924, <8 x float> zeroinitializer)
  %v2931 = add i64 0, 0
  %v2932 = getelementptr inbounds float, ptr %v2912, i64 %v2931
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2927, ptr align 4 %v2932, <8 x i1> %v2924)
  %v2933 = add i64 0, 0
  %v2934 = getelementptr inbounds float, ptr %v2918, i64 %v2933
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2930, ptr align 4 %v2934, <8 x i1> %v2924)
  %v2935 = add nsw i64 %v2901, 1
  br label %b337
b339:
  %v2936 = add i64 %v7, 0
  %v2937 = sdiv i64 %v2936, 1
  %v2938 = add i64 %v2, 1
  %v2939 = mul i64 %v2937, %v2
  %v2940 = sdiv i64 %v2939, %v3
  %v2941 = mul i64 %v2940, 1
  %v2942 = icmp slt i64 %v2941, %v7
  %v2943 = select i1 %v2942, i64 %v2941, i64 %v7
  %v2944 = mul i64 %v2937, %v2938
  %v2945 = sdiv i64 %v2944, %v3
  %v2946 = mul i64 %v2945, 1
  %v2947 = icmp slt i64 %v2946, %v7
  %v2948 = select i1 %v2947, i64 %v2946, i64 %v7
  br label %b340
b340:
  %v2949 = phi i64 [ %v2943, %b339 ], [ %v3002, %b345 ]
  %v2950 = icmp slt i64 %v2949, %v2948
  br i1 %v2950, label %b341, label %b342
b341:
  br label %b343
b343:
  %v2951 = phi i64 [ 0, %b341 ], [ %v3001, %b344 ]
  %v2952 = icmp slt i64 %v2951, 5
  br i1 %v2952, label %b344, label %b345
b344:
  %v2953 = add i64 %v1962, 0
  %v2954 = and i64 %v2953, %v122
  %v2955 = mul i64 %v2954, %v7
  %v2956 = add i64 %v2955, %v2949
  %v2957 = mul i64 %v2956, 5
  %v2958 = getelementptr inbounds float, ptr %v70, i64 %v2957
  %v2959 = add i64 0, %v2951
  %v2960 = getelementptr inbounds float, ptr %v2958, i64 %v2959
  %v2961 = load float, ptr %v2960, align 4
  %v2962 = add i64 %v1962, 0
  %v2963 = and i64 %v2962, %v124
  %v2964 = mul i64 %v2963, %v7
  %v2965 = add i64 %v2964, %v2949
  %v2966 = mul i64 %v2965, 5
  %v2967 = getelementptr inbounds float, ptr %v72, i64 %v2966
  %v2968 = add i64 0, %v2951
  %v2969 = getelementptr inbounds float, ptr %v2967, i64 %v2968
  %v2970 = load float, ptr %v2969, align 4
  %v2971 = add i64 %v1962, 0
  %v2972 = and i64 %v2971, %v126
  %v2973 = mul i64 %v2972, %v7
  %v2974 = add i64 %v2973, %v2949
  %v2975 = mul i64 %v2974, 10
  %v2976 = getelementptr inbounds float, ptr %v74, i64 %v2975
  %v2977 = add i64 %v1962, 0
  %v2978 = and i64 %v2977, %v128
  %v2979 = mul i64 %v2978, %v7
  %v2980 = add i64 %v2979, %v2949
  %v2981 = mul i64 %v2980, 10
  %v2982 = getelementptr inbounds float, ptr %v76, i64 %v2981
  %v2983 = icmp ult i64 2, 8
  %v2984 = select i1 %v2983, i64 2, i64 8
  %v2985 = trunc i64 %v2984 to i32
  %v2986 = insertelement <8 x i32> poison, i32 %v2985, i64 0
  %v2987 = shufflevector <8 x i32> %v2986, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2988 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2987
  %v2989 = mul i64 %v2951, 2
  %v2990 = add i64 0, %v2989
  %v2991 = add i64 %v2990, 0
  %v2992 = getelementptr inbounds float, ptr %v2976, i64 %v2991
  %v2993 = insertelement <8 x float> poison, float %v2961, i64 0
  %v2994 = shufflevector <8 x float> %v2993, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2994, ptr align 4 %v2992, <8 x i1> %v2988)
  %v2995 = mul i64 %v2951, 2
  %v2996 = add i64 0, %v2995
  %v2997 = add i64 %v2996, 0
  %v2998 = getelementptr inbounds float, ptr %v2982, i64 %v2997
  %v2999 = insertelement <8 x float> poison, float %v2970, i64 0
  %v3000 = shufflevector <8 x float> %v2999, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3000, ptr align 4 %v2998, <8 x i1> %v2988)
  %v3001 = add nsw i64 %v2951, 1
  br label %b343
b345:
  %v3002 = add nsw i64 %v2949, 1
  br label %b340
b342:
  %v3003 = add i64 %v7, 0
  %v3004 = sdiv i64 %v3003, 1
  %v3005 = add i64 %v2, 1
  %v3006 = mul i64 %v3004, %v2
  %v3007 = sdiv i64 %v3006, %v3
  %v3008 = mul i64 %v3007, 1
  %v3009 = icmp slt i64 %v3008, %v7
  %v3010 = select i1 %v3009, i64 %v3008, i64 %v7
  %v3011 = mul i64 %v3004, %v3005
  %v3012 = sdiv i64 %v3011, %v3
  %v3013 = mul i64 %v3012, 1
  %v3014 = icmp slt i64 %v3013, %v7
  %v3015 = select i1 %v3014, i64 %v3013, i64 %v7
  br label %b346
b346:
  %v3016 = phi i64 [ %v3010, %b342 ], [ %v3202, %b347 ]
  %v3017 = icmp slt i64 %v3016, %v3015
  br i1 %v3017, label %b347, label %b348
b347:
  %v3018 = add i64 %v1962, 0
  %v3019 = and i64 %v3018, %v106
  %v3020 = mul i64 %v3019, %v7
  %v3021 = add i64 %v3020, %v3016
  %v3022 = mul i64 %v3021, 10
  %v3023 = getelementptr inbounds float, ptr %v50, i64 %v3022
  %v3024 = add i64 %v1962, 0
  %v3025 = and i64 %v3024, %v128
  %v3026 = mul i64 %v3025, %v7
  %v3027 = add i64 %v3026, %v3016
  %v3028 = mul i64 %v3027, 10
  %v3029 = getelementptr inbounds float, ptr %v76, i64 %v3028
  %v3030 = add i64 %v1962, 0
  %v3031 = and i64 %v3030, %v126
  %v3032 = mul i64 %v3031, %v7
  %v3033 = add i64 %v3032, %v3016
  %v3034 = mul i64 %v3033, 10
  %v3035 = getelementptr inbounds float, ptr %v74, i64 %v3034
  %v3036 = add i64 %v1962, 0
  %v3037 = and i64 %v3036, %v98
  %v3038 = mul i64 %v3037, %v7
  %v3039 = add i64 %v3038, %v3016
  %v3040 = mul i64 %v3039, 10
  %v3041 = getelementptr inbounds float, ptr %v22, i64 %v3040
  %v3042 = add i64 %v1962, 0
  %v3043 = and i64 %v3042, %v108
  %v3044 = mul i64 %v3043, %v7
  %v3045 = add i64 %v3044, %v3016
  %v3046 = mul i64 %v3045, 10
  %v3047 = getelementptr inbounds float, ptr %v52, i64 %v3046
  %v3048 = add i64 %v1962, 0
  %v3049 = and i64 %v3048, %v110
  %v3050 = mul i64 %v3049, %v7
  %v3051 = add i64 %v3050, %v3016
  %v3052 = mul i64 %v3051, 10
  %v3053 = getelementptr inbounds float, ptr %v54, i64 %v3052
  %v3054 = add i64 %v1962, 0
  %v3055 = and i64 %v3054, %v112
  %v3056 = mul i64 %v3055, %v7
  %v3057 = add i64 %v3056, %v3016
  %v3058 = mul i64 %v3057, 10
  %v3059 = getelementptr inbounds float, ptr %v56, i64 %v3058
  %v3060 = add i64 %v1962, 1
  %v3061 = and i64 %v3060, %v98
  %v3062 = mul i64 %v3061, %v7
  %v3063 = add i64 %v3062, %v3016
  %v3064 = mul i64 %v3063, 10
  %v3065 = getelementptr inbounds float, ptr %v22, i64 %v3064
  %v3066 = add i64 %v1962, 1
  %v3067 = and i64 %v3066, %v96
  %v3068 = mul i64 %v3067, %v7
  %v3069 = add i64 %v3068, %v3016
  %v3070 = mul i64 %v3069, 10
  %v3071 = getelementptr inbounds float, ptr %v20, i64 %v3070
  %v3072 = add i64 0, 0
  %v3073 = getelementptr inbounds float, ptr %v3023, i64 %v3072
  %v3074 = load <8 x float>, ptr %v3073, align 4
  %v3075 = add i64 0, 0
  %v3076 = getelementptr inbounds float, ptr %v3029, i64 %v3075
  %v3077 = load <8 x float>, ptr %v3076, align 4
  %v3078 = add i64 0, 0
  %v3079 = getelementptr inbounds float, ptr %v3035, i64 %v3078
  %v3080 = load <8 x float>, ptr %v3079, align 4
  %v3081 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3082 = shufflevector <8 x float> %v3081, <8 x float> poison, <8 x i32> zeroinitializer
  %v3083 = fsub <8 x float> %v3082, %v3080
  %v3084 = fmul <8 x float> %v3077, %v3083
  %v3085 = fmul <8 x float> %v3074, %v3084
  %v3086 = fsub <8 x float> %v3077, %v3084
  %v3087 = fadd <8 x float> %v3085, %v3086
  %v3088 = add i64 0, 0
  %v3089 = getelementptr inbounds float, ptr %v3041, i64 %v3088
  %v3090 = load <8 x float>, ptr %v3089, align 4
  %v3091 = fmul <8 x float> %v3087, %v3090
  %v3092 = add i64 0, 0
  %v3093 = getelementptr inbounds float, ptr %v3047, i64 %v3092
  %v3094 = load <8 x float>, ptr %v3093, align 4
  %v3095 = fmul <8 x float> %v3094, %v3084
  %v3096 = fsub <8 x float> %v3083, %v3084
  %v3097 = fadd <8 x float> %v3095, %v3096
  %v3098 = add i64 0, 0
  %v3099 = getelementptr inbounds float, ptr %v3053, i64 %v3098
  %v3100 = load <8 x float>, ptr %v3099, align 4
  %v3101 = fmul <8 x float> %v3097, %v3100
  %v3102 = fadd <8 x float> %v3091, %v3101
  %v3103 = add i64 0, 0
  %v3104 = getelementptr inbounds float, ptr %v3059, i64 %v3103
  %v3105 = load <8 x float>, ptr %v3104, align 4
  %v3106 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3102)
  %v3107 = fcmp ogt <8 x float> %v3106, splat (float 0x4023000000000000)
  %v3108 = select <8 x i1> %v3107, <8 x float> splat (float 0x4023000000000000), <8 x float> %v3106
  %v3109 = fadd <8 x float> %v3108, %v3108
  %v3110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3109, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3111 = fsub <8 x float> %v3110, splat (float 0x4168000000000000)
  %v3112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3111, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3109)
  %v3113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3111, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3112)
  %v3114 = bitcast <8 x float> %v3110 to <8 x i32>
  %v3115 = fmul <8 x float> %v3113, %v3113
  %v3116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3113, <8 x float> splat (float 0x3F81227F40000000))
  %v3117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3116, <8 x float> %v3113, <8 x float> splat (float 0x3FA5556740000000))
  %v3118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3117, <8 x float> %v3113, <8 x float> splat (float 0x3FC5554B00000000))
  %v3119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3118, <8 x float> %v3113, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3115, <8 x float> %v3119, <8 x float> %v3113)
  %v3121 = shl <8 x i32> %v3114, splat (i32 23)
  %v3122 = add <8 x i32> %v3121, splat (i32 1065353216)
  %v3123 = bitcast <8 x i32> %v3122 to <8 x float>
  %v3124 = fsub <8 x float> %v3123, splat (float 0x3FF0000000000000)
  %v3125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3123, <8 x float> %v3120, <8 x float> %v3124)
  %v3126 = fadd <8 x float> %v3125, splat (float 0x4000000000000000)
  %v3127 = fdiv <8 x float> %v3125, %v3126
  %v3128 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v3127, <8 x float> %v3102)
  %v3129 = fmul <8 x float> %v3105, %v3128
  %v3130 = add i64 0, 0
  %v3131 = getelementptr inbounds float, ptr %v3065, i64 %v3130
  store <8 x float> %v3102, ptr %v3131, align 4
  %v3132 = add i64 0, 0
  %v3133 = getelementptr inbounds float, ptr %v3071, i64 %v3132
  store <8 x float> %v3129, ptr %v3133, align 4
  %v3134 = icmp ult i64 2, 8
  %v3135 = select i1 %v3134, i64 2, i64 8
  %v3136 = trunc i64 %v3135 to i32
  %v3137 = insertelement <8 x i32> poison, i32 %v3136, i64 0
  %v3138 = shufflevector <8 x i32> %v3137, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3139 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3138
  %v3140 = add i64 0, 8
  %v3141 = getelementptr inbounds float, ptr %v3023, i64 %v3140
  %v3142 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3141, <8 x i1> %v3139, <8 x float> zeroinitializer)
  %v3143 = add i64 0, 8
  %v3144 = getelementptr inbounds float, ptr %v3029, i64 %v3143
  %v3145 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3144, <8 x i1> %v3139, <8 x float> zeroinitializer)
  %v3146 = add i64 0, 8
  %v3147 = getelementptr inbounds float, ptr %v3035, i64 %v3146
  %v3148 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3147, <8 x i1> %v3139, <8 x float> zeroinitializer)
  %v3149 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3150 = shufflevector <8 x float> %v3149, <8 x float> poison, <8 x i32> zeroinitializer
  %v3151 = fsub <8 x float> %v3150, %v3148
  %v3152 = fmul <8 x float> %v3145, %v3151
  %v3153 = fmul <8 x float> %v3142, %v3152
  %v3154 = fsub <8 x float> %v3145, %v3152
  %v3155 = fadd <8 x float> %v3153, %v3154
  %v3156 = add i64 0, 8
  %v3157 = getelementptr inbounds float, ptr %v3041, i64 %v3156
  %v3158 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3157, <8 x i1> %v3139, <8 x float> zeroinitializer)
  %v3159 = fmul <8 x float> %v3155, %v3158
  %v3160 = add i64 0, 8
  %v3161 = getelementptr inbounds float, ptr %v3047, i64 %v3160
  %v3162 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3161, <8 x i1> %v3139, <8 x float> zeroinitializer)
  %v3163 = fmul <8 x float> %v3162, %v3152
  %v3164 = fsub <8 x float> %v3151, %v3152
  %v3165 = fadd <8 x float> %v3163, %v3164
  %v3166 = add i64 0, 8
  %v3167 = getelementptr inbounds float, ptr %v3053, i64 %v3166
  %v3168 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3167, <8 x i1> %v3139, <8 x float> zeroinitializer)
  %v3169 = fmul <8 x float> %v3165, %v3168
  %v3170 = fadd <8 x float> %v3159, %v3169
  %v3171 = add i64 0, 8
  %v3172 = getelementptr inbounds float, ptr %v3059, i64 %v3171
  %v3173 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3172, <8 x i1> %v3139, <8 x float> zeroinitializer)
  %v3174 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3170)
  %v3175 = fcmp ogt <8 x float> %v3174, splat (float 0x4023000000000000)
  %v3176 = select <8 x i1> %v3175, <8 x float> splat (float 0x4023000000000000), <8 x float> %v3174
  %v3177 = fadd <8 x float> %v3176, %v3176
  %v3178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3177, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3179 = fsub <8 x float> %v3178, splat (float 0x4168000000000000)
  %v3180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3179, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3177)
  %v3181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3179, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3180)
  %v3182 = bitcast <8 x float> %v3178 to <8 x i32>
  %v3183 = fmul <8 x float> %v3181, %v3181
  %v3184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3181, <8 x float> splat (float 0x3F81227F40000000))
  %v3185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3184, <8 x float> %v3181, <8 x float> splat (float 0x3FA5556740000000))
  %v3186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3185, <8 x float> %v3181, <8 x float> splat (float 0x3FC5554B00000000))
  %v3187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3186, <8 x float> %v3181, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3183, <8 x float> %v3187, <8 x float> %v3181)
  %v3189 = shl <8 x i32> %v3182, splat (i32 23)
  %v3190 = add <8 x i32> %v3189, splat (i32 1065353216)
  %v3191 = bitcast <8 x i32> %v3190 to <8 x float>
  %v3192 = fsub <8 x float> %v3191, splat (float 0x3FF0000000000000)
  %v3193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3191, <8 x float> %v3188, <8 x float> %v3192)
  %v3194 = fadd <8 x float> %v3193, splat (float 0x4000000000000000)
  %v3195 = fdiv <8 x float> %v3193, %v3194
  %v3196 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v3195, <8 x float> %v3170)
  %v3197 = fmul <8 x float> %v3173, %v3196
  %v3198 = add i64 0, 8
  %v3199 = getelementptr inbounds float, ptr %v3065, i64 %v3198
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3170, ptr align 4 %v3199, <8 x i1> %v3139)
  %v3200 = add i64 0, 8
  %v3201 = getelementptr inbounds float, ptr %v3071, i64 %v3200
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3197, ptr align 4 %v3201, <8 x i1> %v3139)
  %v3202 = add nsw i64 %v3016, 1
  br label %b346
b348:
  %v3203 = add nsw i64 %v1962, 1
  br label %b265
b267:
  %v3204 = icmp sgt i64 %v3, 1
  br i1 %v3204, label %b349, label %b350
b349:
  %v3205 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3206 = atomicrmw add ptr %v3205, i64 1 acq_rel
  %v3207 = mul i64 %v3, 7
  br label %b351
b351:
  %v3208 = load atomic i64, ptr %v3205 acquire, align 8
  %v3209 = icmp slt i64 %v3208, %v3207
  br i1 %v3209, label %b352, label %b353
b352:
  %v3210 = call i32 @sched_yield()
  br label %b351
b353:
  br label %b350
b350:
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
  %v912 = alloca float, i64 96, align 4
  %v1065 = alloca float, i64 64, align 4
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
  %v91 = getelementptr inbounds i64, ptr %v1, i64 5
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 9
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 10
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 11
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 14
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 19
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 21
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 25
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 26
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 27
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 28
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 31
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 32
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 33
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 34
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 35
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 36
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 37
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 38
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v130 = load ptr, ptr %v129, align 4
  %v131 = mul i64 %v2, 31488
  %v132 = add i64 %v131, 1200
  %v133 = getelementptr inbounds float, ptr %v130, i64 %v132
  %v134 = getelementptr inbounds float, ptr %v130, i64 0
  %v135 = getelementptr inbounds i64, ptr %v1, i64 4
  %v136 = load i64, ptr %v135, align 8
  %v137 = icmp eq i64 %v136, 0
  br i1 %v137, label %b0, label %b1
b0:
  %v138 = add i64 1, 0
  %v139 = sdiv i64 %v138, 1
  %v140 = add i64 %v2, 1
  %v141 = mul i64 %v139, %v2
  %v142 = sdiv i64 %v141, %v3
  %v143 = mul i64 %v142, 1
  %v144 = icmp slt i64 %v143, 1
  %v145 = select i1 %v144, i64 %v143, i64 1
  %v146 = mul i64 %v139, %v140
  %v147 = sdiv i64 %v146, %v3
  %v148 = mul i64 %v147, 1
  %v149 = icmp slt i64 %v148, 1
  %v150 = select i1 %v149, i64 %v148, i64 1
  %v151 = icmp slt i64 %v150, 1
  %v152 = select i1 %v151, i64 %v150, i64 1
  br label %b2
b2:
  %v153 = phi i64 [ %v145, %b0 ], [ %v204, %b10 ]
  %v154 = icmp slt i64 %v153, %v152
  br i1 %v154, label %b3, label %b4
b3:
  %v155 = mul i64 %v153, 800
  %v156 = mul i64 %v153, 16
  %v157 = add i64 %v155, 0
  %v158 = add i64 %v156, 0
  %v159 = getelementptr inbounds float, ptr %v134, i64 %v157
  %v160 = sub i64 10, %v158
  %v161 = icmp slt i64 %v160, 0
  %v162 = select i1 %v161, i64 0, i64 %v160
  %v163 = icmp ult i64 %v162, 8
  %v164 = select i1 %v163, i64 %v162, i64 8
  %v165 = trunc i64 %v164 to i32
  %v166 = insertelement <8 x i32> poison, i32 %v165, i64 0
  %v167 = shufflevector <8 x i32> %v166, <8 x i32> poison, <8 x i32> zeroinitializer
  %v168 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v167
  %v169 = mul i64 %v158, 1
  %v170 = add i64 0, %v169
  %v171 = getelementptr inbounds float, ptr %v14, i64 %v170
  br label %b5
b5:
  %v172 = phi i64 [ 0, %b3 ], [ %v179, %b6 ]
  %v173 = icmp slt i64 %v172, 50
  br i1 %v173, label %b6, label %b7
b6:
  %v174 = mul i64 %v172, 10
  %v175 = getelementptr inbounds float, ptr %v171, i64 %v174
  %v176 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v175, <8 x i1> %v168, <8 x float> zeroinitializer)
  %v177 = mul i64 %v172, 16
  %v178 = getelementptr inbounds float, ptr %v159, i64 %v177
  store <8 x float> %v176, ptr %v178, align 4
  %v179 = add nsw i64 %v172, 1
  br label %b5
b7:
  %v180 = add i64 %v155, 8
  %v181 = add i64 %v156, 8
  %v182 = getelementptr inbounds float, ptr %v134, i64 %v180
  %v183 = sub i64 10, %v181
  %v184 = icmp slt i64 %v183, 0
  %v185 = select i1 %v184, i64 0, i64 %v183
  %v186 = icmp ult i64 %v185, 8
  %v187 = select i1 %v186, i64 %v185, i64 8
  %v188 = trunc i64 %v187 to i32
  %v189 = insertelement <8 x i32> poison, i32 %v188, i64 0
  %v190 = shufflevector <8 x i32> %v189, <8 x i32> poison, <8 x i32> zeroinitializer
  %v191 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v190
  %v192 = mul i64 %v181, 1
  %v193 = add i64 0, %v192
  %v194 = getelementptr inbounds float, ptr %v14, i64 %v193
  br label %b8
b8:
  %v195 = phi i64 [ 0, %b7 ], [ %v202, %b9 ]
  %v196 = icmp slt i64 %v195, 50
  br i1 %v196, label %b9, label %b10
b9:
  %v197 = mul i64 %v195, 10
  %v198 = getelementptr inbounds float, ptr %v194, i64 %v197
  %v199 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v198, <8 x i1> %v191, <8 x float> zeroinitializer)
  %v200 = mul i64 %v195, 16
  %v201 = getelementptr inbounds float, ptr %v182, i64 %v200
  store <8 x float> %v199, ptr %v201, align 4
  %v202 = add nsw i64 %v195, 1
  br label %b8
b10:
  %v203 = add i64 %v155, 800
  %v204 = add nsw i64 %v153, 1
  br label %b2
b4:
  br label %b1
b1:
  %v205 = icmp sgt i64 %v3, 1
  br i1 %v205, label %b11, label %b12
b11:
  %v206 = getelementptr inbounds i64, ptr %v1, i64 3
  %v207 = atomicrmw add ptr %v206, i64 1 acq_rel
  %v208 = mul i64 %v3, 1
  br label %b13
b13:
  %v209 = load atomic i64, ptr %v206 acquire, align 8
  %v210 = icmp slt i64 %v209, %v208
  br i1 %v210, label %b14, label %b15
b14:
  %v211 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  br label %b16
b16:
  %v212 = phi i64 [ 0, %b12 ], [ %v1002, %b75 ]
  %v213 = icmp slt i64 %v212, %v5
  br i1 %v213, label %b17, label %b18
b17:
  %v214 = sub i64 %v5, 1
  %v215 = sub i64 %v214, %v212
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
  br label %b19
b19:
  %v229 = phi i64 [ %v223, %b17 ], [ %v545, %b20 ]
  %v230 = icmp slt i64 %v229, %v228
  br i1 %v230, label %b20, label %b21
b20:
  %v231 = add i64 %v215, 1
  %v232 = and i64 %v231, 1
  %v233 = mul i64 %v232, %v7
  %v234 = add i64 %v233, %v229
  %v235 = mul i64 %v234, 10
  %v236 = getelementptr inbounds float, ptr %v24, i64 %v235
  %v237 = add i64 %v215, 0
  %v238 = and i64 %v237, %v94
  %v239 = mul i64 %v238, %v7
  %v240 = add i64 %v239, %v229
  %v241 = mul i64 %v240, 10
  %v242 = getelementptr inbounds float, ptr %v18, i64 %v241
  %v243 = add i64 %v215, 1
  %v244 = and i64 %v243, %v98
  %v245 = mul i64 %v244, %v7
  %v246 = add i64 %v245, %v229
  %v247 = mul i64 %v246, 10
  %v248 = getelementptr inbounds float, ptr %v22, i64 %v247
  %v249 = add i64 %v215, 0
  %v250 = and i64 %v249, %v112
  %v251 = mul i64 %v250, %v7
  %v252 = add i64 %v251, %v229
  %v253 = mul i64 %v252, 10
  %v254 = getelementptr inbounds float, ptr %v56, i64 %v253
  %v255 = add i64 %v215, 1
  %v256 = and i64 %v255, 1
  %v257 = mul i64 %v256, %v7
  %v258 = add i64 %v257, %v229
  %v259 = mul i64 %v258, 10
  %v260 = getelementptr inbounds float, ptr %v26, i64 %v259
  %v261 = add i64 %v215, 0
  %v262 = and i64 %v261, %v108
  %v263 = mul i64 %v262, %v7
  %v264 = add i64 %v263, %v229
  %v265 = mul i64 %v264, 10
  %v266 = getelementptr inbounds float, ptr %v52, i64 %v265
  %v267 = add i64 %v215, 0
  %v268 = and i64 %v267, %v128
  %v269 = mul i64 %v268, %v7
  %v270 = add i64 %v269, %v229
  %v271 = mul i64 %v270, 10
  %v272 = getelementptr inbounds float, ptr %v76, i64 %v271
  %v273 = add i64 %v215, 0
  %v274 = and i64 %v273, %v126
  %v275 = mul i64 %v274, %v7
  %v276 = add i64 %v275, %v229
  %v277 = mul i64 %v276, 10
  %v278 = getelementptr inbounds float, ptr %v74, i64 %v277
  %v279 = add i64 %v215, 0
  %v280 = and i64 %v279, %v110
  %v281 = mul i64 %v280, %v7
  %v282 = add i64 %v281, %v229
  %v283 = mul i64 %v282, 10
  %v284 = getelementptr inbounds float, ptr %v54, i64 %v283
  %v285 = add i64 %v215, 0
  %v286 = and i64 %v285, %v106
  %v287 = mul i64 %v286, %v7
  %v288 = add i64 %v287, %v229
  %v289 = mul i64 %v288, 10
  %v290 = getelementptr inbounds float, ptr %v50, i64 %v289
  %v291 = add i64 %v215, 0
  %v292 = and i64 %v291, %v98
  %v293 = mul i64 %v292, %v7
  %v294 = add i64 %v293, %v229
  %v295 = mul i64 %v294, 10
  %v296 = getelementptr inbounds float, ptr %v22, i64 %v295
  %v297 = mul i64 %v229, 40
  %v298 = getelementptr inbounds float, ptr %v36, i64 %v297
  %v299 = add i64 %v215, 0
  %v300 = and i64 %v299, 1
  %v301 = mul i64 %v300, %v7
  %v302 = add i64 %v301, %v229
  %v303 = mul i64 %v302, 10
  %v304 = getelementptr inbounds float, ptr %v26, i64 %v303
  %v305 = mul i64 %v229, 10
  %v306 = getelementptr inbounds float, ptr %v78, i64 %v305
  %v307 = mul i64 %v229, 10
  %v308 = getelementptr inbounds float, ptr %v80, i64 %v307
  %v309 = add i64 0, 0
  %v310 = getelementptr inbounds float, ptr %v236, i64 %v309
  %v311 = load <8 x float>, ptr %v310, align 4
  %v312 = add i64 0, 0
  %v313 = getelementptr inbounds float, ptr %v242, i64 %v312
  %v314 = load <8 x float>, ptr %v313, align 4
  %v315 = fadd <8 x float> %v311, %v314
  %v316 = add i64 0, 0
  %v317 = getelementptr inbounds float, ptr %v248, i64 %v316
  %v318 = load <8 x float>, ptr %v317, align 4
  %v319 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v318)
  %v320 = fcmp ogt <8 x float> %v319, splat (float 0x4023000000000000)
  %v321 = select <8 x i1> %v320, <8 x float> splat (float 0x4023000000000000), <8 x float> %v319
  %v322 = fadd <8 x float> %v321, %v321
  %v323 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v322, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v324 = fsub <8 x float> %v323, splat (float 0x4168000000000000)
  %v325 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v324, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v322)
  %v326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v324, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v325)
  %v327 = bitcast <8 x float> %v323 to <8 x i32>
  %v328 = fmul <8 x float> %v326, %v326
  %v329 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v326, <8 x float> splat (float 0x3F81227F40000000))
  %v330 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v329, <8 x float> %v326, <8 x float> splat (float 0x3FA5556740000000))
  %v331 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v330, <8 x float> %v326, <8 x float> splat (float 0x3FC5554B00000000))
  %v332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v331, <8 x float> %v326, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v328, <8 x float> %v332, <8 x float> %v326)
  %v334 = shl <8 x i32> %v327, splat (i32 23)
  %v335 = add <8 x i32> %v334, splat (i32 1065353216)
  %v336 = bitcast <8 x i32> %v335 to <8 x float>
  %v337 = fsub <8 x float> %v336, splat (float 0x3FF0000000000000)
  %v338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v336, <8 x float> %v333, <8 x float> %v337)
  %v339 = fadd <8 x float> %v338, splat (float 0x4000000000000000)
  %v340 = fdiv <8 x float> %v338, %v339
  %v341 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v340, <8 x float> %v318)
  %v342 = fmul <8 x float> %v315, %v341
  %v343 = add i64 0, 0
  %v344 = getelementptr inbounds float, ptr %v254, i64 %v343
  %v345 = load <8 x float>, ptr %v344, align 4
  %v346 = fmul <8 x float> %v342, %v345
  %v347 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v348 = shufflevector <8 x float> %v347, <8 x float> poison, <8 x i32> zeroinitializer
  %v349 = fsub <8 x float> %v348, %v345
  %v350 = fmul <8 x float> %v346, %v349
  %v351 = add i64 0, 0
  %v352 = getelementptr inbounds float, ptr %v260, i64 %v351
  %v353 = load <8 x float>, ptr %v352, align 4
  %v354 = fmul <8 x float> %v315, %v345
  %v355 = fmul <8 x float> %v341, %v341
  %v356 = fsub <8 x float> %v348, %v355
  %v357 = fmul <8 x float> %v354, %v356
  %v358 = fadd <8 x float> %v353, %v357
  %v359 = add i64 0, 0
  %v360 = getelementptr inbounds float, ptr %v266, i64 %v359
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = add i64 0, 0
  %v363 = getelementptr inbounds float, ptr %v272, i64 %v362
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = add i64 0, 0
  %v366 = getelementptr inbounds float, ptr %v278, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = fsub <8 x float> %v348, %v367
  %v369 = fmul <8 x float> %v364, %v368
  %v370 = fmul <8 x float> %v361, %v369
  %v371 = fsub <8 x float> %v368, %v369
  %v372 = fadd <8 x float> %v370, %v371
  %v373 = fmul <8 x float> %v358, %v372
  %v374 = add i64 0, 0
  %v375 = getelementptr inbounds float, ptr %v284, i64 %v374
  %v376 = load <8 x float>, ptr %v375, align 4
  %v377 = fmul <8 x float> %v376, %v376
  %v378 = fsub <8 x float> %v348, %v377
  %v379 = fmul <8 x float> %v373, %v378
  %v380 = add i64 0, 0
  %v381 = getelementptr inbounds float, ptr %v290, i64 %v380
  %v382 = load <8 x float>, ptr %v381, align 4
  %v383 = fmul <8 x float> %v382, %v369
  %v384 = fsub <8 x float> %v364, %v369
  %v385 = fadd <8 x float> %v383, %v384
  %v386 = fmul <8 x float> %v358, %v385
  %v387 = fmul <8 x float> %v358, %v376
  %v388 = fmul <8 x float> %v387, %v369
  %v389 = fmul <8 x float> %v388, %v361
  %v390 = fsub <8 x float> %v348, %v361
  %v391 = fmul <8 x float> %v389, %v390
  %v392 = add i64 0, 0
  %v393 = getelementptr inbounds float, ptr %v296, i64 %v392
  %v394 = load <8 x float>, ptr %v393, align 4
  %v395 = fmul <8 x float> %v358, %v394
  %v396 = fmul <8 x float> %v395, %v369
  %v397 = fmul <8 x float> %v396, %v382
  %v398 = fsub <8 x float> %v348, %v382
  %v399 = fmul <8 x float> %v397, %v398
  %v400 = fmul <8 x float> %v387, %v361
  %v401 = fsub <8 x float> %v400, %v387
  %v402 = fsub <8 x float> %v401, %v395
  %v403 = fmul <8 x float> %v395, %v382
  %v404 = fadd <8 x float> %v402, %v403
  %v405 = fmul <8 x float> %v404, %v368
  %v406 = fadd <8 x float> %v395, %v405
  %v407 = fmul <8 x float> %v404, %v364
  %v408 = fadd <8 x float> %v387, %v407
  %v409 = fneg <8 x float> %v408
  %v410 = add i64 0, 0
  %v411 = getelementptr inbounds float, ptr %v298, i64 %v410
  store <8 x float> %v350, ptr %v411, align 4
  %v412 = add i64 10, 0
  %v413 = getelementptr inbounds float, ptr %v298, i64 %v412
  store <8 x float> %v379, ptr %v413, align 4
  %v414 = add i64 0, 0
  %v415 = getelementptr inbounds float, ptr %v304, i64 %v414
  store <8 x float> %v386, ptr %v415, align 4
  %v416 = add i64 20, 0
  %v417 = getelementptr inbounds float, ptr %v298, i64 %v416
  store <8 x float> %v391, ptr %v417, align 4
  %v418 = add i64 30, 0
  %v419 = getelementptr inbounds float, ptr %v298, i64 %v418
  store <8 x float> %v399, ptr %v419, align 4
  %v420 = add i64 0, 0
  %v421 = getelementptr inbounds float, ptr %v306, i64 %v420
  store <8 x float> %v406, ptr %v421, align 4
  %v422 = add i64 0, 0
  %v423 = getelementptr inbounds float, ptr %v308, i64 %v422
  store <8 x float> %v409, ptr %v423, align 4
  %v424 = icmp ult i64 2, 8
  %v425 = select i1 %v424, i64 2, i64 8
  %v426 = trunc i64 %v425 to i32
  %v427 = insertelement <8 x i32> poison, i32 %v426, i64 0
  %v428 = shufflevector <8 x i32> %v427, <8 x i32> poison, <8 x i32> zeroinitializer
  %v429 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v428
  %v430 = add i64 0, 8
  %v431 = getelementptr inbounds float, ptr %v236, i64 %v430
  %v432 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v431, <8 x i1> %v429, <8 x float> zeroinitializer)
  %v433 = add i64 0, 8
  %v434 = getelementptr inbounds float, ptr %v242, i64 %v433
  %v435 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v434, <8 x i1> %v429, <8 x float> zeroinitializer)
  %v436 = fadd <8 x float> %v432, %v435
  %v437 = add i64 0, 8
  %v438 = getelementptr inbounds float, ptr %v248, i64 %v437
  %v439 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v438, <8 x i1> %v429, <8 x float> zeroinitializer)
  %v440 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v439)
  %v441 = fcmp ogt <8 x float> %v440, splat (float 0x4023000000000000)
  %v442 = select <8 x i1> %v441, <8 x float> splat (float 0x4023000000000000), <8 x float> %v440
  %v443 = fadd <8 x float> %v442, %v442
  %v444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v443, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v445 = fsub <8 x float> %v444, splat (float 0x4168000000000000)
  %v446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v445, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v443)
  %v447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v445, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v446)
  %v448 = bitcast <8 x float> %v444 to <8 x i32>
  %v449 = fmul <8 x float> %v447, %v447
  %v450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v447, <8 x float> splat (float 0x3F81227F40000000))
  %v451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v450, <8 x float> %v447, <8 x float> splat (float 0x3FA5556740000000))
  %v452 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v451, <8 x float> %v447, <8 x float> splat (float 0x3FC5554B00000000))
  %v453 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v452, <8 x float> %v447, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v454 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v449, <8 x float> %v453, <8 x float> %v447)
  %v455 = shl <8 x i32> %v448, splat (i32 23)
  %v456 = add <8 x i32> %v455, splat (i32 1065353216)
  %v457 = bitcast <8 x i32> %v456 to <8 x float>
  %v458 = fsub <8 x float> %v457, splat (float 0x3FF0000000000000)
  %v459 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v457, <8 x float> %v454, <8 x float> %v458)
  %v460 = fadd <8 x float> %v459, splat (float 0x4000000000000000)
  %v461 = fdiv <8 x float> %v459, %v460
  %v462 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v461, <8 x float> %v439)
  %v463 = fmul <8 x float> %v436, %v462
  %v464 = add i64 0, 8
  %v465 = getelementptr inbounds float, ptr %v254, i64 %v464
  %v466 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v465, <8 x i1> %v429, <8 x float> zeroinitializer)
  %v467 = fmul <8 x float> %v463, %v466
  %v468 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v469 = shufflevector <8 x float> %v468, <8 x float> poison, <8 x i32> zeroinitializer
  %v470 = fsub <8 x float> %v469, %v466
  %v471 = fmul <8 x float> %v467, %v470
  %v472 = add i64 0, 8
  %v473 = getelementptr inbounds float, ptr %v260, i64 %v472
  %v474 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v473, <8 x i1> %v429, <8 x float> zeroinitializer)
  %v475 = fmul <8 x float> %v436, %v466
  %v476 = fmul <8 x float> %v462, %v462
  %v477 = fsub <8 x float> %v469, %v476
  %v478 = fmul <8 x float> %v475, %v477
  %v479 = fadd <8 x float> %v474, %v478
  %v480 = add i64 0, 8
  %v481 = getelementptr inbounds float, ptr %v266, i64 %v480
  %v482 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v481, <8 x i1> %v429, <8 x float> zeroinitializer)
  %v483 = add i64 0, 8
  %v484 = getelementptr inbounds float, ptr %v272, i64 %v483
  %v485 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v484, <8 x i1> %v429, <8 x float> zeroinitializer)
  %v486 = add i64 0, 8
  %v487 = getelementptr inbounds float, ptr %v278, i64 %v486
  %v488 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v487, <8 x i1> %v429, <8 x float> zeroinitializer)
  %v489 = fsub <8 x float> %v469, %v488
  %v490 = fmul <8 x float> %v485, %v489
  %v491 = fmul <8 x float> %v482, %v490
  %v492 = fsub <8 x float> %v489, %v490
  %v493 = fadd <8 x float> %v491, %v492
  %v494 = fmul <8 x float> %v479, %v493
  %v495 = add i64 0, 8
  %v496 = getelementptr inbounds float, ptr %v284, i64 %v495
  %v497 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v496, <8 x i1> %v429, <8 x float> zeroinitializer)
  %v498 = fmul <8 x float> %v497, %v497
  %v499 = fsub <8 x float> %v469, %v498
  %v500 = fmul <8 x float> %v494, %v499
  %v501 = add i64 0, 8
  %v502 = getelementptr inbounds float, ptr %v290, i64 %v501
  %v503 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v502, <8 x i1> %v429, <8 x float> zeroinitializer)
  %v504 = fmul <8 x float> %v503, %v490
  %v505 = fsub <8 x float> %v485, %v490
  %v506 = fadd <8 x float> %v504, %v505
  %v507 = fmul <8 x float> %v479, %v506
  %v508 = fmul <8 x float> %v479, %v497
  %v509 = fmul <8 x float> %v508, %v490
  %v510 = fmul <8 x float> %v509, %v482
  %v511 = fsub <8 x float> %v469, %v482
  %v512 = fmul <8 x float> %v510, %v511
  %v513 = add i64 0, 8
  %v514 = getelementptr inbounds float, ptr %v296, i64 %v513
  %v515 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v514, <8 x i1> %v429, <8 x float> zeroinitializer)
  %v516 = fmul <8 x float> %v479, %v515
  %v517 = fmul <8 x float> %v516, %v490
  %v518 = fmul <8 x float> %v517, %v503
  %v519 = fsub <8 x float> %v469, %v503
  %v520 = fmul <8 x float> %v518, %v519
  %v521 = fmul <8 x float> %v508, %v482
  %v522 = fsub <8 x float> %v521, %v508
  %v523 = fsub <8 x float> %v522, %v516
  %v524 = fmul <8 x float> %v516, %v503
  %v525 = fadd <8 x float> %v523, %v524
  %v526 = fmul <8 x float> %v525, %v489
  %v527 = fadd <8 x float> %v516, %v526
  %v528 = fmul <8 x float> %v525, %v485
  %v529 = fadd <8 x float> %v508, %v528
  %v530 = fneg <8 x float> %v529
  %v531 = add i64 0, 8
  %v532 = getelementptr inbounds float, ptr %v298, i64 %v531
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v471, ptr align 4 %v532, <8 x i1> %v429)
  %v533 = add i64 10, 8
  %v534 = getelementptr inbounds float, ptr %v298, i64 %v533
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v500, ptr align 4 %v534, <8 x i1> %v429)
  %v535 = add i64 0, 8
  %v536 = getelementptr inbounds float, ptr %v304, i64 %v535
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v507, ptr align 4 %v536, <8 x i1> %v429)
  %v537 = add i64 20, 8
  %v538 = getelementptr inbounds float, ptr %v298, i64 %v537
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v512, ptr align 4 %v538, <8 x i1> %v429)
  %v539 = add i64 30, 8
  %v540 = getelementptr inbounds float, ptr %v298, i64 %v539
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v520, ptr align 4 %v540, <8 x i1> %v429)
  %v541 = add i64 0, 8
  %v542 = getelementptr inbounds float, ptr %v306, i64 %v541
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v527, ptr align 4 %v542, <8 x i1> %v429)
  %v543 = add i64 0, 8
  %v544 = getelementptr inbounds float, ptr %v308, i64 %v543
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v530, ptr align 4 %v544, <8 x i1> %v429)
  %v545 = add nsw i64 %v229, 1
  br label %b19
b21:
  %v546 = add i64 %v7, 0
  %v547 = sdiv i64 %v546, 1
  %v548 = add i64 %v2, 1
  %v549 = mul i64 %v547, %v2
  %v550 = sdiv i64 %v549, %v3
  %v551 = mul i64 %v550, 1
  %v552 = icmp slt i64 %v551, %v7
  %v553 = select i1 %v552, i64 %v551, i64 %v7
  %v554 = mul i64 %v547, %v548
  %v555 = sdiv i64 %v554, %v3
  %v556 = mul i64 %v555, 1
  %v557 = icmp slt i64 %v556, %v7
  %v558 = select i1 %v557, i64 %v556, i64 %v7
  br label %b22
b22:
  %v559 = phi i64 [ %v553, %b21 ], [ %v581, %b27 ]
  %v560 = icmp slt i64 %v559, %v558
  br i1 %v560, label %b23, label %b24
b23:
  br label %b25
b25:
  %v561 = phi i64 [ 0, %b23 ], [ %v580, %b30 ]
  %v562 = icmp slt i64 %v561, 5
  br i1 %v562, label %b26, label %b27
b26:
  br label %b28
b28:
  %v563 = phi i64 [ 0, %b26 ], [ %v574, %b29 ]
  %v564 = phi float [ 0x0000000000000000, %b26 ], [ %v573, %b29 ]
  %v565 = icmp slt i64 %v563, 2
  br i1 %v565, label %b29, label %b30
b29:
  %v566 = mul i64 %v559, 10
  %v567 = getelementptr inbounds float, ptr %v78, i64 %v566
  %v568 = mul i64 %v561, 2
  %v569 = add i64 0, %v568
  %v570 = add i64 %v569, %v563
  %v571 = getelementptr inbounds float, ptr %v567, i64 %v570
  %v572 = load float, ptr %v571, align 4
  %v573 = fadd float %v564, %v572
  %v574 = add nsw i64 %v563, 1
  br label %b28
b30:
  %v575 = fadd float %v564, 0x0000000000000000
  %v576 = mul i64 %v559, 5
  %v577 = getelementptr inbounds float, ptr %v82, i64 %v576
  %v578 = add i64 0, %v561
  %v579 = getelementptr inbounds float, ptr %v577, i64 %v578
  store float %v575, ptr %v579, align 4
  %v580 = add nsw i64 %v561, 1
  br label %b25
b27:
  %v581 = add nsw i64 %v559, 1
  br label %b22
b24:
  %v582 = add i64 %v7, 0
  %v583 = sdiv i64 %v582, 1
  %v584 = add i64 %v2, 1
  %v585 = mul i64 %v583, %v2
  %v586 = sdiv i64 %v585, %v3
  %v587 = mul i64 %v586, 1
  %v588 = icmp slt i64 %v587, %v7
  %v589 = select i1 %v588, i64 %v587, i64 %v7
  %v590 = mul i64 %v583, %v584
  %v591 = sdiv i64 %v590, %v3
  %v592 = mul i64 %v591, 1
  %v593 = icmp slt i64 %v592, %v7
  %v594 = select i1 %v593, i64 %v592, i64 %v7
  br label %b31
b31:
  %v595 = phi i64 [ %v589, %b24 ], [ %v617, %b36 ]
  %v596 = icmp slt i64 %v595, %v594
  br i1 %v596, label %b32, label %b33
b32:
  br label %b34
b34:
  %v597 = phi i64 [ 0, %b32 ], [ %v616, %b39 ]
  %v598 = icmp slt i64 %v597, 5
  br i1 %v598, label %b35, label %b36
b35:
  br label %b37
b37:
  %v599 = phi i64 [ 0, %b35 ], [ %v610, %b38 ]
  %v600 = phi float [ 0x0000000000000000, %b35 ], [ %v609, %b38 ]
  %v601 = icmp slt i64 %v599, 2
  br i1 %v601, label %b38, label %b39
b38:
  %v602 = mul i64 %v595, 10
  %v603 = getelementptr inbounds float, ptr %v80, i64 %v602
  %v604 = mul i64 %v597, 2
  %v605 = add i64 0, %v604
  %v606 = add i64 %v605, %v599
  %v607 = getelementptr inbounds float, ptr %v603, i64 %v606
  %v608 = load float, ptr %v607, align 4
  %v609 = fadd float %v600, %v608
  %v610 = add nsw i64 %v599, 1
  br label %b37
b39:
  %v611 = fadd float %v600, 0x0000000000000000
  %v612 = mul i64 %v595, 5
  %v613 = getelementptr inbounds float, ptr %v84, i64 %v612
  %v614 = add i64 0, %v597
  %v615 = getelementptr inbounds float, ptr %v613, i64 %v614
  store float %v611, ptr %v615, align 4
  %v616 = add nsw i64 %v597, 1
  br label %b34
b36:
  %v617 = add nsw i64 %v595, 1
  br label %b31
b33:
  %v618 = add i64 %v7, 0
  %v619 = sdiv i64 %v618, 1
  %v620 = add i64 %v2, 1
  %v621 = mul i64 %v619, %v2
  %v622 = sdiv i64 %v621, %v3
  %v623 = mul i64 %v622, 1
  %v624 = icmp slt i64 %v623, %v7
  %v625 = select i1 %v624, i64 %v623, i64 %v7
  %v626 = mul i64 %v619, %v620
  %v627 = sdiv i64 %v626, %v3
  %v628 = mul i64 %v627, 1
  %v629 = icmp slt i64 %v628, %v7
  %v630 = select i1 %v629, i64 %v628, i64 %v7
  br label %b40
b40:
  %v631 = phi i64 [ %v625, %b33 ], [ %v648, %b45 ]
  %v632 = icmp slt i64 %v631, %v630
  br i1 %v632, label %b41, label %b42
b41:
  br label %b43
b43:
  %v633 = phi i64 [ 0, %b41 ], [ %v647, %b44 ]
  %v634 = phi float [ 0x0000000000000000, %b41 ], [ %v642, %b44 ]
  %v635 = icmp slt i64 %v633, 5
  br i1 %v635, label %b44, label %b45
b44:
  %v636 = sub i64 4, %v633
  %v637 = mul i64 %v631, 5
  %v638 = getelementptr inbounds float, ptr %v82, i64 %v637
  %v639 = add i64 0, %v636
  %v640 = getelementptr inbounds float, ptr %v638, i64 %v639
  %v641 = load float, ptr %v640, align 4
  %v642 = fadd float %v634, %v641
  %v643 = mul i64 %v631, 5
  %v644 = getelementptr inbounds float, ptr %v86, i64 %v643
  %v645 = add i64 0, %v636
  %v646 = getelementptr inbounds float, ptr %v644, i64 %v645
  store float %v642, ptr %v646, align 4
  %v647 = add nsw i64 %v633, 1
  br label %b43
b45:
  %v648 = add nsw i64 %v631, 1
  br label %b40
b42:
  %v649 = add i64 %v7, 0
  %v650 = sdiv i64 %v649, 1
  %v651 = add i64 %v2, 1
  %v652 = mul i64 %v650, %v2
  %v653 = sdiv i64 %v652, %v3
  %v654 = mul i64 %v653, 1
  %v655 = icmp slt i64 %v654, %v7
  %v656 = select i1 %v655, i64 %v654, i64 %v7
  %v657 = mul i64 %v650, %v651
  %v658 = sdiv i64 %v657, %v3
  %v659 = mul i64 %v658, 1
  %v660 = icmp slt i64 %v659, %v7
  %v661 = select i1 %v660, i64 %v659, i64 %v7
  br label %b46
b46:
  %v662 = phi i64 [ %v656, %b42 ], [ %v679, %b51 ]
  %v663 = icmp slt i64 %v662, %v661
  br i1 %v663, label %b47, label %b48
b47:
  br label %b49
b49:
  %v664 = phi i64 [ 0, %b47 ], [ %v678, %b50 ]
  %v665 = phi float [ 0x0000000000000000, %b47 ], [ %v673, %b50 ]
  %v666 = icmp slt i64 %v664, 5
  br i1 %v666, label %b50, label %b51
b50:
  %v667 = sub i64 4, %v664
  %v668 = mul i64 %v662, 5
  %v669 = getelementptr inbounds float, ptr %v84, i64 %v668
  %v670 = add i64 0, %v667
  %v671 = getelementptr inbounds float, ptr %v669, i64 %v670
  %v672 = load float, ptr %v671, align 4
  %v673 = fadd float %v665, %v672
  %v674 = mul i64 %v662, 5
  %v675 = getelementptr inbounds float, ptr %v82, i64 %v674
  %v676 = add i64 0, %v667
  %v677 = getelementptr inbounds float, ptr %v675, i64 %v676
  store float %v673, ptr %v677, align 4
  %v678 = add nsw i64 %v664, 1
  br label %b49
b51:
  %v679 = add nsw i64 %v662, 1
  br label %b46
b48:
  %v680 = add i64 %v7, 0
  %v681 = sdiv i64 %v680, 1
  %v682 = add i64 %v2, 1
  %v683 = mul i64 %v681, %v2
  %v684 = sdiv i64 %v683, %v3
  %v685 = mul i64 %v684, 1
  %v686 = icmp slt i64 %v685, %v7
  %v687 = select i1 %v686, i64 %v685, i64 %v7
  %v688 = mul i64 %v681, %v682
  %v689 = sdiv i64 %v688, %v3
  %v690 = mul i64 %v689, 1
  %v691 = icmp slt i64 %v690, %v7
  %v692 = select i1 %v691, i64 %v690, i64 %v7
  br label %b52
b52:
  %v693 = phi i64 [ %v687, %b48 ], [ %v730, %b57 ]
  %v694 = icmp slt i64 %v693, %v692
  br i1 %v694, label %b53, label %b54
b53:
  br label %b55
b55:
  %v695 = phi i64 [ 0, %b53 ], [ %v725, %b56 ]
  %v696 = phi float [ 0x0000000000000000, %b53 ], [ %v724, %b56 ]
  %v697 = icmp slt i64 %v695, 5
  br i1 %v697, label %b56, label %b57
b56:
  %v698 = mul i64 %v693, 5
  %v699 = getelementptr inbounds float, ptr %v86, i64 %v698
  %v700 = add i64 %v215, 0
  %v701 = and i64 %v700, %v116
  %v702 = mul i64 %v701, %v7
  %v703 = add i64 %v702, %v693
  %v704 = mul i64 %v703, 5
  %v705 = getelementptr inbounds float, ptr %v64, i64 %v704
  %v706 = add i64 %v215, 0
  %v707 = and i64 %v706, %v120
  %v708 = mul i64 %v707, %v7
  %v709 = add i64 %v708, %v693
  %v710 = mul i64 %v709, 1
  %v711 = getelementptr inbounds float, ptr %v68, i64 %v710
  %v712 = getelementptr inbounds float, ptr %v711, i64 0
  %v713 = load float, ptr %v712, align 4
  %v714 = add i64 0, %v695
  %v715 = getelementptr inbounds float, ptr %v699, i64 %v714
  %v716 = load float, ptr %v715, align 4
  %v717 = add i64 0, %v695
  %v718 = getelementptr inbounds float, ptr %v705, i64 %v717
  %v719 = load float, ptr %v718, align 4
  %v720 = fdiv float %v719, %v713
  %v721 = fmul float %v716, %v720
  %v722 = fdiv float %v721, %v713
  %v723 = fneg float %v722
  %v724 = fadd float %v696, %v723
  %v725 = add nsw i64 %v695, 1
  br label %b55
b57:
  %v726 = fadd float %v696, 0x0000000000000000
  %v727 = mul i64 %v693, 1
  %v728 = getelementptr inbounds float, ptr %v88, i64 %v727
  %v729 = getelementptr inbounds float, ptr %v728, i64 0
  store float %v726, ptr %v729, align 4
  %v730 = add nsw i64 %v693, 1
  br label %b52
b54:
  %v731 = add i64 %v7, 0
  %v732 = sdiv i64 %v731, 1
  %v733 = add i64 %v2, 1
  %v734 = mul i64 %v732, %v2
  %v735 = sdiv i64 %v734, %v3
  %v736 = mul i64 %v735, 1
  %v737 = icmp slt i64 %v736, %v7
  %v738 = select i1 %v737, i64 %v736, i64 %v7
  %v739 = mul i64 %v732, %v733
  %v740 = sdiv i64 %v739, %v3
  %v741 = mul i64 %v740, 1
  %v742 = icmp slt i64 %v741, %v7
  %v743 = select i1 %v742, i64 %v741, i64 %v7
  br label %b58
b58:
  %v744 = phi i64 [ %v738, %b54 ], [ %v781, %b63 ]
  %v745 = icmp slt i64 %v744, %v743
  br i1 %v745, label %b59, label %b60
b59:
  br label %b61
b61:
  %v746 = phi i64 [ 0, %b59 ], [ %v776, %b62 ]
  %v747 = phi float [ 0x0000000000000000, %b59 ], [ %v775, %b62 ]
  %v748 = icmp slt i64 %v746, 5
  br i1 %v748, label %b62, label %b63
b62:
  %v749 = mul i64 %v744, 5
  %v750 = getelementptr inbounds float, ptr %v82, i64 %v749
  %v751 = add i64 %v215, 0
  %v752 = and i64 %v751, %v114
  %v753 = mul i64 %v752, %v7
  %v754 = add i64 %v753, %v744
  %v755 = mul i64 %v754, 5
  %v756 = getelementptr inbounds float, ptr %v62, i64 %v755
  %v757 = add i64 %v215, 0
  %v758 = and i64 %v757, %v118
  %v759 = mul i64 %v758, %v7
  %v760 = add i64 %v759, %v744
  %v761 = mul i64 %v760, 1
  %v762 = getelementptr inbounds float, ptr %v66, i64 %v761
  %v763 = getelementptr inbounds float, ptr %v762, i64 0
  %v764 = load float, ptr %v763, align 4
  %v765 = add i64 0, %v746
  %v766 = getelementptr inbounds float, ptr %v750, i64 %v765
  %v767 = load float, ptr %v766, align 4
  %v768 = add i64 0, %v746
  %v769 = getelementptr inbounds float, ptr %v756, i64 %v768
  %v770 = load float, ptr %v769, align 4
  %v771 = fdiv float %v770, %v764
  %v772 = fmul float %v767, %v771
  %v773 = fdiv float %v772, %v764
  %v774 = fneg float %v773
  %v775 = fadd float %v747, %v774
  %v776 = add nsw i64 %v746, 1
  br label %b61
b63:
  %v777 = fadd float %v747, 0x0000000000000000
  %v778 = mul i64 %v744, 1
  %v779 = getelementptr inbounds float, ptr %v90, i64 %v778
  %v780 = getelementptr inbounds float, ptr %v779, i64 0
  store float %v777, ptr %v780, align 4
  %v781 = add nsw i64 %v744, 1
  br label %b58
b60:
  %v782 = add i64 %v7, 0
  %v783 = sdiv i64 %v782, 1
  %v784 = add i64 %v2, 1
  %v785 = mul i64 %v783, %v2
  %v786 = sdiv i64 %v785, %v3
  %v787 = mul i64 %v786, 1
  %v788 = icmp slt i64 %v787, %v7
  %v789 = select i1 %v788, i64 %v787, i64 %v7
  %v790 = mul i64 %v783, %v784
  %v791 = sdiv i64 %v790, %v3
  %v792 = mul i64 %v791, 1
  %v793 = icmp slt i64 %v792, %v7
  %v794 = select i1 %v793, i64 %v792, i64 %v7
  br label %b64
b64:
  %v795 = phi i64 [ %v789, %b60 ], [ %v879, %b65 ]
  %v796 = icmp slt i64 %v795, %v794
  br i1 %v796, label %b65, label %b66
b65:
  %v797 = mul i64 %v795, 5
  %v798 = getelementptr inbounds float, ptr %v86, i64 %v797
  %v799 = add i64 %v215, 0
  %v800 = and i64 %v799, %v120
  %v801 = mul i64 %v800, %v7
  %v802 = add i64 %v801, %v795
  %v803 = mul i64 %v802, 1
  %v804 = getelementptr inbounds float, ptr %v68, i64 %v803
  %v805 = getelementptr inbounds float, ptr %v804, i64 0
  %v806 = load float, ptr %v805, align 4
  %v807 = mul i64 %v795, 1
  %v808 = getelementptr inbounds float, ptr %v88, i64 %v807
  %v809 = getelementptr inbounds float, ptr %v808, i64 0
  %v810 = load float, ptr %v809, align 4
  %v811 = add i64 %v215, 0
  %v812 = and i64 %v811, %v116
  %v813 = mul i64 %v812, %v7
  %v814 = add i64 %v813, %v795
  %v815 = mul i64 %v814, 5
  %v816 = getelementptr inbounds float, ptr %v64, i64 %v815
  %v817 = mul i64 %v795, 5
  %v818 = getelementptr inbounds float, ptr %v82, i64 %v817
  %v819 = add i64 %v215, 0
  %v820 = and i64 %v819, %v118
  %v821 = mul i64 %v820, %v7
  %v822 = add i64 %v821, %v795
  %v823 = mul i64 %v822, 1
  %v824 = getelementptr inbounds float, ptr %v66, i64 %v823
  %v825 = getelementptr inbounds float, ptr %v824, i64 0
  %v826 = load float, ptr %v825, align 4
  %v827 = mul i64 %v795, 1
  %v828 = getelementptr inbounds float, ptr %v90, i64 %v827
  %v829 = getelementptr inbounds float, ptr %v828, i64 0
  %v830 = load float, ptr %v829, align 4
  %v831 = add i64 %v215, 0
  %v832 = and i64 %v831, %v114
  %v833 = mul i64 %v832, %v7
  %v834 = add i64 %v833, %v795
  %v835 = mul i64 %v834, 5
  %v836 = getelementptr inbounds float, ptr %v62, i64 %v835
  %v837 = add i64 %v215, 0
  %v838 = and i64 %v837, %v102
  %v839 = mul i64 %v838, %v7
  %v840 = add i64 %v839, %v795
  %v841 = mul i64 %v840, 50
  %v842 = getelementptr inbounds float, ptr %v38, i64 %v841
  %v843 = icmp ult i64 5, 8
  %v844 = select i1 %v843, i64 5, i64 8
  %v845 = trunc i64 %v844 to i32
  %v846 = insertelement <8 x i32> poison, i32 %v845, i64 0
  %v847 = shufflevector <8 x i32> %v846, <8 x i32> poison, <8 x i32> zeroinitializer
  %v848 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v847
  %v849 = add i64 0, 0
  %v850 = getelementptr inbounds float, ptr %v798, i64 %v849
  %v851 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v850, <8 x i1> %v848, <8 x float> zeroinitializer)
  %v852 = insertelement <8 x float> poison, float %v806, i64 0
  %v853 = shufflevector <8 x float> %v852, <8 x float> poison, <8 x i32> zeroinitializer
  %v854 = fdiv <8 x float> %v851, %v853
  %v855 = insertelement <8 x float> poison, float %v810, i64 0
  %v856 = shufflevector <8 x float> %v855, <8 x float> poison, <8 x i32> zeroinitializer
  %v857 = fadd <8 x float> %v854, %v856
  %v858 = add i64 0, 0
  %v859 = getelementptr inbounds float, ptr %v816, i64 %v858
  %v860 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v859, <8 x i1> %v848, <8 x float> zeroinitializer)
  %v861 = fmul <8 x float> %v857, %v860
  %v862 = add i64 0, 0
  %v863 = getelementptr inbounds float, ptr %v818, i64 %v862
  %v864 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v863, <8 x i1> %v848, <8 x float> zeroinitializer)
  %v865 = insertelement <8 x float> poison, float %v826, i64 0
  %v866 = shufflevector <8 x float> %v865, <8 x float> poison, <8 x i32> zeroinitializer
  %v867 = fdiv <8 x float> %v864, %v866
  %v868 = insertelement <8 x float> poison, float %v830, i64 0
  %v869 = shufflevector <8 x float> %v868, <8 x float> poison, <8 x i32> zeroinitializer
  %v870 = fadd <8 x float> %v867, %v869
  %v871 = add i64 0, 0
  %v872 = getelementptr inbounds float, ptr %v836, i64 %v871
  %v873 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v872, <8 x i1> %v848, <8 x float> zeroinitializer)
  %v874 = fmul <8 x float> %v870, %v873
  %v875 = add i64 5, 0
  %v876 = getelementptr inbounds float, ptr %v842, i64 %v875
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v861, ptr align 4 %v876, <8 x i1> %v848)
  %v877 = add i64 0, 0
  %v878 = getelementptr inbounds float, ptr %v842, i64 %v877
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v874, ptr align 4 %v878, <8 x i1> %v848)
  %v879 = add nsw i64 %v795, 1
  br label %b64
b66:
  %v880 = add i64 %v7, 0
  %v881 = sdiv i64 %v880, 1
  %v882 = add i64 %v2, 1
  %v883 = mul i64 %v881, %v2
  %v884 = sdiv i64 %v883, %v3
  %v885 = mul i64 %v884, 1
  %v886 = icmp slt i64 %v885, %v7
  %v887 = select i1 %v886, i64 %v885, i64 %v7
  %v888 = mul i64 %v881, %v882
  %v889 = sdiv i64 %v888, %v3
  %v890 = mul i64 %v889, 1
  %v891 = icmp slt i64 %v890, %v7
  %v892 = select i1 %v891, i64 %v890, i64 %v7
  br label %b67
b67:
  %v893 = phi i64 [ %v887, %b66 ], [ %v911, %b72 ]
  %v894 = icmp slt i64 %v893, %v892
  br i1 %v894, label %b68, label %b69
b68:
  %v895 = mul i64 %v893, 40
  %v896 = getelementptr inbounds float, ptr %v36, i64 %v895
  %v897 = add i64 %v215, 0
  %v898 = and i64 %v897, %v102
  %v899 = mul i64 %v898, %v7
  %v900 = add i64 %v899, %v893
  %v901 = mul i64 %v900, 50
  %v902 = getelementptr inbounds float, ptr %v38, i64 %v901
  br label %b70
b70:
  %v903 = phi i64 [ 0, %b68 ], [ %v910, %b71 ]
  %v904 = icmp slt i64 %v903, 40
  br i1 %v904, label %b71, label %b72
b71:
  %v905 = add i64 0, %v903
  %v906 = getelementptr inbounds float, ptr %v896, i64 %v905
  %v907 = load <8 x float>, ptr %v906, align 4
  %v908 = add i64 10, %v903
  %v909 = getelementptr inbounds float, ptr %v902, i64 %v908
  store <8 x float> %v907, ptr %v909, align 4
  %v910 = add nsw i64 %v903, 8
  br label %b70
b72:
  %v911 = add nsw i64 %v893, 1
  br label %b67
b69:
  %v913 = add i64 %v7, 0
  %v914 = sdiv i64 %v913, 1
  %v915 = add i64 %v2, 1
  %v916 = mul i64 %v914, %v2
  %v917 = sdiv i64 %v916, %v3
  %v918 = mul i64 %v917, 1
  %v919 = icmp slt i64 %v918, %v7
  %v920 = select i1 %v919, i64 %v918, i64 %v7
  %v921 = mul i64 %v914, %v915
  %v922 = sdiv i64 %v921, %v3
  %v923 = mul i64 %v922, 1
  %v924 = icmp slt i64 %v923, %v7
  %v925 = select i1 %v924, i64 %v923, i64 %v7
  br label %b73
b73:
  %v926 = phi i64 [ %v920, %b69 ], [ %v1001, %b78 ]
  %v927 = icmp slt i64 %v926, %v925
  br i1 %v927, label %b74, label %b75
b74:
  %v928 = add i64 %v926, 96
  %v929 = icmp slt i64 %v928, %v925
  %v930 = select i1 %v929, i64 %v928, i64 %v925
  br label %b76
b76:
  %v931 = phi i64 [ 0, %b74 ], [ %v1000, %b81 ]
  %v932 = icmp slt i64 %v931, 1
  br i1 %v932, label %b77, label %b78
b77:
  %v933 = sub i64 %v930, %v926
  %v934 = sub i64 6, 1
  %v935 = add i64 %v933, %v934
  %v936 = sdiv i64 %v935, 6
  br label %b79
b79:
  %v937 = phi i64 [ 0, %b77 ], [ %v999, %b86 ]
  %v938 = icmp slt i64 %v937, %v936
  br i1 %v938, label %b80, label %b81
b80:
  %v939 = mul i64 %v933, %v937
  %v940 = sdiv i64 %v939, %v936
  %v941 = add i64 %v926, %v940
  %v942 = add i64 %v937, 1
  %v943 = mul i64 %v933, %v942
  %v944 = sdiv i64 %v943, %v936
  %v945 = add i64 %v926, %v944
  %v946 = mul i64 %v931, 800
  %v947 = getelementptr inbounds float, ptr %v134, i64 %v946
  %v948 = sub i64 %v945, %v941
  %v949 = add i64 %v215, 0
  %v950 = and i64 %v949, %v102
  %v951 = mul i64 %v950, %v7
  %v952 = add i64 %v951, %v941
  %v953 = mul i64 %v952, 50
  %v954 = getelementptr inbounds float, ptr %v38, i64 %v953
  %v955 = getelementptr inbounds float, ptr %v954, i64 0
  %v956 = sub i64 %v948, 1
  %v957 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v956
  %v958 = load ptr, ptr %v957, align 4
  %v959 = icmp sgt i64 %v948, 0
  br i1 %v959, label %b82, label %b83
b82:
  call void %v958(ptr %v955, i64 50, ptr %v947, i64 50, ptr %v912)
  br label %b83
b83:
  %v960 = add i64 %v946, 800
  br label %b84
b84:
  %v961 = phi i64 [ %v941, %b83 ], [ %v998, %b89 ]
  %v962 = icmp slt i64 %v961, %v945
  br i1 %v962, label %b85, label %b86
b85:
  %v963 = sub i64 %v961, %v941
  %v964 = mul i64 %v963, 16
  %v965 = getelementptr inbounds float, ptr %v912, i64 %v964
  %v966 = add i64 %v215, 0
  %v967 = and i64 %v966, 1
  %v968 = mul i64 %v967, %v7
  %v969 = add i64 %v968, %v961
  %v970 = mul i64 %v969, 10
  %v971 = getelementptr inbounds float, ptr %v24, i64 %v970
  br label %b87
b87:
  %v972 = phi i64 [ 0, %b85 ], [ %v997, %b93 ]
  %v973 = icmp slt i64 %v972, 2
  br i1 %v973, label %b88, label %b89
b88:
  %v974 = mul i64 %v931, 2
  %v975 = add i64 %v974, %v972
  %v976 = mul i64 %v975, 8
  %v977 = icmp slt i64 %v976, 8
  br i1 %v977, label %b90, label %b91
b90:
  %v978 = add i64 0, %v972
  %v979 = mul i64 %v978, 8
  %v980 = getelementptr inbounds float, ptr %v965, i64 %v979
  %v981 = load <8 x float>, ptr %v980, align 4
  %v982 = add i64 0, %v976
  %v983 = getelementptr inbounds float, ptr %v971, i64 %v982
  store <8 x float> %v981, ptr %v983, align 4
  br label %b91
b91:
  %v984 = icmp eq i64 %v976, 8
  br i1 %v984, label %b92, label %b93
b92:
  %v985 = icmp ult i64 2, 8
  %v986 = select i1 %v985, i64 2, i64 8
  %v987 = trunc i64 %v986 to i32
  %v988 = insertelement <8 x i32> poison, i32 %v987, i64 0
  %v989 = shufflevector <8 x i32> %v988, <8 x i32> poison, <8 x i32> zeroinitializer
  %v990 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v989
  %v991 = add i64 0, %v972
  %v992 = mul i64 %v991, 8
  %v993 = getelementptr inbounds float, ptr %v965, i64 %v992
  %v994 = load <8 x float>, ptr %v993, align 4
  %v995 = add i64 0, %v976
  %v996 = getelementptr inbounds float, ptr %v971, i64 %v995
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v994, ptr align 4 %v996, <8 x i1> %v990)
  br label %b93
b93:
  %v997 = add nsw i64 %v972, 1
  br label %b87
b89:
  %v998 = add nsw i64 %v961, 1
  br label %b84
b86:
  %v999 = add nsw i64 %v937, 1
  br label %b79
b81:
  %v1000 = add nsw i64 %v931, 1
  br label %b76
b78:
  %v1001 = add nsw i64 %v926, 96
  br label %b73
b75:
  %v1002 = add nsw i64 %v212, 1
  br label %b16
b18:
  %v1003 = icmp sgt i64 %v3, 1
  br i1 %v1003, label %b94, label %b95
b94:
  %v1004 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1005 = atomicrmw add ptr %v1004, i64 1 acq_rel
  %v1006 = mul i64 %v3, 2
  br label %b96
b96:
  %v1007 = load atomic i64, ptr %v1004 acquire, align 8
  %v1008 = icmp slt i64 %v1007, %v1006
  br i1 %v1008, label %b97, label %b98
b97:
  %v1009 = call i32 @sched_yield()
  br label %b96
b98:
  br label %b95
b95:
  %v1010 = getelementptr inbounds float, ptr %v130, i64 800
  %v1011 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1012 = load i64, ptr %v1011, align 8
  %v1013 = icmp eq i64 %v1012, 0
  br i1 %v1013, label %b99, label %b100
b99:
  %v1014 = add i64 1, 0
  %v1015 = sdiv i64 %v1014, 1
  %v1016 = add i64 %v2, 1
  %v1017 = mul i64 %v1015, %v2
  %v1018 = sdiv i64 %v1017, %v3
  %v1019 = mul i64 %v1018, 1
  %v1020 = icmp slt i64 %v1019, 1
  %v1021 = select i1 %v1020, i64 %v1019, i64 1
  %v1022 = mul i64 %v1015, %v1016
  %v1023 = sdiv i64 %v1022, %v3
  %v1024 = mul i64 %v1023, 1
  %v1025 = icmp slt i64 %v1024, 1
  %v1026 = select i1 %v1025, i64 %v1024, i64 1
  %v1027 = icmp slt i64 %v1026, 1
  %v1028 = select i1 %v1027, i64 %v1026, i64 1
  br label %b101
b101:
  %v1029 = phi i64 [ %v1021, %b99 ], [ %v1057, %b106 ]
  %v1030 = icmp slt i64 %v1029, %v1028
  br i1 %v1030, label %b102, label %b103
b102:
  %v1031 = mul i64 %v1029, 400
  %v1032 = mul i64 %v1029, 8
  %v1033 = add i64 %v1031, 0
  %v1034 = add i64 %v1032, 0
  %v1035 = getelementptr inbounds float, ptr %v1010, i64 %v1033
  %v1036 = sub i64 8, %v1034
  %v1037 = icmp slt i64 %v1036, 0
  %v1038 = select i1 %v1037, i64 0, i64 %v1036
  %v1039 = icmp ult i64 %v1038, 8
  %v1040 = select i1 %v1039, i64 %v1038, i64 8
  %v1041 = trunc i64 %v1040 to i32
  %v1042 = insertelement <8 x i32> poison, i32 %v1041, i64 0
  %v1043 = shufflevector <8 x i32> %v1042, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1044 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1043
  %v1045 = mul i64 %v1034, 1
  %v1046 = add i64 0, %v1045
  %v1047 = getelementptr inbounds float, ptr %v12, i64 %v1046
  br label %b104
b104:
  %v1048 = phi i64 [ 0, %b102 ], [ %v1055, %b105 ]
  %v1049 = icmp slt i64 %v1048, 50
  br i1 %v1049, label %b105, label %b106
b105:
  %v1050 = mul i64 %v1048, 8
  %v1051 = getelementptr inbounds float, ptr %v1047, i64 %v1050
  %v1052 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1051, <8 x i1> %v1044, <8 x float> zeroinitializer)
  %v1053 = mul i64 %v1048, 8
  %v1054 = getelementptr inbounds float, ptr %v1035, i64 %v1053
  store <8 x float> %v1052, ptr %v1054, align 4
  %v1055 = add nsw i64 %v1048, 1
  br label %b104
b106:
  %v1056 = add i64 %v1031, 400
  %v1057 = add nsw i64 %v1029, 1
  br label %b101
b103:
  br label %b100
b100:
  %v1058 = icmp sgt i64 %v3, 1
  br i1 %v1058, label %b107, label %b108
b107:
  %v1059 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1060 = atomicrmw add ptr %v1059, i64 1 acq_rel
  %v1061 = mul i64 %v3, 3
  br label %b109
b109:
  %v1062 = load atomic i64, ptr %v1059 acquire, align 8
  %v1063 = icmp slt i64 %v1062, %v1061
  br i1 %v1063, label %b110, label %b111
b110:
  %v1064 = call i32 @sched_yield()
  br label %b109
b111:
  br label %b108
b108:
  %v1066 = add i64 %v8, 0
  %v1067 = sdiv i64 %v1066, 1
  %v1068 = add i64 %v2, 1
  %v1069 = mul i64 %v1067, %v2
  %v1070 = sdiv i64 %v1069, %v3
  %v1071 = mul i64 %v1070, 1
  %v1072 = icmp slt i64 %v1071, %v8
  %v1073 = select i1 %v1072, i64 %v1071, i64 %v8
  %v1074 = mul i64 %v1067, %v1068
  %v1075 = sdiv i64 %v1074, %v3
  %v1076 = mul i64 %v1075, 1
  %v1077 = icmp slt i64 %v1076, %v8
  %v1078 = select i1 %v1077, i64 %v1076, i64 %v8
  br label %b112
b112:
  %v1079 = phi i64 [ %v1073, %b108 ], [ %v1132, %b117 ]
  %v1080 = icmp slt i64 %v1079, %v1078
  br i1 %v1080, label %b113, label %b114
b113:
  %v1081 = add i64 %v1079, 96
  %v1082 = icmp slt i64 %v1081, %v1078
  %v1083 = select i1 %v1082, i64 %v1081, i64 %v1078
  br label %b115
b115:
  %v1084 = phi i64 [ 0, %b113 ], [ %v1131, %b120 ]
  %v1085 = icmp slt i64 %v1084, 1
  br i1 %v1085, label %b116, label %b117
b116:
  %v1086 = sub i64 %v1083, %v1079
  %v1087 = sub i64 8, 1
  %v1088 = add i64 %v1086, %v1087
  %v1089 = sdiv i64 %v1088, 8
  br label %b118
b118:
  %v1090 = phi i64 [ 0, %b116 ], [ %v1130, %b125 ]
  %v1091 = icmp slt i64 %v1090, %v1089
  br i1 %v1091, label %b119, label %b120
b119:
  %v1092 = mul i64 %v1086, %v1090
  %v1093 = sdiv i64 %v1092, %v1089
  %v1094 = add i64 %v1079, %v1093
  %v1095 = add i64 %v1090, 1
  %v1096 = mul i64 %v1086, %v1095
  %v1097 = sdiv i64 %v1096, %v1089
  %v1098 = add i64 %v1079, %v1097
  %v1099 = mul i64 %v1084, 400
  %v1100 = getelementptr inbounds float, ptr %v1010, i64 %v1099
  %v1101 = sub i64 %v1098, %v1094
  %v1102 = mul i64 %v1094, 50
  %v1103 = getelementptr inbounds float, ptr %v38, i64 %v1102
  %v1104 = getelementptr inbounds float, ptr %v1103, i64 0
  %v1105 = sub i64 %v1101, 1
  %v1106 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1105
  %v1107 = load ptr, ptr %v1106, align 4
  %v1108 = icmp sgt i64 %v1101, 0
  br i1 %v1108, label %b121, label %b122
b121:
  call void %v1107(ptr %v1104, i64 50, ptr %v1100, i64 50, ptr %v1065)
  br label %b122
b122:
  %v1109 = add i64 %v1099, 400
  br label %b123
b123:
  %v1110 = phi i64 [ %v1094, %b122 ], [ %v1129, %b128 ]
  %v1111 = icmp slt i64 %v1110, %v1098
  br i1 %v1111, label %b124, label %b125
b124:
  %v1112 = sub i64 %v1110, %v1094
  %v1113 = mul i64 %v1112, 8
  %v1114 = getelementptr inbounds float, ptr %v1065, i64 %v1113
  %v1115 = mul i64 %v1110, 8
  %v1116 = getelementptr inbounds float, ptr %v28, i64 %v1115
  br label %b126
b126:
  %v1117 = phi i64 [ 0, %b124 ], [ %v1128, %b127 ]
  %v1118 = icmp slt i64 %v1117, 1
  br i1 %v1118, label %b127, label %b128
b127:
  %v1119 = mul i64 %v1084, 1
  %v1120 = add i64 %v1119, %v1117
  %v1121 = mul i64 %v1120, 8
  %v1122 = add i64 0, %v1117
  %v1123 = mul i64 %v1122, 8
  %v1124 = getelementptr inbounds float, ptr %v1114, i64 %v1123
  %v1125 = load <8 x float>, ptr %v1124, align 4
  %v1126 = add i64 0, %v1121
  %v1127 = getelementptr inbounds float, ptr %v1116, i64 %v1126
  store <8 x float> %v1125, ptr %v1127, align 4
  %v1128 = add nsw i64 %v1117, 1
  br label %b126
b128:
  %v1129 = add nsw i64 %v1110, 1
  br label %b123
b125:
  %v1130 = add nsw i64 %v1090, 1
  br label %b118
b120:
  %v1131 = add nsw i64 %v1084, 1
  br label %b115
b117:
  %v1132 = add nsw i64 %v1079, 96
  br label %b112
b114:
  %v1133 = icmp sgt i64 %v3, 1
  br i1 %v1133, label %b129, label %b130
b129:
  %v1134 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1135 = atomicrmw add ptr %v1134, i64 1 acq_rel
  %v1136 = mul i64 %v3, 4
  br label %b131
b131:
  %v1137 = load atomic i64, ptr %v1134 acquire, align 8
  %v1138 = icmp slt i64 %v1137, %v1136
  br i1 %v1138, label %b132, label %b133
b132:
  %v1139 = call i32 @sched_yield()
  br label %b131
b133:
  br label %b130
b130:
  %v1140 = mul i64 0, 50
  %v1141 = getelementptr inbounds float, ptr %v38, i64 %v1140
  %v1142 = getelementptr inbounds float, ptr %v1141, i64 0
  %v1143 = mul i64 0, 8
  %v1144 = getelementptr inbounds float, ptr %v10, i64 %v1143
  %v1145 = getelementptr inbounds float, ptr %v1144, i64 0
  %v1146 = getelementptr inbounds float, ptr %v133, i64 12288
  %v1147 = add i64 50, 1
  %v1148 = sdiv i64 %v1147, 2
  %v1149 = add i64 %v2, 1
  %v1150 = mul i64 %v1148, %v2
  %v1151 = sdiv i64 %v1150, %v3
  %v1152 = mul i64 %v1151, 2
  %v1153 = icmp slt i64 %v1152, 50
  %v1154 = select i1 %v1153, i64 %v1152, i64 50
  %v1155 = mul i64 %v1148, %v1149
  %v1156 = sdiv i64 %v1155, %v3
  %v1157 = mul i64 %v1156, 2
  %v1158 = icmp slt i64 %v1157, 50
  %v1159 = select i1 %v1158, i64 %v1157, i64 50
  %v1160 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b134
b134:
  %v1161 = phi i64 [ %v1154, %b130 ], [ %v1169, %b139 ]
  %v1162 = icmp slt i64 %v1161, %v1159
  br i1 %v1162, label %b135, label %b136
b135:
  %v1163 = mul i64 %v1161, 8
  %v1164 = getelementptr inbounds float, ptr %v1160, i64 %v1163
  br label %b137
b137:
  %v1165 = phi i64 [ 0, %b135 ], [ %v1168, %b138 ]
  %v1166 = icmp slt i64 %v1165, 8
  br i1 %v1166, label %b138, label %b139
b138:
  %v1167 = getelementptr inbounds float, ptr %v1164, i64 %v1165
  store float 0x0000000000000000, ptr %v1167, align 4
  %v1168 = add nsw i64 %v1165, 1
  br label %b137
b139:
  %v1169 = add nsw i64 %v1161, 1
  br label %b134
b136:
  %v1170 = mul i64 %v8, 1
  br label %b140
b140:
  %v1171 = phi i64 [ 0, %b136 ], [ %v1275, %b145 ]
  %v1172 = icmp slt i64 %v1171, %v1170
  br i1 %v1172, label %b141, label %b142
b141:
  %v1173 = sub i64 %v1170, %v1171
  %v1174 = icmp slt i64 %v1173, 384
  %v1175 = select i1 %v1174, i64 %v1173, i64 384
  br label %b143
b143:
  %v1176 = phi i64 [ %v1154, %b141 ], [ %v1274, %b169 ]
  %v1177 = icmp slt i64 %v1176, %v1159
  br i1 %v1177, label %b144, label %b145
b144:
  %v1178 = sub i64 %v1159, %v1176
  %v1179 = icmp slt i64 %v1178, 64
  %v1180 = select i1 %v1179, i64 %v1178, i64 64
  %v1181 = sdiv i64 %v1180, 2
  %v1182 = mul i64 %v1181, 2
  %v1183 = sub i64 %v1180, %v1182
  %v1184 = mul i64 %v1171, 50
  %v1185 = add i64 %v1184, %v1176
  %v1186 = getelementptr inbounds float, ptr %v1142, i64 %v1185
  br label %b146
b146:
  %v1187 = phi i64 [ 0, %b144 ], [ %v1213, %b154 ]
  %v1188 = icmp slt i64 %v1187, %v1175
  br i1 %v1188, label %b147, label %b148
b147:
  %v1189 = mul i64 %v1187, 50
  %v1190 = getelementptr inbounds float, ptr %v1186, i64 %v1189
  %v1191 = mul i64 %v1187, 2
  %v1192 = getelementptr inbounds float, ptr %v1146, i64 %v1191
  br label %b149
b149:
  %v1193 = phi i64 [ 0, %b147 ], [ %v1202, %b150 ]
  %v1194 = icmp slt i64 %v1193, %v1181
  br i1 %v1194, label %b150, label %b151
b150:
  %v1195 = mul i64 %v1193, 2
  %v1196 = getelementptr inbounds float, ptr %v1190, i64 %v1195
  %v1197 = mul i64 %v1193, 768
  %v1198 = getelementptr inbounds float, ptr %v1192, i64 %v1197
  %v1199 = getelementptr inbounds float, ptr %v1196, i64 0
  %v1200 = load <2 x float>, ptr %v1199, align 4
  %v1201 = getelementptr inbounds float, ptr %v1198, i64 0
  store <2 x float> %v1200, ptr %v1201, align 4
  %v1202 = add nsw i64 %v1193, 1
  br label %b149
b151:
  %v1203 = mul i64 %v1181, 2
  %v1204 = getelementptr inbounds float, ptr %v1190, i64 %v1203
  %v1205 = mul i64 %v1181, 768
  %v1206 = getelementptr inbounds float, ptr %v1192, i64 %v1205
  br label %b152
b152:
  %v1207 = phi i64 [ 0, %b151 ], [ %v1212, %b153 ]
  %v1208 = icmp slt i64 %v1207, %v1183
  br i1 %v1208, label %b153, label %b154
b153:
  %v1209 = getelementptr inbounds float, ptr %v1204, i64 %v1207
  %v1210 = load float, ptr %v1209, align 4
  %v1211 = getelementptr inbounds float, ptr %v1206, i64 %v1207
  store float %v1210, ptr %v1211, align 4
  %v1212 = add nsw i64 %v1207, 1
  br label %b152, !llvm.loop !0
b154:
  %v1213 = add nsw i64 %v1187, 1
  br label %b146
b148:
  br label %b155
b155:
  %v1214 = phi i64 [ 0, %b148 ], [ %v1249, %b163 ]
  %v1215 = icmp slt i64 %v1214, 0
  br i1 %v1215, label %b156, label %b157
b156:
  %v1216 = mul i64 %v1171, 8
  %v1217 = add i64 %v1216, %v1214
  %v1218 = getelementptr inbounds float, ptr %v1145, i64 %v1217
  br label %b158
b158:
  %v1219 = phi i64 [ 0, %b156 ], [ %v1237, %b159 ]
  %v1220 = icmp slt i64 %v1219, %v1175
  br i1 %v1220, label %b159, label %b160
b159:
  %v1221 = mul i64 %v1219, 8
  %v1222 = getelementptr inbounds float, ptr %v1218, i64 %v1221
  %v1223 = mul i64 %v1219, 32
  %v1224 = getelementptr inbounds float, ptr %v133, i64 %v1223
  %v1225 = getelementptr inbounds float, ptr %v1222, i64 0
  %v1226 = load <8 x float>, ptr %v1225, align 4
  %v1227 = getelementptr inbounds float, ptr %v1224, i64 0
  store <8 x float> %v1226, ptr %v1227, align 4
  %v1228 = getelementptr inbounds float, ptr %v1222, i64 8
  %v1229 = load <8 x float>, ptr %v1228, align 4
  %v1230 = getelementptr inbounds float, ptr %v1224, i64 8
  store <8 x float> %v1229, ptr %v1230, align 4
  %v1231 = getelementptr inbounds float, ptr %v1222, i64 16
  %v1232 = load <8 x float>, ptr %v1231, align 4
  %v1233 = getelementptr inbounds float, ptr %v1224, i64 16
  store <8 x float> %v1232, ptr %v1233, align 4
  %v1234 = getelementptr inbounds float, ptr %v1222, i64 24
  %v1235 = load <8 x float>, ptr %v1234, align 4
  %v1236 = getelementptr inbounds float, ptr %v1224, i64 24
  store <8 x float> %v1235, ptr %v1236, align 4
  %v1237 = add nsw i64 %v1219, 1
  br label %b158
b160:
  %v1238 = sdiv i64 %v1180, 2
  br label %b161
b161:
  %v1239 = phi i64 [ 0, %b160 ], [ %v1248, %b162 ]
  %v1240 = icmp slt i64 %v1239, %v1238
  br i1 %v1240, label %b162, label %b163
b162:
  %v1241 = mul i64 %v1239, 2
  %v1242 = add i64 %v1176, %v1241
  %v1243 = mul i64 %v1239, 768
  %v1244 = getelementptr inbounds float, ptr %v1146, i64 %v1243
  %v1245 = mul i64 %v1242, 8
  %v1246 = add i64 %v1245, %v1214
  %v1247 = getelementptr inbounds float, ptr %v1160, i64 %v1246
  call void @outer_2x32(ptr %v1244, ptr %v133, i64 %v1175, ptr %v1247, i64 8)
  %v1248 = add nsw i64 %v1239, 1
  br label %b161
b163:
  %v1249 = add nsw i64 %v1214, 32
  br label %b155
b157:
  %v1250 = mul i64 %v1171, 8
  %v1251 = add i64 %v1250, 0
  %v1252 = getelementptr inbounds float, ptr %v1145, i64 %v1251
  br label %b164
b164:
  %v1253 = phi i64 [ 0, %b157 ], [ %v1262, %b165 ]
  %v1254 = icmp slt i64 %v1253, %v1175
  br i1 %v1254, label %b165, label %b166
b165:
  %v1255 = mul i64 %v1253, 8
  %v1256 = getelementptr inbounds float, ptr %v1252, i64 %v1255
  %v1257 = mul i64 %v1253, 8
  %v1258 = getelementptr inbounds float, ptr %v133, i64 %v1257
  %v1259 = getelementptr inbounds float, ptr %v1256, i64 0
  %v1260 = load <8 x float>, ptr %v1259, align 4
  %v1261 = getelementptr inbounds float, ptr %v1258, i64 0
  store <8 x float> %v1260, ptr %v1261, align 4
  %v1262 = add nsw i64 %v1253, 1
  br label %b164
b166:
  %v1263 = sdiv i64 %v1180, 2
  br label %b167
b167:
  %v1264 = phi i64 [ 0, %b166 ], [ %v1273, %b168 ]
  %v1265 = icmp slt i64 %v1264, %v1263
  br i1 %v1265, label %b168, label %b169
b168:
  %v1266 = mul i64 %v1264, 2
  %v1267 = add i64 %v1176, %v1266
  %v1268 = mul i64 %v1264, 768
  %v1269 = getelementptr inbounds float, ptr %v1146, i64 %v1268
  %v1270 = mul i64 %v1267, 8
  %v1271 = add i64 %v1270, 0
  %v1272 = getelementptr inbounds float, ptr %v1160, i64 %v1271
  call void @outer_2x8(ptr %v1269, ptr %v133, i64 %v1175, ptr %v1272, i64 8)
  %v1273 = add nsw i64 %v1264, 1
  br label %b167
b169:
  %v1274 = add nsw i64 %v1176, 64
  br label %b143
b145:
  %v1275 = add nsw i64 %v1171, 384
  br label %b140
b142:
  %v1276 = icmp sgt i64 %v3, 1
  br i1 %v1276, label %b170, label %b171
b170:
  %v1277 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1278 = atomicrmw add ptr %v1277, i64 1 acq_rel
  %v1279 = mul i64 %v3, 5
  br label %b172
b172:
  %v1280 = load atomic i64, ptr %v1277 acquire, align 8
  %v1281 = icmp slt i64 %v1280, %v1279
  br i1 %v1281, label %b173, label %b174
b173:
  %v1282 = call i32 @sched_yield()
  br label %b172
b174:
  br label %b171
b171:
  %v1283 = mul i64 0, 50
  %v1284 = getelementptr inbounds float, ptr %v38, i64 %v1283
  %v1285 = getelementptr inbounds float, ptr %v1284, i64 0
  %v1286 = mul i64 0, 10
  %v1287 = getelementptr inbounds float, ptr %v20, i64 %v1286
  %v1288 = getelementptr inbounds float, ptr %v1287, i64 0
  %v1289 = getelementptr inbounds float, ptr %v133, i64 12288
  %v1290 = add i64 50, 1
  %v1291 = sdiv i64 %v1290, 2
  %v1292 = add i64 %v2, 1
  %v1293 = mul i64 %v1291, %v2
  %v1294 = sdiv i64 %v1293, %v3
  %v1295 = mul i64 %v1294, 2
  %v1296 = icmp slt i64 %v1295, 50
  %v1297 = select i1 %v1296, i64 %v1295, i64 50
  %v1298 = mul i64 %v1291, %v1292
  %v1299 = sdiv i64 %v1298, %v3
  %v1300 = mul i64 %v1299, 2
  %v1301 = icmp slt i64 %v1300, 50
  %v1302 = select i1 %v1301, i64 %v1300, i64 50
  %v1303 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b175
b175:
  %v1304 = phi i64 [ %v1297, %b171 ], [ %v1312, %b180 ]
  %v1305 = icmp slt i64 %v1304, %v1302
  br i1 %v1305, label %b176, label %b177
b176:
  %v1306 = mul i64 %v1304, 10
  %v1307 = getelementptr inbounds float, ptr %v1303, i64 %v1306
  br label %b178
b178:
  %v1308 = phi i64 [ 0, %b176 ], [ %v1311, %b179 ]
  %v1309 = icmp slt i64 %v1308, 10
  br i1 %v1309, label %b179, label %b180
b179:
  %v1310 = getelementptr inbounds float, ptr %v1307, i64 %v1308
  store float 0x0000000000000000, ptr %v1310, align 4
  %v1311 = add nsw i64 %v1308, 1
  br label %b178
b180:
  %v1312 = add nsw i64 %v1304, 1
  br label %b175
b177:
  %v1313 = mul i64 %v8, 1
  br label %b181
b181:
  %v1314 = phi i64 [ 0, %b177 ], [ %v1427, %b186 ]
  %v1315 = icmp slt i64 %v1314, %v1313
  br i1 %v1315, label %b182, label %b183
b182:
  %v1316 = sub i64 %v1313, %v1314
  %v1317 = icmp slt i64 %v1316, 384
  %v1318 = select i1 %v1317, i64 %v1316, i64 384
  br label %b184
b184:
  %v1319 = phi i64 [ %v1297, %b182 ], [ %v1426, %b210 ]
  %v1320 = icmp slt i64 %v1319, %v1302
  br i1 %v1320, label %b185, label %b186
b185:
  %v1321 = sub i64 %v1302, %v1319
  %v1322 = icmp slt i64 %v1321, 64
  %v1323 = select i1 %v1322, i64 %v1321, i64 64
  %v1324 = sdiv i64 %v1323, 2
  %v1325 = mul i64 %v1324, 2
  %v1326 = sub i64 %v1323, %v1325
  %v1327 = mul i64 %v1314, 50
  %v1328 = add i64 %v1327, %v1319
  %v1329 = getelementptr inbounds float, ptr %v1285, i64 %v1328
  br label %b187
b187:
  %v1330 = phi i64 [ 0, %b185 ], [ %v1356, %b195 ]
  %v1331 = icmp slt i64 %v1330, %v1318
  br i1 %v1331, label %b188, label %b189
b188:
  %v1332 = mul i64 %v1330, 50
  %v1333 = getelementptr inbounds float, ptr %v1329, i64 %v1332
  %v1334 = mul i64 %v1330, 2
  %v1335 = getelementptr inbounds float, ptr %v1289, i64 %v1334
  br label %b190
b190:
  %v1336 = phi i64 [ 0, %b188 ], [ %v1345, %b191 ]
  %v1337 = icmp slt i64 %v1336, %v1324
  br i1 %v1337, label %b191, label %b192
b191:
  %v1338 = mul i64 %v1336, 2
  %v1339 = getelementptr inbounds float, ptr %v1333, i64 %v1338
  %v1340 = mul i64 %v1336, 768
  %v1341 = getelementptr inbounds float, ptr %v1335, i64 %v1340
  %v1342 = getelementptr inbounds float, ptr %v1339, i64 0
  %v1343 = load <2 x float>, ptr %v1342, align 4
  %v1344 = getelementptr inbounds float, ptr %v1341, i64 0
  store <2 x float> %v1343, ptr %v1344, align 4
  %v1345 = add nsw i64 %v1336, 1
  br label %b190
b192:
  %v1346 = mul i64 %v1324, 2
  %v1347 = getelementptr inbounds float, ptr %v1333, i64 %v1346
  %v1348 = mul i64 %v1324, 768
  %v1349 = getelementptr inbounds float, ptr %v1335, i64 %v1348
  br label %b193
b193:
  %v1350 = phi i64 [ 0, %b192 ], [ %v1355, %b194 ]
  %v1351 = icmp slt i64 %v1350, %v1326
  br i1 %v1351, label %b194, label %b195
b194:
  %v1352 = getelementptr inbounds float, ptr %v1347, i64 %v1350
  %v1353 = load float, ptr %v1352, align 4
  %v1354 = getelementptr inbounds float, ptr %v1349, i64 %v1350
  store float %v1353, ptr %v1354, align 4
  %v1355 = add nsw i64 %v1350, 1
  br label %b193, !llvm.loop !3
b195:
  %v1356 = add nsw i64 %v1330, 1
  br label %b187
b189:
  br label %b196
b196:
  %v1357 = phi i64 [ 0, %b189 ], [ %v1392, %b204 ]
  %v1358 = icmp slt i64 %v1357, 0
  br i1 %v1358, label %b197, label %b198
b197:
  %v1359 = mul i64 %v1314, 10
  %v1360 = add i64 %v1359, %v1357
  %v1361 = getelementptr inbounds float, ptr %v1288, i64 %v1360
  br label %b199
b199:
  %v1362 = phi i64 [ 0, %b197 ], [ %v1380, %b200 ]
  %v1363 = icmp slt i64 %v1362, %v1318
  br i1 %v1363, label %b200, label %b201
b200:
  %v1364 = mul i64 %v1362, 10
  %v1365 = getelementptr inbounds float, ptr %v1361, i64 %v1364
  %v1366 = mul i64 %v1362, 32
  %v1367 = getelementptr inbounds float, ptr %v133, i64 %v1366
  %v1368 = getelementptr inbounds float, ptr %v1365, i64 0
  %v1369 = load <8 x float>, ptr %v1368, align 4
  %v1370 = getelementptr inbounds float, ptr %v1367, i64 0
  store <8 x float> %v1369, ptr %v1370, align 4
  %v1371 = getelementptr inbounds float, ptr %v1365, i64 8
  %v1372 = load <8 x float>, ptr %v1371, align 4
  %v1373 = getelementptr inbounds float, ptr %v1367, i64 8
  store <8 x float> %v1372, ptr %v1373, align 4
  %v1374 = getelementptr inbounds float, ptr %v1365, i64 16
  %v1375 = load <8 x float>, ptr %v1374, align 4
  %v1376 = getelementptr inbounds float, ptr %v1367, i64 16
  store <8 x float> %v1375, ptr %v1376, align 4
  %v1377 = getelementptr inbounds float, ptr %v1365, i64 24
  %v1378 = load <8 x float>, ptr %v1377, align 4
  %v1379 = getelementptr inbounds float, ptr %v1367, i64 24
  store <8 x float> %v1378, ptr %v1379, align 4
  %v1380 = add nsw i64 %v1362, 1
  br label %b199
b201:
  %v1381 = sdiv i64 %v1323, 2
  br label %b202
b202:
  %v1382 = phi i64 [ 0, %b201 ], [ %v1391, %b203 ]
  %v1383 = icmp slt i64 %v1382, %v1381
  br i1 %v1383, label %b203, label %b204
b203:
  %v1384 = mul i64 %v1382, 2
  %v1385 = add i64 %v1319, %v1384
  %v1386 = mul i64 %v1382, 768
  %v1387 = getelementptr inbounds float, ptr %v1289, i64 %v1386
  %v1388 = mul i64 %v1385, 10
  %v1389 = add i64 %v1388, %v1357
  %v1390 = getelementptr inbounds float, ptr %v1303, i64 %v1389
  call void @outer_2x32(ptr %v1387, ptr %v133, i64 %v1318, ptr %v1390, i64 10)
  %v1391 = add nsw i64 %v1382, 1
  br label %b202
b204:
  %v1392 = add nsw i64 %v1357, 32
  br label %b196
b198:
  %v1393 = mul i64 %v1314, 10
  %v1394 = add i64 %v1393, 0
  %v1395 = getelementptr inbounds float, ptr %v1288, i64 %v1394
  br label %b205
b205:
  %v1396 = phi i64 [ 0, %b198 ], [ %v1414, %b206 ]
  %v1397 = icmp slt i64 %v1396, %v1318
  br i1 %v1397, label %b206, label %b207
b206:
  %v1398 = mul i64 %v1396, 10
  %v1399 = getelementptr inbounds float, ptr %v1395, i64 %v1398
  %v1400 = mul i64 %v1396, 16
  %v1401 = getelementptr inbounds float, ptr %v133, i64 %v1400
  %v1402 = getelementptr inbounds float, ptr %v1399, i64 0
  %v1403 = load <8 x float>, ptr %v1402, align 4
  %v1404 = getelementptr inbounds float, ptr %v1401, i64 0
  store <8 x float> %v1403, ptr %v1404, align 4
  %v1405 = getelementptr inbounds float, ptr %v1399, i64 8
  %v1406 = icmp ult i64 2, 8
  %v1407 = select i1 %v1406, i64 2, i64 8
  %v1408 = trunc i64 %v1407 to i32
  %v1409 = insertelement <8 x i32> poison, i32 %v1408, i64 0
  %v1410 = shufflevector <8 x i32> %v1409, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1411 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1410
  %v1412 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1405, <8 x i1> %v1411, <8 x float> zeroinitializer)
  %v1413 = getelementptr inbounds float, ptr %v1401, i64 8
  store <8 x float> %v1412, ptr %v1413, align 4
  %v1414 = add nsw i64 %v1396, 1
  br label %b205
b207:
  %v1415 = sdiv i64 %v1323, 2
  br label %b208
b208:
  %v1416 = phi i64 [ 0, %b207 ], [ %v1425, %b209 ]
  %v1417 = icmp slt i64 %v1416, %v1415
  br i1 %v1417, label %b209, label %b210
b209:
  %v1418 = mul i64 %v1416, 2
  %v1419 = add i64 %v1319, %v1418
  %v1420 = mul i64 %v1416, 768
  %v1421 = getelementptr inbounds float, ptr %v1289, i64 %v1420
  %v1422 = mul i64 %v1419, 10
  %v1423 = add i64 %v1422, 0
  %v1424 = getelementptr inbounds float, ptr %v1303, i64 %v1423
  call void @outer_2x10(ptr %v1421, ptr %v133, i64 %v1318, ptr %v1424, i64 10)
  %v1425 = add nsw i64 %v1416, 1
  br label %b208
b210:
  %v1426 = add nsw i64 %v1319, 64
  br label %b184
b186:
  %v1427 = add nsw i64 %v1314, 384
  br label %b181
b183:
  %v1428 = icmp sgt i64 %v3, 1
  br i1 %v1428, label %b211, label %b212
b211:
  %v1429 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1430 = atomicrmw add ptr %v1429, i64 1 acq_rel
  %v1431 = mul i64 %v3, 6
  br label %b213
b213:
  %v1432 = load atomic i64, ptr %v1429 acquire, align 8
  %v1433 = icmp slt i64 %v1432, %v1431
  br i1 %v1433, label %b214, label %b215
b214:
  %v1434 = call i32 @sched_yield()
  br label %b213
b215:
  br label %b212
b212:
  %v1435 = icmp eq i64 %v2, 0
  br i1 %v1435, label %b216, label %b217
b216:
  br label %b218
b218:
  %v1436 = phi i64 [ 0, %b216 ], [ %v1458, %b223 ]
  %v1437 = icmp slt i64 %v1436, 48
  br i1 %v1437, label %b219, label %b220
b219:
  br label %b221
b221:
  %v1438 = phi i64 [ 0, %b219 ], [ %v1455, %b226 ]
  %v1439 = phi <8 x float> [ splat (float 0x0000000000000000), %b219 ], [ %v1454, %b226 ]
  %v1440 = icmp slt i64 %v1438, %v8
  br i1 %v1440, label %b222, label %b223
b222:
  %v1441 = add i64 %v1438, 128
  %v1442 = icmp slt i64 %v1441, %v8
  %v1443 = select i1 %v1442, i64 %v1441, i64 %v8
  br label %b224
b224:
  %v1444 = phi i64 [ %v1438, %b222 ], [ %v1453, %b225 ]
  %v1445 = phi <8 x float> [ splat (float 0x0000000000000000), %b222 ], [ %v1452, %b225 ]
  %v1446 = icmp slt i64 %v1444, %v1443
  br i1 %v1446, label %b225, label %b226
b225:
  %v1447 = mul i64 %v1444, 50
  %v1448 = getelementptr inbounds float, ptr %v38, i64 %v1447
  %v1449 = add i64 0, %v1436
  %v1450 = getelementptr inbounds float, ptr %v1448, i64 %v1449
  %v1451 = load <8 x float>, ptr %v1450, align 4
  %v1452 = fadd <8 x float> %v1445, %v1451
  %v1453 = add nsw i64 %v1444, 1
  br label %b224
b226:
  %v1454 = fadd <8 x float> %v1439, %v1445
  %v1455 = add nsw i64 %v1438, 128
  br label %b221
b223:
  %v1456 = add i64 0, %v1436
  %v1457 = getelementptr inbounds float, ptr %v34, i64 %v1456
  store <8 x float> %v1439, ptr %v1457, align 4
  %v1458 = add nsw i64 %v1436, 8
  br label %b218
b220:
  %v1459 = icmp ult i64 2, 8
  %v1460 = select i1 %v1459, i64 2, i64 8
  %v1461 = trunc i64 %v1460 to i32
  %v1462 = insertelement <8 x i32> poison, i32 %v1461, i64 0
  %v1463 = shufflevector <8 x i32> %v1462, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1464 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1463
  br label %b227
b227:
  %v1465 = phi i64 [ 0, %b220 ], [ %v1482, %b232 ]
  %v1466 = phi <8 x float> [ splat (float 0x0000000000000000), %b220 ], [ %v1481, %b232 ]
  %v1467 = icmp slt i64 %v1465, %v8
  br i1 %v1467, label %b228, label %b229
b228:
  %v1468 = add i64 %v1465, 128
  %v1469 = icmp slt i64 %v1468, %v8
  %v1470 = select i1 %v1469, i64 %v1468, i64 %v8
  br label %b230
b230:
  %v1471 = phi i64 [ %v1465, %b228 ], [ %v1480, %b231 ]
  %v1472 = phi <8 x float> [ splat (float 0x0000000000000000), %b228 ], [ %v1479, %b231 ]
  %v1473 = icmp slt i64 %v1471, %v1470
  br i1 %v1473, label %b231, label %b232
b231:
  %v1474 = mul i64 %v1471, 50
  %v1475 = getelementptr inbounds float, ptr %v38, i64 %v1474
  %v1476 = add i64 0, 48
  %v1477 = getelementptr inbounds float, ptr %v1475, i64 %v1476
  %v1478 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1477, <8 x i1> %v1464, <8 x float> zeroinitializer)
  %v1479 = fadd <8 x float> %v1472, %v1478
  %v1480 = add nsw i64 %v1471, 1
  br label %b230
b232:
  %v1481 = fadd <8 x float> %v1466, %v1472
  %v1482 = add nsw i64 %v1465, 128
  br label %b227
b229:
  %v1483 = add i64 0, 48
  %v1484 = getelementptr inbounds float, ptr %v34, i64 %v1483
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1466, ptr align 4 %v1484, <8 x i1> %v1464)
  br label %b217
b217:
  %v1485 = icmp sgt i64 %v3, 1
  br i1 %v1485, label %b233, label %b234
b233:
  %v1486 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1487 = atomicrmw add ptr %v1486, i64 1 acq_rel
  %v1488 = mul i64 %v3, 7
  br label %b235
b235:
  %v1489 = load atomic i64, ptr %v1486 acquire, align 8
  %v1490 = icmp slt i64 %v1489, %v1488
  br i1 %v1490, label %b236, label %b237
b236:
  %v1491 = call i32 @sched_yield()
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

; generated from specs/clockwork.yaml by `make generated`: do not edit
; clockwork I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v362 = alloca float, i64 64, align 4
  %v581 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 7
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 21
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 22
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 23
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v66 = load ptr, ptr %v65, align 4
  %v67 = mul i64 %v2, 0
  %v68 = add i64 %v67, 128
  %v69 = getelementptr inbounds float, ptr %v66, i64 %v68
  %v70 = getelementptr inbounds i64, ptr %v1, i64 4
  %v71 = load i64, ptr %v70, align 8
  %v72 = icmp eq i64 %v71, 0
  br i1 %v72, label %b0, label %b1
b0:
  %v73 = icmp eq i64 %v2, 0
  br i1 %v73, label %b2, label %b3
b2:
  %v74 = add i64 0, 0
  %v75 = insertelement <8 x i64> poison, i64 %v74, i64 0
  %v76 = shufflevector <8 x i64> %v75, <8 x i64> poison, <8 x i32> zeroinitializer
  %v77 = add <8 x i64> %v76, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v78 = sitofp <8 x i64> %v77 to <8 x float>
  %v79 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = fmul <8 x float> %v78, %v80
  %v82 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = fdiv <8 x float> %v81, %v83
  %v85 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v84)
  %v86 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = extractelement <8 x float> %v87, i64 0
  %v89 = extractelement <8 x float> %v85, i64 0
  %v90 = call float @powf(float %v88, float %v89)
  %v91 = extractelement <8 x float> %v87, i64 1
  %v92 = extractelement <8 x float> %v85, i64 1
  %v93 = call float @powf(float %v91, float %v92)
  %v94 = extractelement <8 x float> %v87, i64 2
  %v95 = extractelement <8 x float> %v85, i64 2
  %v96 = call float @powf(float %v94, float %v95)
  %v97 = extractelement <8 x float> %v87, i64 3
  %v98 = extractelement <8 x float> %v85, i64 3
  %v99 = call float @powf(float %v97, float %v98)
  %v100 = extractelement <8 x float> %v87, i64 4
  %v101 = extractelement <8 x float> %v85, i64 4
  %v102 = call float @powf(float %v100, float %v101)
  %v103 = extractelement <8 x float> %v87, i64 5
  %v104 = extractelement <8 x float> %v85, i64 5
  %v105 = call float @powf(float %v103, float %v104)
  %v106 = extractelement <8 x float> %v87, i64 6
  %v107 = extractelement <8 x float> %v85, i64 6
  %v108 = call float @powf(float %v106, float %v107)
  %v109 = extractelement <8 x float> %v87, i64 7
  %v110 = extractelement <8 x float> %v85, i64 7
  %v111 = call float @powf(float %v109, float %v110)
  %v112 = insertelement <8 x float> poison, float %v90, i64 0
  %v113 = insertelement <8 x float> %v112, float %v93, i64 1
  %v114 = insertelement <8 x float> %v113, float %v96, i64 2
  %v115 = insertelement <8 x float> %v114, float %v99, i64 3
  %v116 = insertelement <8 x float> %v115, float %v102, i64 4
  %v117 = insertelement <8 x float> %v116, float %v105, i64 5
  %v118 = insertelement <8 x float> %v117, float %v108, i64 6
  %v119 = insertelement <8 x float> %v118, float %v111, i64 7
  %v120 = add i64 0, 0
  %v121 = getelementptr inbounds float, ptr %v34, i64 %v120
  %v122 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v123, ptr %v121, align 4
  %v124 = add i64 0, 0
  %v125 = getelementptr inbounds float, ptr %v36, i64 %v124
  store <8 x float> %v119, ptr %v125, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v126 = icmp sgt i64 %v3, 1
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = getelementptr inbounds i64, ptr %v1, i64 3
  %v128 = atomicrmw add ptr %v127, i64 1 acq_rel
  %v129 = mul i64 %v3, 1
  br label %b6
b6:
  %v130 = load atomic i64, ptr %v127 acquire, align 8
  %v131 = icmp slt i64 %v130, %v129
  br i1 %v131, label %b7, label %b8
b7:
  %v132 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v133 = getelementptr inbounds i64, ptr %v1, i64 4
  %v134 = load i64, ptr %v133, align 8
  %v135 = icmp eq i64 %v134, 0
  br i1 %v135, label %b9, label %b10
b9:
  %v136 = icmp eq i64 %v2, 0
  br i1 %v136, label %b11, label %b12
b11:
  br label %b13
b13:
  %v137 = phi i64 [ 0, %b11 ], [ %v174, %b14 ]
  %v138 = icmp slt i64 %v137, 8
  br i1 %v138, label %b14, label %b15
b14:
  %v139 = add i64 0, %v137
  %v140 = sitofp i64 %v139 to float
  %v141 = fmul float %v140, 0x4010000000000000
  %v142 = fdiv float %v141, 0x4020000000000000
  %v143 = call float @llvm.floor.f32(float %v142)
  %v144 = add i64 0, 0
  %v145 = insertelement <8 x i64> poison, i64 %v144, i64 0
  %v146 = shufflevector <8 x i64> %v145, <8 x i64> poison, <8 x i32> zeroinitializer
  %v147 = add <8 x i64> %v146, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v148 = sitofp <8 x i64> %v147 to <8 x float>
  %v149 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = fmul <8 x float> %v148, %v150
  %v152 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v153 = shufflevector <8 x float> %v152, <8 x float> poison, <8 x i32> zeroinitializer
  %v154 = fdiv <8 x float> %v151, %v153
  %v155 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v154)
  %v156 = insertelement <8 x float> poison, float %v143, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = fcmp ole <8 x float> %v157, %v155
  %v159 = select <8 x i1> %v158, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v160 = mul i64 %v137, 8
  %v161 = add i64 0, %v160
  %v162 = add i64 %v161, 0
  %v163 = getelementptr inbounds float, ptr %v10, i64 %v162
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = fmul <8 x float> %v159, %v164
  %v166 = mul i64 %v137, 8
  %v167 = add i64 0, %v166
  %v168 = add i64 %v167, 0
  %v169 = getelementptr inbounds float, ptr %v38, i64 %v168
  store <8 x float> %v159, ptr %v169, align 4
  %v170 = mul i64 %v137, 8
  %v171 = add i64 0, %v170
  %v172 = add i64 %v171, 0
  %v173 = getelementptr inbounds float, ptr %v40, i64 %v172
  store <8 x float> %v165, ptr %v173, align 4
  %v174 = add nsw i64 %v137, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v175 = icmp sgt i64 %v3, 1
  br i1 %v175, label %b16, label %b17
b16:
  %v176 = getelementptr inbounds i64, ptr %v1, i64 3
  %v177 = atomicrmw add ptr %v176, i64 1 acq_rel
  %v178 = mul i64 %v3, 2
  br label %b18
b18:
  %v179 = load atomic i64, ptr %v176 acquire, align 8
  %v180 = icmp slt i64 %v179, %v178
  br i1 %v180, label %b19, label %b20
b19:
  %v181 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v182 = getelementptr inbounds i64, ptr %v1, i64 4
  %v183 = load i64, ptr %v182, align 8
  %v184 = icmp eq i64 %v183, 0
  br i1 %v184, label %b21, label %b22
b21:
  %v185 = getelementptr inbounds i64, ptr %v1, i64 25
  %v186 = load i64, ptr %v185, align 8
  %v187 = icmp eq i64 %v186, 0
  br i1 %v187, label %b23, label %b24
b23:
  %v188 = add i64 %v7, 0
  %v189 = sdiv i64 %v188, 1
  %v190 = add i64 %v2, 1
  %v191 = mul i64 %v189, %v2
  %v192 = sdiv i64 %v191, %v3
  %v193 = mul i64 %v192, 1
  %v194 = icmp slt i64 %v193, %v7
  %v195 = select i1 %v194, i64 %v193, i64 %v7
  %v196 = mul i64 %v189, %v190
  %v197 = sdiv i64 %v196, %v3
  %v198 = mul i64 %v197, 1
  %v199 = icmp slt i64 %v198, %v7
  %v200 = select i1 %v199, i64 %v198, i64 %v7
  br label %b25
b25:
  %v201 = phi i64 [ %v195, %b23 ], [ %v212, %b26 ]
  %v202 = icmp slt i64 %v201, %v200
  br i1 %v202, label %b26, label %b27
b26:
  %v203 = and i64 0, %v56
  %v204 = mul i64 %v203, %v7
  %v205 = add i64 %v204, %v201
  %v206 = mul i64 %v205, 8
  %v207 = getelementptr inbounds float, ptr %v22, i64 %v206
  %v208 = add i64 0, 0
  %v209 = getelementptr inbounds float, ptr %v207, i64 %v208
  %v210 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v211, ptr %v209, align 4
  %v212 = add nsw i64 %v201, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v213 = icmp sgt i64 %v3, 1
  br i1 %v213, label %b28, label %b29
b28:
  %v214 = getelementptr inbounds i64, ptr %v1, i64 3
  %v215 = atomicrmw add ptr %v214, i64 1 acq_rel
  %v216 = mul i64 %v3, 3
  br label %b30
b30:
  %v217 = load atomic i64, ptr %v214 acquire, align 8
  %v218 = icmp slt i64 %v217, %v216
  br i1 %v218, label %b31, label %b32
b31:
  %v219 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v220 = getelementptr inbounds float, ptr %v66, i64 0
  %v221 = getelementptr inbounds i64, ptr %v1, i64 4
  %v222 = load i64, ptr %v221, align 8
  %v223 = icmp eq i64 %v222, 0
  br i1 %v223, label %b33, label %b34
b33:
  %v224 = add i64 1, 0
  %v225 = sdiv i64 %v224, 1
  %v226 = add i64 %v2, 1
  %v227 = mul i64 %v225, %v2
  %v228 = sdiv i64 %v227, %v3
  %v229 = mul i64 %v228, 1
  %v230 = icmp slt i64 %v229, 1
  %v231 = select i1 %v230, i64 %v229, i64 1
  %v232 = mul i64 %v225, %v226
  %v233 = sdiv i64 %v232, %v3
  %v234 = mul i64 %v233, 1
  %v235 = icmp slt i64 %v234, 1
  %v236 = select i1 %v235, i64 %v234, i64 1
  %v237 = icmp slt i64 %v236, 1
  %v238 = select i1 %v237, i64 %v236, i64 1
  br label %b35
b35:
  %v239 = phi i64 [ %v231, %b33 ], [ %v354, %b47 ]
  %v240 = icmp slt i64 %v239, %v238
  br i1 %v240, label %b36, label %b37
b36:
  %v241 = mul i64 %v239, 64
  %v242 = mul i64 %v239, 8
  %v243 = add i64 %v241, 0
  %v244 = add i64 %v242, 0
  %v245 = getelementptr inbounds float, ptr %v220, i64 %v243
  %v246 = sub i64 8, %v244
  %v247 = icmp slt i64 %v246, 0
  %v248 = select i1 %v247, i64 0, i64 %v246
  %v249 = icmp ult i64 %v248, 8
  %v250 = select i1 %v249, i64 %v248, i64 8
  %v251 = trunc i64 %v250 to i32
  %v252 = insertelement <8 x i32> poison, i32 %v251, i64 0
  %v253 = shufflevector <8 x i32> %v252, <8 x i32> poison, <8 x i32> zeroinitializer
  %v254 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v253
  %v255 = mul i64 %v244, 8
  %v256 = add i64 0, %v255
  %v257 = getelementptr inbounds float, ptr %v16, i64 %v256
  %v258 = icmp sge i64 %v248, 8
  br i1 %v258, label %b38, label %b39
b38:
  br label %b40
b40:
  %v259 = phi i64 [ 0, %b38 ], [ %v333, %b41 ]
  %v260 = icmp slt i64 %v259, 8
  br i1 %v260, label %b41, label %b42
b41:
  %v261 = add i64 %v259, 0
  %v262 = getelementptr inbounds float, ptr %v257, i64 %v261
  %v263 = load <8 x float>, ptr %v262, align 4
  %v264 = add i64 %v259, 8
  %v265 = getelementptr inbounds float, ptr %v257, i64 %v264
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = add i64 %v259, 16
  %v268 = getelementptr inbounds float, ptr %v257, i64 %v267
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = add i64 %v259, 24
  %v271 = getelementptr inbounds float, ptr %v257, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = add i64 %v259, 32
  %v274 = getelementptr inbounds float, ptr %v257, i64 %v273
  %v275 = load <8 x float>, ptr %v274, align 4
  %v276 = add i64 %v259, 40
  %v277 = getelementptr inbounds float, ptr %v257, i64 %v276
  %v278 = load <8 x float>, ptr %v277, align 4
  %v279 = add i64 %v259, 48
  %v280 = getelementptr inbounds float, ptr %v257, i64 %v279
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = add i64 %v259, 56
  %v283 = getelementptr inbounds float, ptr %v257, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = shufflevector <8 x float> %v263, <8 x float> %v275, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v286 = shufflevector <8 x float> %v263, <8 x float> %v275, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v287 = shufflevector <8 x float> %v266, <8 x float> %v278, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v288 = shufflevector <8 x float> %v266, <8 x float> %v278, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v289 = shufflevector <8 x float> %v269, <8 x float> %v281, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v290 = shufflevector <8 x float> %v269, <8 x float> %v281, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v291 = shufflevector <8 x float> %v272, <8 x float> %v284, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v292 = shufflevector <8 x float> %v272, <8 x float> %v284, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v293 = shufflevector <8 x float> %v285, <8 x float> %v289, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v294 = shufflevector <8 x float> %v285, <8 x float> %v289, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v295 = shufflevector <8 x float> %v287, <8 x float> %v291, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v296 = shufflevector <8 x float> %v287, <8 x float> %v291, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v297 = shufflevector <8 x float> %v286, <8 x float> %v290, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v298 = shufflevector <8 x float> %v286, <8 x float> %v290, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v299 = shufflevector <8 x float> %v288, <8 x float> %v292, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v300 = shufflevector <8 x float> %v288, <8 x float> %v292, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v301 = shufflevector <8 x float> %v293, <8 x float> %v295, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v302 = shufflevector <8 x float> %v293, <8 x float> %v295, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v303 = shufflevector <8 x float> %v294, <8 x float> %v296, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v304 = shufflevector <8 x float> %v294, <8 x float> %v296, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v305 = shufflevector <8 x float> %v297, <8 x float> %v299, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v306 = shufflevector <8 x float> %v297, <8 x float> %v299, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v307 = shufflevector <8 x float> %v298, <8 x float> %v300, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v308 = shufflevector <8 x float> %v298, <8 x float> %v300, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v309 = add i64 %v259, 0
  %v310 = mul i64 %v309, 8
  %v311 = getelementptr inbounds float, ptr %v245, i64 %v310
  store <8 x float> %v301, ptr %v311, align 4
  %v312 = add i64 %v259, 1
  %v313 = mul i64 %v312, 8
  %v314 = getelementptr inbounds float, ptr %v245, i64 %v313
  store <8 x float> %v302, ptr %v314, align 4
  %v315 = add i64 %v259, 2
  %v316 = mul i64 %v315, 8
  %v317 = getelementptr inbounds float, ptr %v245, i64 %v316
  store <8 x float> %v303, ptr %v317, align 4
  %v318 = add i64 %v259, 3
  %v319 = mul i64 %v318, 8
  %v320 = getelementptr inbounds float, ptr %v245, i64 %v319
  store <8 x float> %v304, ptr %v320, align 4
  %v321 = add i64 %v259, 4
  %v322 = mul i64 %v321, 8
  %v323 = getelementptr inbounds float, ptr %v245, i64 %v322
  store <8 x float> %v305, ptr %v323, align 4
  %v324 = add i64 %v259, 5
  %v325 = mul i64 %v324, 8
  %v326 = getelementptr inbounds float, ptr %v245, i64 %v325
  store <8 x float> %v306, ptr %v326, align 4
  %v327 = add i64 %v259, 6
  %v328 = mul i64 %v327, 8
  %v329 = getelementptr inbounds float, ptr %v245, i64 %v328
  store <8 x float> %v307, ptr %v329, align 4
  %v330 = add i64 %v259, 7
  %v331 = mul i64 %v330, 8
  %v332 = getelementptr inbounds float, ptr %v245, i64 %v331
  store <8 x float> %v308, ptr %v332, align 4
  %v333 = add nsw i64 %v259, 8
  br label %b40
b42:
  br label %b43
b43:
  %v334 = phi i64 [ 8, %b42 ], [ %v342, %b44 ]
  %v335 = icmp slt i64 %v334, 8
  br i1 %v335, label %b44, label %b45
b44:
  %v336 = mul i64 %v334, 1
  %v337 = getelementptr inbounds float, ptr %v257, i64 %v336
  %v338 = getelementptr float, ptr %v337, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v339 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v338, <8 x i1> %v254, <8 x float> zeroinitializer)
  %v340 = mul i64 %v334, 8
  %v341 = getelementptr inbounds float, ptr %v245, i64 %v340
  store <8 x float> %v339, ptr %v341, align 4
  %v342 = add nsw i64 %v334, 1
  br label %b43
b45:
  br label %b39
b39:
  %v343 = icmp slt i64 %v248, 8
  br i1 %v343, label %b46, label %b47
b46:
  br label %b48
b48:
  %v344 = phi i64 [ 0, %b46 ], [ %v352, %b49 ]
  %v345 = icmp slt i64 %v344, 8
  br i1 %v345, label %b49, label %b50
b49:
  %v346 = mul i64 %v344, 1
  %v347 = getelementptr inbounds float, ptr %v257, i64 %v346
  %v348 = getelementptr float, ptr %v347, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v349 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v348, <8 x i1> %v254, <8 x float> zeroinitializer)
  %v350 = mul i64 %v344, 8
  %v351 = getelementptr inbounds float, ptr %v245, i64 %v350
  store <8 x float> %v349, ptr %v351, align 4
  %v352 = add nsw i64 %v344, 1
  br label %b48
b50:
  br label %b47
b47:
  %v353 = add i64 %v241, 64
  %v354 = add nsw i64 %v239, 1
  br label %b35
b37:
  br label %b34
b34:
  %v355 = icmp sgt i64 %v3, 1
  br i1 %v355, label %b51, label %b52
b51:
  %v356 = getelementptr inbounds i64, ptr %v1, i64 3
  %v357 = atomicrmw add ptr %v356, i64 1 acq_rel
  %v358 = mul i64 %v3, 4
  br label %b53
b53:
  %v359 = load atomic i64, ptr %v356 acquire, align 8
  %v360 = icmp slt i64 %v359, %v358
  br i1 %v360, label %b54, label %b55
b54:
  %v361 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v363 = add i64 %v8, 0
  %v364 = sdiv i64 %v363, 1
  %v365 = add i64 %v2, 1
  %v366 = mul i64 %v364, %v2
  %v367 = sdiv i64 %v366, %v3
  %v368 = mul i64 %v367, 1
  %v369 = icmp slt i64 %v368, %v8
  %v370 = select i1 %v369, i64 %v368, i64 %v8
  %v371 = mul i64 %v364, %v365
  %v372 = sdiv i64 %v371, %v3
  %v373 = mul i64 %v372, 1
  %v374 = icmp slt i64 %v373, %v8
  %v375 = select i1 %v374, i64 %v373, i64 %v8
  br label %b56
b56:
  %v376 = phi i64 [ %v370, %b52 ], [ %v429, %b61 ]
  %v377 = icmp slt i64 %v376, %v375
  br i1 %v377, label %b57, label %b58
b57:
  %v378 = add i64 %v376, 96
  %v379 = icmp slt i64 %v378, %v375
  %v380 = select i1 %v379, i64 %v378, i64 %v375
  br label %b59
b59:
  %v381 = phi i64 [ 0, %b57 ], [ %v428, %b64 ]
  %v382 = icmp slt i64 %v381, 1
  br i1 %v382, label %b60, label %b61
b60:
  %v383 = sub i64 %v380, %v376
  %v384 = sub i64 8, 1
  %v385 = add i64 %v383, %v384
  %v386 = sdiv i64 %v385, 8
  br label %b62
b62:
  %v387 = phi i64 [ 0, %b60 ], [ %v427, %b69 ]
  %v388 = icmp slt i64 %v387, %v386
  br i1 %v388, label %b63, label %b64
b63:
  %v389 = mul i64 %v383, %v387
  %v390 = sdiv i64 %v389, %v386
  %v391 = add i64 %v376, %v390
  %v392 = add i64 %v387, 1
  %v393 = mul i64 %v383, %v392
  %v394 = sdiv i64 %v393, %v386
  %v395 = add i64 %v376, %v394
  %v396 = mul i64 %v381, 64
  %v397 = getelementptr inbounds float, ptr %v220, i64 %v396
  %v398 = sub i64 %v395, %v391
  %v399 = mul i64 %v391, 8
  %v400 = getelementptr inbounds float, ptr %v12, i64 %v399
  %v401 = getelementptr inbounds float, ptr %v400, i64 0
  %v402 = sub i64 %v398, 1
  %v403 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v402
  %v404 = load ptr, ptr %v403, align 4
  %v405 = icmp sgt i64 %v398, 0
  br i1 %v405, label %b65, label %b66
b65:
  call void %v404(ptr %v401, i64 8, ptr %v397, i64 8, ptr %v362)
  br label %b66
b66:
  %v406 = add i64 %v396, 64
  br label %b67
b67:
  %v407 = phi i64 [ %v391, %b66 ], [ %v426, %b72 ]
  %v408 = icmp slt i64 %v407, %v395
  br i1 %v408, label %b68, label %b69
b68:
  %v409 = sub i64 %v407, %v391
  %v410 = mul i64 %v409, 8
  %v411 = getelementptr inbounds float, ptr %v362, i64 %v410
  %v412 = mul i64 %v407, 8
  %v413 = getelementptr inbounds float, ptr %v42, i64 %v412
  br label %b70
b70:
  %v414 = phi i64 [ 0, %b68 ], [ %v425, %b71 ]
  %v415 = icmp slt i64 %v414, 1
  br i1 %v415, label %b71, label %b72
b71:
  %v416 = mul i64 %v381, 1
  %v417 = add i64 %v416, %v414
  %v418 = mul i64 %v417, 8
  %v419 = add i64 0, %v414
  %v420 = mul i64 %v419, 8
  %v421 = getelementptr inbounds float, ptr %v411, i64 %v420
  %v422 = load <8 x float>, ptr %v421, align 4
  %v423 = add i64 0, %v418
  %v424 = getelementptr inbounds float, ptr %v413, i64 %v423
  store <8 x float> %v422, ptr %v424, align 4
  %v425 = add nsw i64 %v414, 1
  br label %b70
b72:
  %v426 = add nsw i64 %v407, 1
  br label %b67
b69:
  %v427 = add nsw i64 %v387, 1
  br label %b62
b64:
  %v428 = add nsw i64 %v381, 1
  br label %b59
b61:
  %v429 = add nsw i64 %v376, 96
  br label %b56
b58:
  %v430 = icmp sgt i64 %v3, 1
  br i1 %v430, label %b73, label %b74
b73:
  %v431 = getelementptr inbounds i64, ptr %v1, i64 3
  %v432 = atomicrmw add ptr %v431, i64 1 acq_rel
  %v433 = mul i64 %v3, 5
  br label %b75
b75:
  %v434 = load atomic i64, ptr %v431 acquire, align 8
  %v435 = icmp slt i64 %v434, %v433
  br i1 %v435, label %b76, label %b77
b76:
  %v436 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v437 = getelementptr inbounds float, ptr %v66, i64 64
  %v438 = getelementptr inbounds i64, ptr %v1, i64 4
  %v439 = load i64, ptr %v438, align 8
  %v440 = icmp eq i64 %v439, 0
  br i1 %v440, label %b78, label %b79
b78:
  %v441 = add i64 1, 0
  %v442 = sdiv i64 %v441, 1
  %v443 = add i64 %v2, 1
  %v444 = mul i64 %v442, %v2
  %v445 = sdiv i64 %v444, %v3
  %v446 = mul i64 %v445, 1
  %v447 = icmp slt i64 %v446, 1
  %v448 = select i1 %v447, i64 %v446, i64 1
  %v449 = mul i64 %v442, %v443
  %v450 = sdiv i64 %v449, %v3
  %v451 = mul i64 %v450, 1
  %v452 = icmp slt i64 %v451, 1
  %v453 = select i1 %v452, i64 %v451, i64 1
  %v454 = icmp slt i64 %v453, 1
  %v455 = select i1 %v454, i64 %v453, i64 1
  br label %b80
b80:
  %v456 = phi i64 [ %v448, %b78 ], [ %v571, %b92 ]
  %v457 = icmp slt i64 %v456, %v455
  br i1 %v457, label %b81, label %b82
b81:
  %v458 = mul i64 %v456, 64
  %v459 = mul i64 %v456, 8
  %v460 = add i64 %v458, 0
  %v461 = add i64 %v459, 0
  %v462 = getelementptr inbounds float, ptr %v437, i64 %v460
  %v463 = sub i64 8, %v461
  %v464 = icmp slt i64 %v463, 0
  %v465 = select i1 %v464, i64 0, i64 %v463
  %v466 = icmp ult i64 %v465, 8
  %v467 = select i1 %v466, i64 %v465, i64 8
  %v468 = trunc i64 %v467 to i32
  %v469 = insertelement <8 x i32> poison, i32 %v468, i64 0
  %v470 = shufflevector <8 x i32> %v469, <8 x i32> poison, <8 x i32> zeroinitializer
  %v471 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v470
  %v472 = mul i64 %v461, 8
  %v473 = add i64 0, %v472
  %v474 = getelementptr inbounds float, ptr %v40, i64 %v473
  %v475 = icmp sge i64 %v465, 8
  br i1 %v475, label %b83, label %b84
b83:
  br label %b85
b85:
  %v476 = phi i64 [ 0, %b83 ], [ %v550, %b86 ]
  %v477 = icmp slt i64 %v476, 8
  br i1 %v477, label %b86, label %b87
b86:
  %v478 = add i64 %v476, 0
  %v479 = getelementptr inbounds float, ptr %v474, i64 %v478
  %v480 = load <8 x float>, ptr %v479, align 4
  %v481 = add i64 %v476, 8
  %v482 = getelementptr inbounds float, ptr %v474, i64 %v481
  %v483 = load <8 x float>, ptr %v482, align 4
  %v484 = add i64 %v476, 16
  %v485 = getelementptr inbounds float, ptr %v474, i64 %v484
  %v486 = load <8 x float>, ptr %v485, align 4
  %v487 = add i64 %v476, 24
  %v488 = getelementptr inbounds float, ptr %v474, i64 %v487
  %v489 = load <8 x float>, ptr %v488, align 4
  %v490 = add i64 %v476, 32
  %v491 = getelementptr inbounds float, ptr %v474, i64 %v490
  %v492 = load <8 x float>, ptr %v491, align 4
  %v493 = add i64 %v476, 40
  %v494 = getelementptr inbounds float, ptr %v474, i64 %v493
  %v495 = load <8 x float>, ptr %v494, align 4
  %v496 = add i64 %v476, 48
  %v497 = getelementptr inbounds float, ptr %v474, i64 %v496
  %v498 = load <8 x float>, ptr %v497, align 4
  %v499 = add i64 %v476, 56
  %v500 = getelementptr inbounds float, ptr %v474, i64 %v499
  %v501 = load <8 x float>, ptr %v500, align 4
  %v502 = shufflevector <8 x float> %v480, <8 x float> %v492, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v503 = shufflevector <8 x float> %v480, <8 x float> %v492, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v504 = shufflevector <8 x float> %v483, <8 x float> %v495, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v505 = shufflevector <8 x float> %v483, <8 x float> %v495, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v506 = shufflevector <8 x float> %v486, <8 x float> %v498, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v507 = shufflevector <8 x float> %v486, <8 x float> %v498, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v508 = shufflevector <8 x float> %v489, <8 x float> %v501, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v509 = shufflevector <8 x float> %v489, <8 x float> %v501, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v510 = shufflevector <8 x float> %v502, <8 x float> %v506, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v511 = shufflevector <8 x float> %v502, <8 x float> %v506, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v512 = shufflevector <8 x float> %v504, <8 x float> %v508, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v513 = shufflevector <8 x float> %v504, <8 x float> %v508, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v514 = shufflevector <8 x float> %v503, <8 x float> %v507, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v515 = shufflevector <8 x float> %v503, <8 x float> %v507, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v516 = shufflevector <8 x float> %v505, <8 x float> %v509, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v517 = shufflevector <8 x float> %v505, <8 x float> %v509, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v518 = shufflevector <8 x float> %v510, <8 x float> %v512, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v519 = shufflevector <8 x float> %v510, <8 x float> %v512, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v520 = shufflevector <8 x float> %v511, <8 x float> %v513, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v521 = shufflevector <8 x float> %v511, <8 x float> %v513, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v522 = shufflevector <8 x float> %v514, <8 x float> %v516, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v523 = shufflevector <8 x float> %v514, <8 x float> %v516, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v524 = shufflevector <8 x float> %v515, <8 x float> %v517, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v525 = shufflevector <8 x float> %v515, <8 x float> %v517, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v526 = add i64 %v476, 0
  %v527 = mul i64 %v526, 8
  %v528 = getelementptr inbounds float, ptr %v462, i64 %v527
  store <8 x float> %v518, ptr %v528, align 4
  %v529 = add i64 %v476, 1
  %v530 = mul i64 %v529, 8
  %v531 = getelementptr inbounds float, ptr %v462, i64 %v530
  store <8 x float> %v519, ptr %v531, align 4
  %v532 = add i64 %v476, 2
  %v533 = mul i64 %v532, 8
  %v534 = getelementptr inbounds float, ptr %v462, i64 %v533
  store <8 x float> %v520, ptr %v534, align 4
  %v535 = add i64 %v476, 3
  %v536 = mul i64 %v535, 8
  %v537 = getelementptr inbounds float, ptr %v462, i64 %v536
  store <8 x float> %v521, ptr %v537, align 4
  %v538 = add i64 %v476, 4
  %v539 = mul i64 %v538, 8
  %v540 = getelementptr inbounds float, ptr %v462, i64 %v539
  store <8 x float> %v522, ptr %v540, align 4
  %v541 = add i64 %v476, 5
  %v542 = mul i64 %v541, 8
  %v543 = getelementptr inbounds float, ptr %v462, i64 %v542
  store <8 x float> %v523, ptr %v543, align 4
  %v544 = add i64 %v476, 6
  %v545 = mul i64 %v544, 8
  %v546 = getelementptr inbounds float, ptr %v462, i64 %v545
  store <8 x float> %v524, ptr %v546, align 4
  %v547 = add i64 %v476, 7
  %v548 = mul i64 %v547, 8
  %v549 = getelementptr inbounds float, ptr %v462, i64 %v548
  store <8 x float> %v525, ptr %v549, align 4
  %v550 = add nsw i64 %v476, 8
  br label %b85
b87:
  br label %b88
b88:
  %v551 = phi i64 [ 8, %b87 ], [ %v559, %b89 ]
  %v552 = icmp slt i64 %v551, 8
  br i1 %v552, label %b89, label %b90
b89:
  %v553 = mul i64 %v551, 1
  %v554 = getelementptr inbounds float, ptr %v474, i64 %v553
  %v555 = getelementptr float, ptr %v554, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v556 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v555, <8 x i1> %v471, <8 x float> zeroinitializer)
  %v557 = mul i64 %v551, 8
  %v558 = getelementptr inbounds float, ptr %v462, i64 %v557
  store <8 x float> %v556, ptr %v558, align 4
  %v559 = add nsw i64 %v551, 1
  br label %b88
b90:
  br label %b84
b84:
  %v560 = icmp slt i64 %v465, 8
  br i1 %v560, label %b91, label %b92
b91:
  br label %b93
b93:
  %v561 = phi i64 [ 0, %b91 ], [ %v569, %b94 ]
  %v562 = icmp slt i64 %v561, 8
  br i1 %v562, label %b94, label %b95
b94:
  %v563 = mul i64 %v561, 1
  %v564 = getelementptr inbounds float, ptr %v474, i64 %v563
  %v565 = getelementptr float, ptr %v564, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v566 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v565, <8 x i1> %v471, <8 x float> zeroinitializer)
  %v567 = mul i64 %v561, 8
  %v568 = getelementptr inbounds float, ptr %v462, i64 %v567
  store <8 x float> %v566, ptr %v568, align 4
  %v569 = add nsw i64 %v561, 1
  br label %b93
b95:
  br label %b92
b92:
  %v570 = add i64 %v458, 64
  %v571 = add nsw i64 %v456, 1
  br label %b80
b82:
  br label %b79
b79:
  %v572 = icmp sgt i64 %v3, 1
  br i1 %v572, label %b96, label %b97
b96:
  %v573 = getelementptr inbounds i64, ptr %v1, i64 3
  %v574 = atomicrmw add ptr %v573, i64 1 acq_rel
  %v575 = mul i64 %v3, 6
  br label %b98
b98:
  %v576 = load atomic i64, ptr %v573 acquire, align 8
  %v577 = icmp slt i64 %v576, %v575
  br i1 %v577, label %b99, label %b100
b99:
  %v578 = call i32 @sched_yield()
  br label %b98
b100:
  br label %b97
b97:
  br label %b101
b101:
  %v579 = phi i64 [ 0, %b97 ], [ %v738, %b106 ]
  %v580 = icmp slt i64 %v579, %v5
  br i1 %v580, label %b102, label %b103
b102:
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
  br label %b104
b104:
  %v595 = phi i64 [ %v589, %b102 ], [ %v737, %b109 ]
  %v596 = icmp slt i64 %v595, %v594
  br i1 %v596, label %b105, label %b106
b105:
  %v597 = add i64 %v595, 96
  %v598 = icmp slt i64 %v597, %v594
  %v599 = select i1 %v598, i64 %v597, i64 %v594
  br label %b107
b107:
  %v600 = phi i64 [ 0, %b105 ], [ %v736, %b112 ]
  %v601 = icmp slt i64 %v600, 1
  br i1 %v601, label %b108, label %b109
b108:
  %v602 = sub i64 %v599, %v595
  %v603 = sub i64 8, 1
  %v604 = add i64 %v602, %v603
  %v605 = sdiv i64 %v604, 8
  br label %b110
b110:
  %v606 = phi i64 [ 0, %b108 ], [ %v735, %b117 ]
  %v607 = icmp slt i64 %v606, %v605
  br i1 %v607, label %b111, label %b112
b111:
  %v608 = mul i64 %v602, %v606
  %v609 = sdiv i64 %v608, %v605
  %v610 = add i64 %v595, %v609
  %v611 = add i64 %v606, 1
  %v612 = mul i64 %v602, %v611
  %v613 = sdiv i64 %v612, %v605
  %v614 = add i64 %v595, %v613
  %v615 = mul i64 %v600, 64
  %v616 = getelementptr inbounds float, ptr %v437, i64 %v615
  %v617 = sub i64 %v614, %v610
  %v618 = add i64 %v579, 0
  %v619 = and i64 %v618, %v56
  %v620 = mul i64 %v619, %v7
  %v621 = add i64 %v620, %v610
  %v622 = mul i64 %v621, 8
  %v623 = getelementptr inbounds float, ptr %v22, i64 %v622
  %v624 = getelementptr inbounds float, ptr %v623, i64 0
  %v625 = sub i64 %v617, 1
  %v626 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v625
  %v627 = load ptr, ptr %v626, align 4
  %v628 = icmp sgt i64 %v617, 0
  br i1 %v628, label %b113, label %b114
b113:
  call void %v627(ptr %v624, i64 8, ptr %v616, i64 8, ptr %v581)
  br label %b114
b114:
  %v629 = add i64 %v615, 64
  br label %b115
b115:
  %v630 = phi i64 [ %v610, %b114 ], [ %v734, %b120 ]
  %v631 = icmp slt i64 %v630, %v614
  br i1 %v631, label %b116, label %b117
b116:
  %v632 = sub i64 %v630, %v610
  %v633 = mul i64 %v632, 8
  %v634 = getelementptr inbounds float, ptr %v581, i64 %v633
  %v635 = add i64 %v579, 0
  %v636 = and i64 %v635, %v52
  %v637 = mul i64 %v636, %v7
  %v638 = add i64 %v637, %v630
  %v639 = mul i64 %v638, 1
  %v640 = getelementptr inbounds float, ptr %v14, i64 %v639
  %v641 = getelementptr inbounds float, ptr %v640, i64 0
  %v642 = load float, ptr %v641, align 4
  %v643 = add i64 %v579, 0
  %v644 = and i64 %v643, %v60
  %v645 = mul i64 %v644, %v7
  %v646 = add i64 %v645, %v630
  %v647 = mul i64 %v646, 8
  %v648 = getelementptr inbounds float, ptr %v42, i64 %v647
  %v649 = add i64 %v579, 0
  %v650 = and i64 %v649, %v56
  %v651 = mul i64 %v650, %v7
  %v652 = add i64 %v651, %v630
  %v653 = mul i64 %v652, 8
  %v654 = getelementptr inbounds float, ptr %v22, i64 %v653
  %v655 = add i64 %v579, 1
  %v656 = and i64 %v655, %v56
  %v657 = mul i64 %v656, %v7
  %v658 = add i64 %v657, %v630
  %v659 = mul i64 %v658, 8
  %v660 = getelementptr inbounds float, ptr %v22, i64 %v659
  %v661 = add i64 %v579, 0
  %v662 = and i64 %v661, %v62
  %v663 = mul i64 %v662, %v7
  %v664 = add i64 %v663, %v630
  %v665 = mul i64 %v664, 8
  %v666 = getelementptr inbounds float, ptr %v44, i64 %v665
  br label %b118
b118:
  %v667 = phi i64 [ 0, %b116 ], [ %v733, %b119 ]
  %v668 = icmp slt i64 %v667, 1
  br i1 %v668, label %b119, label %b120
b119:
  %v669 = mul i64 %v600, 1
  %v670 = add i64 %v669, %v667
  %v671 = mul i64 %v670, 8
  %v672 = add i64 0, %v667
  %v673 = mul i64 %v672, 8
  %v674 = getelementptr inbounds float, ptr %v634, i64 %v673
  %v675 = load <8 x float>, ptr %v674, align 4
  %v676 = add i64 0, %v671
  %v677 = getelementptr inbounds float, ptr %v36, i64 %v676
  %v678 = load <8 x float>, ptr %v677, align 4
  %v679 = insertelement <8 x float> poison, float %v642, i64 0
  %v680 = shufflevector <8 x float> %v679, <8 x float> poison, <8 x i32> zeroinitializer
  %v681 = fdiv <8 x float> %v680, %v678
  %v682 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v681)
  %v683 = fmul <8 x float> %v682, %v678
  %v684 = fsub <8 x float> %v680, %v683
  %v685 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v686 = shufflevector <8 x float> %v685, <8 x float> poison, <8 x i32> zeroinitializer
  %v687 = fcmp oeq <8 x float> %v684, %v686
  %v688 = select <8 x i1> %v687, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v689 = add i64 0, %v671
  %v690 = getelementptr inbounds float, ptr %v18, i64 %v689
  %v691 = load <8 x float>, ptr %v690, align 4
  %v692 = add i64 0, %v671
  %v693 = getelementptr inbounds float, ptr %v648, i64 %v692
  %v694 = load <8 x float>, ptr %v693, align 4
  %v695 = fadd <8 x float> %v694, %v675
  %v696 = fadd <8 x float> %v691, %v695
  %v697 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v696)
  %v698 = fcmp ogt <8 x float> %v697, splat (float 0x4023000000000000)
  %v699 = select <8 x i1> %v698, <8 x float> splat (float 0x4023000000000000), <8 x float> %v697
  %v700 = fadd <8 x float> %v699, %v699
  %v701 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v700, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v702 = fsub <8 x float> %v701, splat (float 0x4168000000000000)
  %v703 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v702, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v700)
  %v704 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v702, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v703)
  %v705 = bitcast <8 x float> %v701 to <8 x i32>
  %v706 = fmul <8 x float> %v704, %v704
  %v707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v704, <8 x float> splat (float 0x3F81227F40000000))
  %v708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v707, <8 x float> %v704, <8 x float> splat (float 0x3FA5556740000000))
  %v709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v708, <8 x float> %v704, <8 x float> splat (float 0x3FC5554B00000000))
  %v710 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v709, <8 x float> %v704, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v706, <8 x float> %v710, <8 x float> %v704)
  %v712 = shl <8 x i32> %v705, splat (i32 23)
  %v713 = add <8 x i32> %v712, splat (i32 1065353216)
  %v714 = bitcast <8 x i32> %v713 to <8 x float>
  %v715 = fsub <8 x float> %v714, splat (float 0x3FF0000000000000)
  %v716 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v714, <8 x float> %v711, <8 x float> %v715)
  %v717 = fadd <8 x float> %v716, splat (float 0x4000000000000000)
  %v718 = fdiv <8 x float> %v716, %v717
  %v719 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v718, <8 x float> %v696)
  %v720 = add i64 0, %v671
  %v721 = getelementptr inbounds float, ptr %v654, i64 %v720
  %v722 = load <8 x float>, ptr %v721, align 4
  %v723 = fcmp une <8 x float> %v688, splat (float 0x0000000000000000)
  %v724 = select <8 x i1> %v723, <8 x float> %v719, <8 x float> %v722
  %v725 = fmul <8 x float> %v719, %v719
  %v726 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v727 = shufflevector <8 x float> %v726, <8 x float> poison, <8 x i32> zeroinitializer
  %v728 = fsub <8 x float> %v727, %v725
  %v729 = add i64 0, %v671
  %v730 = getelementptr inbounds float, ptr %v660, i64 %v729
  store <8 x float> %v724, ptr %v730, align 4
  %v731 = add i64 0, %v671
  %v732 = getelementptr inbounds float, ptr %v666, i64 %v731
  store <8 x float> %v728, ptr %v732, align 4
  %v733 = add nsw i64 %v667, 1
  br label %b118
b120:
  %v734 = add nsw i64 %v630, 1
  br label %b115
b117:
  %v735 = add nsw i64 %v606, 1
  br label %b110
b112:
  %v736 = add nsw i64 %v600, 1
  br label %b107
b109:
  %v737 = add nsw i64 %v595, 96
  br label %b104
b106:
  %v738 = add nsw i64 %v579, 1
  br label %b101
b103:
  %v739 = icmp sgt i64 %v3, 1
  br i1 %v739, label %b121, label %b122
b121:
  %v740 = getelementptr inbounds i64, ptr %v1, i64 3
  %v741 = atomicrmw add ptr %v740, i64 1 acq_rel
  %v742 = mul i64 %v3, 7
  br label %b123
b123:
  %v743 = load atomic i64, ptr %v740 acquire, align 8
  %v744 = icmp slt i64 %v743, %v742
  br i1 %v744, label %b124, label %b125
b124:
  %v745 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v205 = alloca float, i64 64, align 4
  %v387 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 7
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 21
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 22
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 23
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v66 = load ptr, ptr %v65, align 4
  %v67 = mul i64 %v2, 15360
  %v68 = add i64 %v67, 128
  %v69 = getelementptr inbounds float, ptr %v66, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v66, i64 0
  %v71 = getelementptr inbounds i64, ptr %v1, i64 4
  %v72 = load i64, ptr %v71, align 8
  %v73 = icmp eq i64 %v72, 0
  br i1 %v73, label %b0, label %b1
b0:
  %v74 = add i64 1, 0
  %v75 = sdiv i64 %v74, 1
  %v76 = add i64 %v2, 1
  %v77 = mul i64 %v75, %v2
  %v78 = sdiv i64 %v77, %v3
  %v79 = mul i64 %v78, 1
  %v80 = icmp slt i64 %v79, 1
  %v81 = select i1 %v80, i64 %v79, i64 1
  %v82 = mul i64 %v75, %v76
  %v83 = sdiv i64 %v82, %v3
  %v84 = mul i64 %v83, 1
  %v85 = icmp slt i64 %v84, 1
  %v86 = select i1 %v85, i64 %v84, i64 1
  %v87 = icmp slt i64 %v86, 1
  %v88 = select i1 %v87, i64 %v86, i64 1
  br label %b2
b2:
  %v89 = phi i64 [ %v81, %b0 ], [ %v117, %b7 ]
  %v90 = icmp slt i64 %v89, %v88
  br i1 %v90, label %b3, label %b4
b3:
  %v91 = mul i64 %v89, 64
  %v92 = mul i64 %v89, 8
  %v93 = add i64 %v91, 0
  %v94 = add i64 %v92, 0
  %v95 = getelementptr inbounds float, ptr %v70, i64 %v93
  %v96 = sub i64 8, %v94
  %v97 = icmp slt i64 %v96, 0
  %v98 = select i1 %v97, i64 0, i64 %v96
  %v99 = icmp ult i64 %v98, 8
  %v100 = select i1 %v99, i64 %v98, i64 8
  %v101 = trunc i64 %v100 to i32
  %v102 = insertelement <8 x i32> poison, i32 %v101, i64 0
  %v103 = shufflevector <8 x i32> %v102, <8 x i32> poison, <8 x i32> zeroinitializer
  %v104 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v103
  %v105 = mul i64 %v94, 1
  %v106 = add i64 0, %v105
  %v107 = getelementptr inbounds float, ptr %v40, i64 %v106
  br label %b5
b5:
  %v108 = phi i64 [ 0, %b3 ], [ %v115, %b6 ]
  %v109 = icmp slt i64 %v108, 8
  br i1 %v109, label %b6, label %b7
b6:
  %v110 = mul i64 %v108, 8
  %v111 = getelementptr inbounds float, ptr %v107, i64 %v110
  %v112 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v111, <8 x i1> %v104, <8 x float> zeroinitializer)
  %v113 = mul i64 %v108, 8
  %v114 = getelementptr inbounds float, ptr %v95, i64 %v113
  store <8 x float> %v112, ptr %v114, align 4
  %v115 = add nsw i64 %v108, 1
  br label %b5
b7:
  %v116 = add i64 %v91, 64
  %v117 = add nsw i64 %v89, 1
  br label %b2
b4:
  br label %b1
b1:
  %v118 = icmp sgt i64 %v3, 1
  br i1 %v118, label %b8, label %b9
b8:
  %v119 = getelementptr inbounds i64, ptr %v1, i64 3
  %v120 = atomicrmw add ptr %v119, i64 1 acq_rel
  %v121 = mul i64 %v3, 1
  br label %b10
b10:
  %v122 = load atomic i64, ptr %v119 acquire, align 8
  %v123 = icmp slt i64 %v122, %v121
  br i1 %v123, label %b11, label %b12
b11:
  %v124 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v125 = phi i64 [ 0, %b9 ], [ %v324, %b21 ]
  %v126 = icmp slt i64 %v125, %v5
  br i1 %v126, label %b14, label %b15
b14:
  %v127 = sub i64 %v5, 1
  %v128 = sub i64 %v127, %v125
  %v129 = add i64 %v7, 0
  %v130 = sdiv i64 %v129, 1
  %v131 = add i64 %v2, 1
  %v132 = mul i64 %v130, %v2
  %v133 = sdiv i64 %v132, %v3
  %v134 = mul i64 %v133, 1
  %v135 = icmp slt i64 %v134, %v7
  %v136 = select i1 %v135, i64 %v134, i64 %v7
  %v137 = mul i64 %v130, %v131
  %v138 = sdiv i64 %v137, %v3
  %v139 = mul i64 %v138, 1
  %v140 = icmp slt i64 %v139, %v7
  %v141 = select i1 %v140, i64 %v139, i64 %v7
  br label %b16
b16:
  %v142 = phi i64 [ %v136, %b14 ], [ %v204, %b17 ]
  %v143 = icmp slt i64 %v142, %v141
  br i1 %v143, label %b17, label %b18
b17:
  %v144 = add i64 %v128, 0
  %v145 = and i64 %v144, %v52
  %v146 = mul i64 %v145, %v7
  %v147 = add i64 %v146, %v142
  %v148 = mul i64 %v147, 1
  %v149 = getelementptr inbounds float, ptr %v14, i64 %v148
  %v150 = getelementptr inbounds float, ptr %v149, i64 0
  %v151 = load float, ptr %v150, align 4
  %v152 = add i64 %v128, 1
  %v153 = and i64 %v152, 1
  %v154 = mul i64 %v153, %v7
  %v155 = add i64 %v154, %v142
  %v156 = mul i64 %v155, 8
  %v157 = getelementptr inbounds float, ptr %v24, i64 %v156
  %v158 = add i64 %v128, 0
  %v159 = and i64 %v158, %v54
  %v160 = mul i64 %v159, %v7
  %v161 = add i64 %v160, %v142
  %v162 = mul i64 %v161, 8
  %v163 = getelementptr inbounds float, ptr %v20, i64 %v162
  %v164 = add i64 %v128, 0
  %v165 = and i64 %v164, %v62
  %v166 = mul i64 %v165, %v7
  %v167 = add i64 %v166, %v142
  %v168 = mul i64 %v167, 8
  %v169 = getelementptr inbounds float, ptr %v44, i64 %v168
  %v170 = add i64 %v128, 0
  %v171 = and i64 %v170, %v64
  %v172 = mul i64 %v171, %v7
  %v173 = add i64 %v172, %v142
  %v174 = mul i64 %v173, 8
  %v175 = getelementptr inbounds float, ptr %v46, i64 %v174
  %v176 = add i64 0, 0
  %v177 = getelementptr inbounds float, ptr %v36, i64 %v176
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = insertelement <8 x float> poison, float %v151, i64 0
  %v180 = shufflevector <8 x float> %v179, <8 x float> poison, <8 x i32> zeroinitializer
  %v181 = fdiv <8 x float> %v180, %v178
  %v182 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v181)
  %v183 = fmul <8 x float> %v182, %v178
  %v184 = fsub <8 x float> %v180, %v183
  %v185 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = fcmp oeq <8 x float> %v184, %v186
  %v188 = select <8 x i1> %v187, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v189 = add i64 0, 0
  %v190 = getelementptr inbounds float, ptr %v157, i64 %v189
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = add i64 0, 0
  %v193 = getelementptr inbounds float, ptr %v163, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fadd <8 x float> %v191, %v194
  %v196 = fcmp une <8 x float> %v188, splat (float 0x0000000000000000)
  %v197 = select <8 x i1> %v196, <8 x float> %v195, <8 x float> %v186
  %v198 = add i64 0, 0
  %v199 = getelementptr inbounds float, ptr %v169, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fmul <8 x float> %v197, %v200
  %v202 = add i64 0, 0
  %v203 = getelementptr inbounds float, ptr %v175, i64 %v202
  store <8 x float> %v201, ptr %v203, align 4
  %v204 = add nsw i64 %v142, 1
  br label %b16
b18:
  %v206 = add i64 %v7, 0
  %v207 = sdiv i64 %v206, 1
  %v208 = add i64 %v2, 1
  %v209 = mul i64 %v207, %v2
  %v210 = sdiv i64 %v209, %v3
  %v211 = mul i64 %v210, 1
  %v212 = icmp slt i64 %v211, %v7
  %v213 = select i1 %v212, i64 %v211, i64 %v7
  %v214 = mul i64 %v207, %v208
  %v215 = sdiv i64 %v214, %v3
  %v216 = mul i64 %v215, 1
  %v217 = icmp slt i64 %v216, %v7
  %v218 = select i1 %v217, i64 %v216, i64 %v7
  br label %b19
b19:
  %v219 = phi i64 [ %v213, %b18 ], [ %v323, %b24 ]
  %v220 = icmp slt i64 %v219, %v218
  br i1 %v220, label %b20, label %b21
b20:
  %v221 = add i64 %v219, 96
  %v222 = icmp slt i64 %v221, %v218
  %v223 = select i1 %v222, i64 %v221, i64 %v218
  br label %b22
b22:
  %v224 = phi i64 [ 0, %b20 ], [ %v322, %b27 ]
  %v225 = icmp slt i64 %v224, 1
  br i1 %v225, label %b23, label %b24
b23:
  %v226 = sub i64 %v223, %v219
  %v227 = sub i64 8, 1
  %v228 = add i64 %v226, %v227
  %v229 = sdiv i64 %v228, 8
  br label %b25
b25:
  %v230 = phi i64 [ 0, %b23 ], [ %v321, %b32 ]
  %v231 = icmp slt i64 %v230, %v229
  br i1 %v231, label %b26, label %b27
b26:
  %v232 = mul i64 %v226, %v230
  %v233 = sdiv i64 %v232, %v229
  %v234 = add i64 %v219, %v233
  %v235 = add i64 %v230, 1
  %v236 = mul i64 %v226, %v235
  %v237 = sdiv i64 %v236, %v229
  %v238 = add i64 %v219, %v237
  %v239 = mul i64 %v224, 64
  %v240 = getelementptr inbounds float, ptr %v70, i64 %v239
  %v241 = sub i64 %v238, %v234
  %v242 = add i64 %v128, 0
  %v243 = and i64 %v242, %v64
  %v244 = mul i64 %v243, %v7
  %v245 = add i64 %v244, %v234
  %v246 = mul i64 %v245, 8
  %v247 = getelementptr inbounds float, ptr %v46, i64 %v246
  %v248 = getelementptr inbounds float, ptr %v247, i64 0
  %v249 = sub i64 %v241, 1
  %v250 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v249
  %v251 = load ptr, ptr %v250, align 4
  %v252 = icmp sgt i64 %v241, 0
  br i1 %v252, label %b28, label %b29
b28:
  call void %v251(ptr %v248, i64 8, ptr %v240, i64 8, ptr %v205)
  br label %b29
b29:
  %v253 = add i64 %v239, 64
  br label %b30
b30:
  %v254 = phi i64 [ %v234, %b29 ], [ %v320, %b35 ]
  %v255 = icmp slt i64 %v254, %v238
  br i1 %v255, label %b31, label %b32
b31:
  %v256 = sub i64 %v254, %v234
  %v257 = mul i64 %v256, 8
  %v258 = getelementptr inbounds float, ptr %v205, i64 %v257
  %v259 = add i64 %v128, 0
  %v260 = and i64 %v259, %v52
  %v261 = mul i64 %v260, %v7
  %v262 = add i64 %v261, %v254
  %v263 = mul i64 %v262, 1
  %v264 = getelementptr inbounds float, ptr %v14, i64 %v263
  %v265 = getelementptr inbounds float, ptr %v264, i64 0
  %v266 = load float, ptr %v265, align 4
  %v267 = add i64 %v128, 1
  %v268 = and i64 %v267, 1
  %v269 = mul i64 %v268, %v7
  %v270 = add i64 %v269, %v254
  %v271 = mul i64 %v270, 8
  %v272 = getelementptr inbounds float, ptr %v24, i64 %v271
  %v273 = add i64 %v128, 0
  %v274 = and i64 %v273, %v54
  %v275 = mul i64 %v274, %v7
  %v276 = add i64 %v275, %v254
  %v277 = mul i64 %v276, 8
  %v278 = getelementptr inbounds float, ptr %v20, i64 %v277
  %v279 = add i64 %v128, 0
  %v280 = and i64 %v279, 1
  %v281 = mul i64 %v280, %v7
  %v282 = add i64 %v281, %v254
  %v283 = mul i64 %v282, 8
  %v284 = getelementptr inbounds float, ptr %v24, i64 %v283
  br label %b33
b33:
  %v285 = phi i64 [ 0, %b31 ], [ %v319, %b34 ]
  %v286 = icmp slt i64 %v285, 1
  br i1 %v286, label %b34, label %b35
b34:
  %v287 = mul i64 %v224, 1
  %v288 = add i64 %v287, %v285
  %v289 = mul i64 %v288, 8
  %v290 = add i64 0, %v285
  %v291 = mul i64 %v290, 8
  %v292 = getelementptr inbounds float, ptr %v258, i64 %v291
  %v293 = load <8 x float>, ptr %v292, align 4
  %v294 = add i64 0, %v289
  %v295 = getelementptr inbounds float, ptr %v36, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = insertelement <8 x float> poison, float %v266, i64 0
  %v298 = shufflevector <8 x float> %v297, <8 x float> poison, <8 x i32> zeroinitializer
  %v299 = fdiv <8 x float> %v298, %v296
  %v300 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v299)
  %v301 = fmul <8 x float> %v300, %v296
  %v302 = fsub <8 x float> %v298, %v301
  %v303 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v304 = shufflevector <8 x float> %v303, <8 x float> poison, <8 x i32> zeroinitializer
  %v305 = fcmp oeq <8 x float> %v302, %v304
  %v306 = select <8 x i1> %v305, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v307 = add i64 0, %v289
  %v308 = getelementptr inbounds float, ptr %v272, i64 %v307
  %v309 = load <8 x float>, ptr %v308, align 4
  %v310 = add i64 0, %v289
  %v311 = getelementptr inbounds float, ptr %v278, i64 %v310
  %v312 = load <8 x float>, ptr %v311, align 4
  %v313 = fadd <8 x float> %v309, %v312
  %v314 = fcmp une <8 x float> %v306, splat (float 0x0000000000000000)
  %v315 = select <8 x i1> %v314, <8 x float> %v304, <8 x float> %v313
  %v316 = fadd <8 x float> %v315, %v293
  %v317 = add i64 0, %v289
  %v318 = getelementptr inbounds float, ptr %v284, i64 %v317
  store <8 x float> %v316, ptr %v318, align 4
  %v319 = add nsw i64 %v285, 1
  br label %b33
b35:
  %v320 = add nsw i64 %v254, 1
  br label %b30
b32:
  %v321 = add nsw i64 %v230, 1
  br label %b25
b27:
  %v322 = add nsw i64 %v224, 1
  br label %b22
b24:
  %v323 = add nsw i64 %v219, 96
  br label %b19
b21:
  %v324 = add nsw i64 %v125, 1
  br label %b13
b15:
  %v325 = icmp sgt i64 %v3, 1
  br i1 %v325, label %b36, label %b37
b36:
  %v326 = getelementptr inbounds i64, ptr %v1, i64 3
  %v327 = atomicrmw add ptr %v326, i64 1 acq_rel
  %v328 = mul i64 %v3, 2
  br label %b38
b38:
  %v329 = load atomic i64, ptr %v326 acquire, align 8
  %v330 = icmp slt i64 %v329, %v328
  br i1 %v330, label %b39, label %b40
b39:
  %v331 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v332 = getelementptr inbounds float, ptr %v66, i64 64
  %v333 = getelementptr inbounds i64, ptr %v1, i64 4
  %v334 = load i64, ptr %v333, align 8
  %v335 = icmp eq i64 %v334, 0
  br i1 %v335, label %b41, label %b42
b41:
  %v336 = add i64 1, 0
  %v337 = sdiv i64 %v336, 1
  %v338 = add i64 %v2, 1
  %v339 = mul i64 %v337, %v2
  %v340 = sdiv i64 %v339, %v3
  %v341 = mul i64 %v340, 1
  %v342 = icmp slt i64 %v341, 1
  %v343 = select i1 %v342, i64 %v341, i64 1
  %v344 = mul i64 %v337, %v338
  %v345 = sdiv i64 %v344, %v3
  %v346 = mul i64 %v345, 1
  %v347 = icmp slt i64 %v346, 1
  %v348 = select i1 %v347, i64 %v346, i64 1
  %v349 = icmp slt i64 %v348, 1
  %v350 = select i1 %v349, i64 %v348, i64 1
  br label %b43
b43:
  %v351 = phi i64 [ %v343, %b41 ], [ %v379, %b48 ]
  %v352 = icmp slt i64 %v351, %v350
  br i1 %v352, label %b44, label %b45
b44:
  %v353 = mul i64 %v351, 64
  %v354 = mul i64 %v351, 8
  %v355 = add i64 %v353, 0
  %v356 = add i64 %v354, 0
  %v357 = getelementptr inbounds float, ptr %v332, i64 %v355
  %v358 = sub i64 8, %v356
  %v359 = icmp slt i64 %v358, 0
  %v360 = select i1 %v359, i64 0, i64 %v358
  %v361 = icmp ult i64 %v360, 8
  %v362 = select i1 %v361, i64 %v360, i64 8
  %v363 = trunc i64 %v362 to i32
  %v364 = insertelement <8 x i32> poison, i32 %v363, i64 0
  %v365 = shufflevector <8 x i32> %v364, <8 x i32> poison, <8 x i32> zeroinitializer
  %v366 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v365
  %v367 = mul i64 %v356, 1
  %v368 = add i64 0, %v367
  %v369 = getelementptr inbounds float, ptr %v16, i64 %v368
  br label %b46
b46:
  %v370 = phi i64 [ 0, %b44 ], [ %v377, %b47 ]
  %v371 = icmp slt i64 %v370, 8
  br i1 %v371, label %b47, label %b48
b47:
  %v372 = mul i64 %v370, 8
  %v373 = getelementptr inbounds float, ptr %v369, i64 %v372
  %v374 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v373, <8 x i1> %v366, <8 x float> zeroinitializer)
  %v375 = mul i64 %v370, 8
  %v376 = getelementptr inbounds float, ptr %v357, i64 %v375
  store <8 x float> %v374, ptr %v376, align 4
  %v377 = add nsw i64 %v370, 1
  br label %b46
b48:
  %v378 = add i64 %v353, 64
  %v379 = add nsw i64 %v351, 1
  br label %b43
b45:
  br label %b42
b42:
  %v380 = icmp sgt i64 %v3, 1
  br i1 %v380, label %b49, label %b50
b49:
  %v381 = getelementptr inbounds i64, ptr %v1, i64 3
  %v382 = atomicrmw add ptr %v381, i64 1 acq_rel
  %v383 = mul i64 %v3, 3
  br label %b51
b51:
  %v384 = load atomic i64, ptr %v381 acquire, align 8
  %v385 = icmp slt i64 %v384, %v383
  br i1 %v385, label %b52, label %b53
b52:
  %v386 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v388 = add i64 %v8, 0
  %v389 = sdiv i64 %v388, 1
  %v390 = add i64 %v2, 1
  %v391 = mul i64 %v389, %v2
  %v392 = sdiv i64 %v391, %v3
  %v393 = mul i64 %v392, 1
  %v394 = icmp slt i64 %v393, %v8
  %v395 = select i1 %v394, i64 %v393, i64 %v8
  %v396 = mul i64 %v389, %v390
  %v397 = sdiv i64 %v396, %v3
  %v398 = mul i64 %v397, 1
  %v399 = icmp slt i64 %v398, %v8
  %v400 = select i1 %v399, i64 %v398, i64 %v8
  br label %b54
b54:
  %v401 = phi i64 [ %v395, %b50 ], [ %v454, %b59 ]
  %v402 = icmp slt i64 %v401, %v400
  br i1 %v402, label %b55, label %b56
b55:
  %v403 = add i64 %v401, 96
  %v404 = icmp slt i64 %v403, %v400
  %v405 = select i1 %v404, i64 %v403, i64 %v400
  br label %b57
b57:
  %v406 = phi i64 [ 0, %b55 ], [ %v453, %b62 ]
  %v407 = icmp slt i64 %v406, 1
  br i1 %v407, label %b58, label %b59
b58:
  %v408 = sub i64 %v405, %v401
  %v409 = sub i64 8, 1
  %v410 = add i64 %v408, %v409
  %v411 = sdiv i64 %v410, 8
  br label %b60
b60:
  %v412 = phi i64 [ 0, %b58 ], [ %v452, %b67 ]
  %v413 = icmp slt i64 %v412, %v411
  br i1 %v413, label %b61, label %b62
b61:
  %v414 = mul i64 %v408, %v412
  %v415 = sdiv i64 %v414, %v411
  %v416 = add i64 %v401, %v415
  %v417 = add i64 %v412, 1
  %v418 = mul i64 %v408, %v417
  %v419 = sdiv i64 %v418, %v411
  %v420 = add i64 %v401, %v419
  %v421 = mul i64 %v406, 64
  %v422 = getelementptr inbounds float, ptr %v332, i64 %v421
  %v423 = sub i64 %v420, %v416
  %v424 = mul i64 %v416, 8
  %v425 = getelementptr inbounds float, ptr %v46, i64 %v424
  %v426 = getelementptr inbounds float, ptr %v425, i64 0
  %v427 = sub i64 %v423, 1
  %v428 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v427
  %v429 = load ptr, ptr %v428, align 4
  %v430 = icmp sgt i64 %v423, 0
  br i1 %v430, label %b63, label %b64
b63:
  call void %v429(ptr %v426, i64 8, ptr %v422, i64 8, ptr %v387)
  br label %b64
b64:
  %v431 = add i64 %v421, 64
  br label %b65
b65:
  %v432 = phi i64 [ %v416, %b64 ], [ %v451, %b70 ]
  %v433 = icmp slt i64 %v432, %v420
  br i1 %v433, label %b66, label %b67
b66:
  %v434 = sub i64 %v432, %v416
  %v435 = mul i64 %v434, 8
  %v436 = getelementptr inbounds float, ptr %v387, i64 %v435
  %v437 = mul i64 %v432, 8
  %v438 = getelementptr inbounds float, ptr %v26, i64 %v437
  br label %b68
b68:
  %v439 = phi i64 [ 0, %b66 ], [ %v450, %b69 ]
  %v440 = icmp slt i64 %v439, 1
  br i1 %v440, label %b69, label %b70
b69:
  %v441 = mul i64 %v406, 1
  %v442 = add i64 %v441, %v439
  %v443 = mul i64 %v442, 8
  %v444 = add i64 0, %v439
  %v445 = mul i64 %v444, 8
  %v446 = getelementptr inbounds float, ptr %v436, i64 %v445
  %v447 = load <8 x float>, ptr %v446, align 4
  %v448 = add i64 0, %v443
  %v449 = getelementptr inbounds float, ptr %v438, i64 %v448
  store <8 x float> %v447, ptr %v449, align 4
  %v450 = add nsw i64 %v439, 1
  br label %b68
b70:
  %v451 = add nsw i64 %v432, 1
  br label %b65
b67:
  %v452 = add nsw i64 %v412, 1
  br label %b60
b62:
  %v453 = add nsw i64 %v406, 1
  br label %b57
b59:
  %v454 = add nsw i64 %v401, 96
  br label %b54
b56:
  %v455 = icmp sgt i64 %v3, 1
  br i1 %v455, label %b71, label %b72
b71:
  %v456 = getelementptr inbounds i64, ptr %v1, i64 3
  %v457 = atomicrmw add ptr %v456, i64 1 acq_rel
  %v458 = mul i64 %v3, 4
  br label %b73
b73:
  %v459 = load atomic i64, ptr %v456 acquire, align 8
  %v460 = icmp slt i64 %v459, %v458
  br i1 %v460, label %b74, label %b75
b74:
  %v461 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v462 = mul i64 0, 8
  %v463 = getelementptr inbounds float, ptr %v46, i64 %v462
  %v464 = getelementptr inbounds float, ptr %v463, i64 0
  %v465 = mul i64 0, 8
  %v466 = getelementptr inbounds float, ptr %v12, i64 %v465
  %v467 = getelementptr inbounds float, ptr %v466, i64 0
  %v468 = getelementptr inbounds float, ptr %v69, i64 12288
  %v469 = add i64 8, 1
  %v470 = sdiv i64 %v469, 2
  %v471 = add i64 %v2, 1
  %v472 = mul i64 %v470, %v2
  %v473 = sdiv i64 %v472, %v3
  %v474 = mul i64 %v473, 2
  %v475 = icmp slt i64 %v474, 8
  %v476 = select i1 %v475, i64 %v474, i64 8
  %v477 = mul i64 %v470, %v471
  %v478 = sdiv i64 %v477, %v3
  %v479 = mul i64 %v478, 2
  %v480 = icmp slt i64 %v479, 8
  %v481 = select i1 %v480, i64 %v479, i64 8
  %v482 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b76
b76:
  %v483 = phi i64 [ %v476, %b72 ], [ %v491, %b81 ]
  %v484 = icmp slt i64 %v483, %v481
  br i1 %v484, label %b77, label %b78
b77:
  %v485 = mul i64 %v483, 8
  %v486 = getelementptr inbounds float, ptr %v482, i64 %v485
  br label %b79
b79:
  %v487 = phi i64 [ 0, %b77 ], [ %v490, %b80 ]
  %v488 = icmp slt i64 %v487, 8
  br i1 %v488, label %b80, label %b81
b80:
  %v489 = getelementptr inbounds float, ptr %v486, i64 %v487
  store float 0x0000000000000000, ptr %v489, align 4
  %v490 = add nsw i64 %v487, 1
  br label %b79
b81:
  %v491 = add nsw i64 %v483, 1
  br label %b76
b78:
  %v492 = mul i64 %v8, 1
  br label %b82
b82:
  %v493 = phi i64 [ 0, %b78 ], [ %v597, %b87 ]
  %v494 = icmp slt i64 %v493, %v492
  br i1 %v494, label %b83, label %b84
b83:
  %v495 = sub i64 %v492, %v493
  %v496 = icmp slt i64 %v495, 384
  %v497 = select i1 %v496, i64 %v495, i64 384
  br label %b85
b85:
  %v498 = phi i64 [ %v476, %b83 ], [ %v596, %b111 ]
  %v499 = icmp slt i64 %v498, %v481
  br i1 %v499, label %b86, label %b87
b86:
  %v500 = sub i64 %v481, %v498
  %v501 = icmp slt i64 %v500, 64
  %v502 = select i1 %v501, i64 %v500, i64 64
  %v503 = sdiv i64 %v502, 2
  %v504 = mul i64 %v503, 2
  %v505 = sub i64 %v502, %v504
  %v506 = mul i64 %v493, 8
  %v507 = add i64 %v506, %v498
  %v508 = getelementptr inbounds float, ptr %v464, i64 %v507
  br label %b88
b88:
  %v509 = phi i64 [ 0, %b86 ], [ %v535, %b96 ]
  %v510 = icmp slt i64 %v509, %v497
  br i1 %v510, label %b89, label %b90
b89:
  %v511 = mul i64 %v509, 8
  %v512 = getelementptr inbounds float, ptr %v508, i64 %v511
  %v513 = mul i64 %v509, 2
  %v514 = getelementptr inbounds float, ptr %v468, i64 %v513
  br label %b91
b91:
  %v515 = phi i64 [ 0, %b89 ], [ %v524, %b92 ]
  %v516 = icmp slt i64 %v515, %v503
  br i1 %v516, label %b92, label %b93
b92:
  %v517 = mul i64 %v515, 2
  %v518 = getelementptr inbounds float, ptr %v512, i64 %v517
  %v519 = mul i64 %v515, 768
  %v520 = getelementptr inbounds float, ptr %v514, i64 %v519
  %v521 = getelementptr inbounds float, ptr %v518, i64 0
  %v522 = load <2 x float>, ptr %v521, align 4
  %v523 = getelementptr inbounds float, ptr %v520, i64 0
  store <2 x float> %v522, ptr %v523, align 4
  %v524 = add nsw i64 %v515, 1
  br label %b91
b93:
  %v525 = mul i64 %v503, 2
  %v526 = getelementptr inbounds float, ptr %v512, i64 %v525
  %v527 = mul i64 %v503, 768
  %v528 = getelementptr inbounds float, ptr %v514, i64 %v527
  br label %b94
b94:
  %v529 = phi i64 [ 0, %b93 ], [ %v534, %b95 ]
  %v530 = icmp slt i64 %v529, %v505
  br i1 %v530, label %b95, label %b96
b95:
  %v531 = getelementptr inbounds float, ptr %v526, i64 %v529
  %v532 = load float, ptr %v531, align 4
  %v533 = getelementptr inbounds float, ptr %v528, i64 %v529
  store float %v532, ptr %v533, align 4
  %v534 = add nsw i64 %v529, 1
  br label %b94, !llvm.loop !0
b96:
  %v535 = add nsw i64 %v509, 1
  br label %b88
b90:
  br label %b97
b97:
  %v536 = phi i64 [ 0, %b90 ], [ %v571, %b105 ]
  %v537 = icmp slt i64 %v536, 0
  br i1 %v537, label %b98, label %b99
b98:
  %v538 = mul i64 %v493, 8
  %v539 = add i64 %v538, %v536
  %v540 = getelementptr inbounds float, ptr %v467, i64 %v539
  br label %b100
b100:
  %v541 = phi i64 [ 0, %b98 ], [ %v559, %b101 ]
  %v542 = icmp slt i64 %v541, %v497
  br i1 %v542, label %b101, label %b102
b101:
  %v543 = mul i64 %v541, 8
  %v544 = getelementptr inbounds float, ptr %v540, i64 %v543
  %v545 = mul i64 %v541, 32
  %v546 = getelementptr inbounds float, ptr %v69, i64 %v545
  %v547 = getelementptr inbounds float, ptr %v544, i64 0
  %v548 = load <8 x float>, ptr %v547, align 4
  %v549 = getelementptr inbounds float, ptr %v546, i64 0
  store <8 x float> %v548, ptr %v549, align 4
  %v550 = getelementptr inbounds float, ptr %v544, i64 8
  %v551 = load <8 x float>, ptr %v550, align 4
  %v552 = getelementptr inbounds float, ptr %v546, i64 8
  store <8 x float> %v551, ptr %v552, align 4
  %v553 = getelementptr inbounds float, ptr %v544, i64 16
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = getelementptr inbounds float, ptr %v546, i64 16
  store <8 x float> %v554, ptr %v555, align 4
  %v556 = getelementptr inbounds float, ptr %v544, i64 24
  %v557 = load <8 x float>, ptr %v556, align 4
  %v558 = getelementptr inbounds float, ptr %v546, i64 24
  store <8 x float> %v557, ptr %v558, align 4
  %v559 = add nsw i64 %v541, 1
  br label %b100
b102:
  %v560 = sdiv i64 %v502, 2
  br label %b103
b103:
  %v561 = phi i64 [ 0, %b102 ], [ %v570, %b104 ]
  %v562 = icmp slt i64 %v561, %v560
  br i1 %v562, label %b104, label %b105
b104:
  %v563 = mul i64 %v561, 2
  %v564 = add i64 %v498, %v563
  %v565 = mul i64 %v561, 768
  %v566 = getelementptr inbounds float, ptr %v468, i64 %v565
  %v567 = mul i64 %v564, 8
  %v568 = add i64 %v567, %v536
  %v569 = getelementptr inbounds float, ptr %v482, i64 %v568
  call void @outer_2x32(ptr %v566, ptr %v69, i64 %v497, ptr %v569, i64 8)
  %v570 = add nsw i64 %v561, 1
  br label %b103
b105:
  %v571 = add nsw i64 %v536, 32
  br label %b97
b99:
  %v572 = mul i64 %v493, 8
  %v573 = add i64 %v572, 0
  %v574 = getelementptr inbounds float, ptr %v467, i64 %v573
  br label %b106
b106:
  %v575 = phi i64 [ 0, %b99 ], [ %v584, %b107 ]
  %v576 = icmp slt i64 %v575, %v497
  br i1 %v576, label %b107, label %b108
b107:
  %v577 = mul i64 %v575, 8
  %v578 = getelementptr inbounds float, ptr %v574, i64 %v577
  %v579 = mul i64 %v575, 8
  %v580 = getelementptr inbounds float, ptr %v69, i64 %v579
  %v581 = getelementptr inbounds float, ptr %v578, i64 0
  %v582 = load <8 x float>, ptr %v581, align 4
  %v583 = getelementptr inbounds float, ptr %v580, i64 0
  store <8 x float> %v582, ptr %v583, align 4
  %v584 = add nsw i64 %v575, 1
  br label %b106
b108:
  %v585 = sdiv i64 %v502, 2
  br label %b109
b109:
  %v586 = phi i64 [ 0, %b108 ], [ %v595, %b110 ]
  %v587 = icmp slt i64 %v586, %v585
  br i1 %v587, label %b110, label %b111
b110:
  %v588 = mul i64 %v586, 2
  %v589 = add i64 %v498, %v588
  %v590 = mul i64 %v586, 768
  %v591 = getelementptr inbounds float, ptr %v468, i64 %v590
  %v592 = mul i64 %v589, 8
  %v593 = add i64 %v592, 0
  %v594 = getelementptr inbounds float, ptr %v482, i64 %v593
  call void @outer_2x8(ptr %v591, ptr %v69, i64 %v497, ptr %v594, i64 8)
  %v595 = add nsw i64 %v586, 1
  br label %b109
b111:
  %v596 = add nsw i64 %v498, 64
  br label %b85
b87:
  %v597 = add nsw i64 %v493, 384
  br label %b82
b84:
  %v598 = icmp sgt i64 %v3, 1
  br i1 %v598, label %b112, label %b113
b112:
  %v599 = getelementptr inbounds i64, ptr %v1, i64 3
  %v600 = atomicrmw add ptr %v599, i64 1 acq_rel
  %v601 = mul i64 %v3, 5
  br label %b114
b114:
  %v602 = load atomic i64, ptr %v599 acquire, align 8
  %v603 = icmp slt i64 %v602, %v601
  br i1 %v603, label %b115, label %b116
b115:
  %v604 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v605 = mul i64 0, 8
  %v606 = getelementptr inbounds float, ptr %v46, i64 %v605
  %v607 = getelementptr inbounds float, ptr %v606, i64 0
  %v608 = mul i64 0, 8
  %v609 = getelementptr inbounds float, ptr %v22, i64 %v608
  %v610 = getelementptr inbounds float, ptr %v609, i64 0
  %v611 = getelementptr inbounds float, ptr %v69, i64 12288
  %v612 = add i64 8, 1
  %v613 = sdiv i64 %v612, 2
  %v614 = add i64 %v2, 1
  %v615 = mul i64 %v613, %v2
  %v616 = sdiv i64 %v615, %v3
  %v617 = mul i64 %v616, 2
  %v618 = icmp slt i64 %v617, 8
  %v619 = select i1 %v618, i64 %v617, i64 8
  %v620 = mul i64 %v613, %v614
  %v621 = sdiv i64 %v620, %v3
  %v622 = mul i64 %v621, 2
  %v623 = icmp slt i64 %v622, 8
  %v624 = select i1 %v623, i64 %v622, i64 8
  %v625 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b117
b117:
  %v626 = phi i64 [ %v619, %b113 ], [ %v634, %b122 ]
  %v627 = icmp slt i64 %v626, %v624
  br i1 %v627, label %b118, label %b119
b118:
  %v628 = mul i64 %v626, 8
  %v629 = getelementptr inbounds float, ptr %v625, i64 %v628
  br label %b120
b120:
  %v630 = phi i64 [ 0, %b118 ], [ %v633, %b121 ]
  %v631 = icmp slt i64 %v630, 8
  br i1 %v631, label %b121, label %b122
b121:
  %v632 = getelementptr inbounds float, ptr %v629, i64 %v630
  store float 0x0000000000000000, ptr %v632, align 4
  %v633 = add nsw i64 %v630, 1
  br label %b120
b122:
  %v634 = add nsw i64 %v626, 1
  br label %b117
b119:
  %v635 = mul i64 %v8, 1
  br label %b123
b123:
  %v636 = phi i64 [ 0, %b119 ], [ %v740, %b128 ]
  %v637 = icmp slt i64 %v636, %v635
  br i1 %v637, label %b124, label %b125
b124:
  %v638 = sub i64 %v635, %v636
  %v639 = icmp slt i64 %v638, 384
  %v640 = select i1 %v639, i64 %v638, i64 384
  br label %b126
b126:
  %v641 = phi i64 [ %v619, %b124 ], [ %v739, %b152 ]
  %v642 = icmp slt i64 %v641, %v624
  br i1 %v642, label %b127, label %b128
b127:
  %v643 = sub i64 %v624, %v641
  %v644 = icmp slt i64 %v643, 64
  %v645 = select i1 %v644, i64 %v643, i64 64
  %v646 = sdiv i64 %v645, 2
  %v647 = mul i64 %v646, 2
  %v648 = sub i64 %v645, %v647
  %v649 = mul i64 %v636, 8
  %v650 = add i64 %v649, %v641
  %v651 = getelementptr inbounds float, ptr %v607, i64 %v650
  br label %b129
b129:
  %v652 = phi i64 [ 0, %b127 ], [ %v678, %b137 ]
  %v653 = icmp slt i64 %v652, %v640
  br i1 %v653, label %b130, label %b131
b130:
  %v654 = mul i64 %v652, 8
  %v655 = getelementptr inbounds float, ptr %v651, i64 %v654
  %v656 = mul i64 %v652, 2
  %v657 = getelementptr inbounds float, ptr %v611, i64 %v656
  br label %b132
b132:
  %v658 = phi i64 [ 0, %b130 ], [ %v667, %b133 ]
  %v659 = icmp slt i64 %v658, %v646
  br i1 %v659, label %b133, label %b134
b133:
  %v660 = mul i64 %v658, 2
  %v661 = getelementptr inbounds float, ptr %v655, i64 %v660
  %v662 = mul i64 %v658, 768
  %v663 = getelementptr inbounds float, ptr %v657, i64 %v662
  %v664 = getelementptr inbounds float, ptr %v661, i64 0
  %v665 = load <2 x float>, ptr %v664, align 4
  %v666 = getelementptr inbounds float, ptr %v663, i64 0
  store <2 x float> %v665, ptr %v666, align 4
  %v667 = add nsw i64 %v658, 1
  br label %b132
b134:
  %v668 = mul i64 %v646, 2
  %v669 = getelementptr inbounds float, ptr %v655, i64 %v668
  %v670 = mul i64 %v646, 768
  %v671 = getelementptr inbounds float, ptr %v657, i64 %v670
  br label %b135
b135:
  %v672 = phi i64 [ 0, %b134 ], [ %v677, %b136 ]
  %v673 = icmp slt i64 %v672, %v648
  br i1 %v673, label %b136, label %b137
b136:
  %v674 = getelementptr inbounds float, ptr %v669, i64 %v672
  %v675 = load float, ptr %v674, align 4
  %v676 = getelementptr inbounds float, ptr %v671, i64 %v672
  store float %v675, ptr %v676, align 4
  %v677 = add nsw i64 %v672, 1
  br label %b135, !llvm.loop !3
b137:
  %v678 = add nsw i64 %v652, 1
  br label %b129
b131:
  br label %b138
b138:
  %v679 = phi i64 [ 0, %b131 ], [ %v714, %b146 ]
  %v680 = icmp slt i64 %v679, 0
  br i1 %v680, label %b139, label %b140
b139:
  %v681 = mul i64 %v636, 8
  %v682 = add i64 %v681, %v679
  %v683 = getelementptr inbounds float, ptr %v610, i64 %v682
  br label %b141
b141:
  %v684 = phi i64 [ 0, %b139 ], [ %v702, %b142 ]
  %v685 = icmp slt i64 %v684, %v640
  br i1 %v685, label %b142, label %b143
b142:
  %v686 = mul i64 %v684, 8
  %v687 = getelementptr inbounds float, ptr %v683, i64 %v686
  %v688 = mul i64 %v684, 32
  %v689 = getelementptr inbounds float, ptr %v69, i64 %v688
  %v690 = getelementptr inbounds float, ptr %v687, i64 0
  %v691 = load <8 x float>, ptr %v690, align 4
  %v692 = getelementptr inbounds float, ptr %v689, i64 0
  store <8 x float> %v691, ptr %v692, align 4
  %v693 = getelementptr inbounds float, ptr %v687, i64 8
  %v694 = load <8 x float>, ptr %v693, align 4
  %v695 = getelementptr inbounds float, ptr %v689, i64 8
  store <8 x float> %v694, ptr %v695, align 4
  %v696 = getelementptr inbounds float, ptr %v687, i64 16
  %v697 = load <8 x float>, ptr %v696, align 4
  %v698 = getelementptr inbounds float, ptr %v689, i64 16
  store <8 x float> %v697, ptr %v698, align 4
  %v699 = getelementptr inbounds float, ptr %v687, i64 24
  %v700 = load <8 x float>, ptr %v699, align 4
  %v701 = getelementptr inbounds float, ptr %v689, i64 24
  store <8 x float> %v700, ptr %v701, align 4
  %v702 = add nsw i64 %v684, 1
  br label %b141
b143:
  %v703 = sdiv i64 %v645, 2
  br label %b144
b144:
  %v704 = phi i64 [ 0, %b143 ], [ %v713, %b145 ]
  %v705 = icmp slt i64 %v704, %v703
  br i1 %v705, label %b145, label %b146
b145:
  %v706 = mul i64 %v704, 2
  %v707 = add i64 %v641, %v706
  %v708 = mul i64 %v704, 768
  %v709 = getelementptr inbounds float, ptr %v611, i64 %v708
  %v710 = mul i64 %v707, 8
  %v711 = add i64 %v710, %v679
  %v712 = getelementptr inbounds float, ptr %v625, i64 %v711
  call void @outer_2x32(ptr %v709, ptr %v69, i64 %v640, ptr %v712, i64 8)
  %v713 = add nsw i64 %v704, 1
  br label %b144
b146:
  %v714 = add nsw i64 %v679, 32
  br label %b138
b140:
  %v715 = mul i64 %v636, 8
  %v716 = add i64 %v715, 0
  %v717 = getelementptr inbounds float, ptr %v610, i64 %v716
  br label %b147
b147:
  %v718 = phi i64 [ 0, %b140 ], [ %v727, %b148 ]
  %v719 = icmp slt i64 %v718, %v640
  br i1 %v719, label %b148, label %b149
b148:
  %v720 = mul i64 %v718, 8
  %v721 = getelementptr inbounds float, ptr %v717, i64 %v720
  %v722 = mul i64 %v718, 8
  %v723 = getelementptr inbounds float, ptr %v69, i64 %v722
  %v724 = getelementptr inbounds float, ptr %v721, i64 0
  %v725 = load <8 x float>, ptr %v724, align 4
  %v726 = getelementptr inbounds float, ptr %v723, i64 0
  store <8 x float> %v725, ptr %v726, align 4
  %v727 = add nsw i64 %v718, 1
  br label %b147
b149:
  %v728 = sdiv i64 %v645, 2
  br label %b150
b150:
  %v729 = phi i64 [ 0, %b149 ], [ %v738, %b151 ]
  %v730 = icmp slt i64 %v729, %v728
  br i1 %v730, label %b151, label %b152
b151:
  %v731 = mul i64 %v729, 2
  %v732 = add i64 %v641, %v731
  %v733 = mul i64 %v729, 768
  %v734 = getelementptr inbounds float, ptr %v611, i64 %v733
  %v735 = mul i64 %v732, 8
  %v736 = add i64 %v735, 0
  %v737 = getelementptr inbounds float, ptr %v625, i64 %v736
  call void @outer_2x8(ptr %v734, ptr %v69, i64 %v640, ptr %v737, i64 8)
  %v738 = add nsw i64 %v729, 1
  br label %b150
b152:
  %v739 = add nsw i64 %v641, 64
  br label %b126
b128:
  %v740 = add nsw i64 %v636, 384
  br label %b123
b125:
  %v741 = icmp sgt i64 %v3, 1
  br i1 %v741, label %b153, label %b154
b153:
  %v742 = getelementptr inbounds i64, ptr %v1, i64 3
  %v743 = atomicrmw add ptr %v742, i64 1 acq_rel
  %v744 = mul i64 %v3, 6
  br label %b155
b155:
  %v745 = load atomic i64, ptr %v742 acquire, align 8
  %v746 = icmp slt i64 %v745, %v744
  br i1 %v746, label %b156, label %b157
b156:
  %v747 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v748 = icmp eq i64 %v2, 0
  br i1 %v748, label %b158, label %b159
b158:
  br label %b160
b160:
  %v749 = phi i64 [ 0, %b158 ], [ %v766, %b165 ]
  %v750 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v765, %b165 ]
  %v751 = icmp slt i64 %v749, %v8
  br i1 %v751, label %b161, label %b162
b161:
  %v752 = add i64 %v749, 128
  %v753 = icmp slt i64 %v752, %v8
  %v754 = select i1 %v753, i64 %v752, i64 %v8
  br label %b163
b163:
  %v755 = phi i64 [ %v749, %b161 ], [ %v764, %b164 ]
  %v756 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v763, %b164 ]
  %v757 = icmp slt i64 %v755, %v754
  br i1 %v757, label %b164, label %b165
b164:
  %v758 = mul i64 %v755, 8
  %v759 = getelementptr inbounds float, ptr %v46, i64 %v758
  %v760 = add i64 0, 0
  %v761 = getelementptr inbounds float, ptr %v759, i64 %v760
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = fadd <8 x float> %v756, %v762
  %v764 = add nsw i64 %v755, 1
  br label %b163
b165:
  %v765 = fadd <8 x float> %v750, %v756
  %v766 = add nsw i64 %v749, 128
  br label %b160
b162:
  %v767 = add i64 0, 0
  %v768 = getelementptr inbounds float, ptr %v30, i64 %v767
  store <8 x float> %v750, ptr %v768, align 4
  br label %b159
b159:
  %v769 = icmp sgt i64 %v3, 1
  br i1 %v769, label %b166, label %b167
b166:
  %v770 = getelementptr inbounds i64, ptr %v1, i64 3
  %v771 = atomicrmw add ptr %v770, i64 1 acq_rel
  %v772 = mul i64 %v3, 7
  br label %b168
b168:
  %v773 = load atomic i64, ptr %v770 acquire, align 8
  %v774 = icmp slt i64 %v773, %v772
  br i1 %v774, label %b169, label %b170
b169:
  %v775 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
  %v776 = icmp eq i64 %v2, 0
  br i1 %v776, label %b171, label %b172
b171:
  br label %b173
b173:
  %v777 = phi i64 [ 0, %b171 ], [ %v788, %b174 ]
  %v778 = icmp slt i64 %v777, 64
  br i1 %v778, label %b174, label %b175
b174:
  %v779 = add i64 0, %v777
  %v780 = getelementptr inbounds float, ptr %v48, i64 %v779
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = add i64 0, %v777
  %v783 = getelementptr inbounds float, ptr %v38, i64 %v782
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = fmul <8 x float> %v781, %v784
  %v786 = add i64 0, %v777
  %v787 = getelementptr inbounds float, ptr %v32, i64 %v786
  store <8 x float> %v785, ptr %v787, align 4
  %v788 = add nsw i64 %v777, 8
  br label %b173
b175:
  br label %b172
b172:
  %v789 = icmp sgt i64 %v3, 1
  br i1 %v789, label %b176, label %b177
b176:
  %v790 = getelementptr inbounds i64, ptr %v1, i64 3
  %v791 = atomicrmw add ptr %v790, i64 1 acq_rel
  %v792 = mul i64 %v3, 8
  br label %b178
b178:
  %v793 = load atomic i64, ptr %v790 acquire, align 8
  %v794 = icmp slt i64 %v793, %v792
  br i1 %v794, label %b179, label %b180
b179:
  %v795 = call i32 @sched_yield()
  br label %b178
b180:
  br label %b177
b177:
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

declare <8 x float> @llvm.floor.v8f32(<8 x float>)
declare float @powf(float, float) #1
declare i32 @sched_yield() #2
declare float @llvm.floor.f32(float)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind willreturn nofree memory(none) }
attributes #2 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}

; generated from specs/clockwork.yaml by `make generated`: do not edit
; clockwork I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v65 = alloca i64, i64 1, align 8
  %v313 = alloca float, i64 64, align 4
  %v398 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 7
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 8
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 24
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 25
  %v64 = load i64, ptr %v63, align 8
  store i64 0, ptr %v65, align 8
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v67 = load ptr, ptr %v66, align 4
  %v68 = mul i64 %v2, 0
  %v69 = add i64 %v68, 128
  %v70 = getelementptr inbounds float, ptr %v67, i64 %v69
  %v71 = getelementptr inbounds i64, ptr %v1, i64 4
  %v72 = load i64, ptr %v71, align 8
  %v73 = icmp eq i64 %v72, 0
  br i1 %v73, label %b0, label %b1
b0:
  %v74 = icmp eq i64 %v2, 0
  br i1 %v74, label %b2, label %b3
b2:
  %v75 = add i64 0, 0
  %v76 = insertelement <8 x i64> poison, i64 %v75, i64 0
  %v77 = shufflevector <8 x i64> %v76, <8 x i64> poison, <8 x i32> zeroinitializer
  %v78 = add <8 x i64> %v77, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v79 = sitofp <8 x i64> %v78 to <8 x float>
  %v80 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = fmul <8 x float> %v79, %v81
  %v83 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = fdiv <8 x float> %v82, %v84
  %v86 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v85)
  %v87 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = extractelement <8 x float> %v88, i64 0
  %v90 = extractelement <8 x float> %v86, i64 0
  %v91 = call float @powf(float %v89, float %v90)
  %v92 = extractelement <8 x float> %v88, i64 1
  %v93 = extractelement <8 x float> %v86, i64 1
  %v94 = call float @powf(float %v92, float %v93)
  %v95 = extractelement <8 x float> %v88, i64 2
  %v96 = extractelement <8 x float> %v86, i64 2
  %v97 = call float @powf(float %v95, float %v96)
  %v98 = extractelement <8 x float> %v88, i64 3
  %v99 = extractelement <8 x float> %v86, i64 3
  %v100 = call float @powf(float %v98, float %v99)
  %v101 = extractelement <8 x float> %v88, i64 4
  %v102 = extractelement <8 x float> %v86, i64 4
  %v103 = call float @powf(float %v101, float %v102)
  %v104 = extractelement <8 x float> %v88, i64 5
  %v105 = extractelement <8 x float> %v86, i64 5
  %v106 = call float @powf(float %v104, float %v105)
  %v107 = extractelement <8 x float> %v88, i64 6
  %v108 = extractelement <8 x float> %v86, i64 6
  %v109 = call float @powf(float %v107, float %v108)
  %v110 = extractelement <8 x float> %v88, i64 7
  %v111 = extractelement <8 x float> %v86, i64 7
  %v112 = call float @powf(float %v110, float %v111)
  %v113 = insertelement <8 x float> poison, float %v91, i64 0
  %v114 = insertelement <8 x float> %v113, float %v94, i64 1
  %v115 = insertelement <8 x float> %v114, float %v97, i64 2
  %v116 = insertelement <8 x float> %v115, float %v100, i64 3
  %v117 = insertelement <8 x float> %v116, float %v103, i64 4
  %v118 = insertelement <8 x float> %v117, float %v106, i64 5
  %v119 = insertelement <8 x float> %v118, float %v109, i64 6
  %v120 = insertelement <8 x float> %v119, float %v112, i64 7
  %v121 = add i64 0, 0
  %v122 = getelementptr inbounds float, ptr %v34, i64 %v121
  %v123 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v124, ptr %v122, align 4
  %v125 = add i64 0, 0
  %v126 = getelementptr inbounds float, ptr %v36, i64 %v125
  store <8 x float> %v86, ptr %v126, align 4
  %v127 = add i64 0, 0
  %v128 = getelementptr inbounds float, ptr %v38, i64 %v127
  store <8 x float> %v120, ptr %v128, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v129 = icmp sgt i64 %v3, 1
  br i1 %v129, label %b4, label %b5
b4:
  %v130 = getelementptr inbounds i64, ptr %v1, i64 3
  %v131 = atomicrmw add ptr %v130, i64 1 acq_rel
  %v132 = load i64, ptr %v65, align 8
  %v133 = add i64 %v132, 1
  store i64 %v133, ptr %v65, align 8
  %v134 = mul i64 %v3, %v133
  br label %b6
b6:
  %v135 = load atomic i64, ptr %v130 acquire, align 8
  %v136 = icmp slt i64 %v135, %v134
  br i1 %v136, label %b7, label %b8
b7:
  %v137 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v138 = getelementptr inbounds i64, ptr %v1, i64 4
  %v139 = load i64, ptr %v138, align 8
  %v140 = icmp eq i64 %v139, 0
  br i1 %v140, label %b9, label %b10
b9:
  %v141 = icmp eq i64 %v2, 0
  br i1 %v141, label %b11, label %b12
b11:
  br label %b13
b13:
  %v142 = phi i64 [ 0, %b11 ], [ %v168, %b14 ]
  %v143 = icmp slt i64 %v142, 8
  br i1 %v143, label %b14, label %b15
b14:
  %v144 = add i64 0, %v142
  %v145 = getelementptr inbounds float, ptr %v36, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = add i64 0, 0
  %v148 = getelementptr inbounds float, ptr %v36, i64 %v147
  %v149 = load <8 x float>, ptr %v148, align 4
  %v150 = insertelement <8 x float> poison, float %v146, i64 0
  %v151 = shufflevector <8 x float> %v150, <8 x float> poison, <8 x i32> zeroinitializer
  %v152 = fcmp ole <8 x float> %v151, %v149
  %v153 = select <8 x i1> %v152, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v154 = mul i64 %v142, 8
  %v155 = add i64 0, %v154
  %v156 = add i64 %v155, 0
  %v157 = getelementptr inbounds float, ptr %v10, i64 %v156
  %v158 = load <8 x float>, ptr %v157, align 4
  %v159 = fmul <8 x float> %v153, %v158
  %v160 = mul i64 %v142, 8
  %v161 = add i64 0, %v160
  %v162 = add i64 %v161, 0
  %v163 = getelementptr inbounds float, ptr %v40, i64 %v162
  store <8 x float> %v153, ptr %v163, align 4
  %v164 = mul i64 %v142, 8
  %v165 = add i64 0, %v164
  %v166 = add i64 %v165, 0
  %v167 = getelementptr inbounds float, ptr %v42, i64 %v166
  store <8 x float> %v159, ptr %v167, align 4
  %v168 = add nsw i64 %v142, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v169 = icmp sgt i64 %v3, 1
  br i1 %v169, label %b16, label %b17
b16:
  %v170 = getelementptr inbounds i64, ptr %v1, i64 3
  %v171 = atomicrmw add ptr %v170, i64 1 acq_rel
  %v172 = load i64, ptr %v65, align 8
  %v173 = add i64 %v172, 1
  store i64 %v173, ptr %v65, align 8
  %v174 = mul i64 %v3, %v173
  br label %b18
b18:
  %v175 = load atomic i64, ptr %v170 acquire, align 8
  %v176 = icmp slt i64 %v175, %v174
  br i1 %v176, label %b19, label %b20
b19:
  %v177 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v178 = getelementptr inbounds i64, ptr %v1, i64 4
  %v179 = load i64, ptr %v178, align 8
  %v180 = icmp eq i64 %v179, 0
  br i1 %v180, label %b21, label %b22
b21:
  %v181 = getelementptr inbounds i64, ptr %v1, i64 27
  %v182 = load i64, ptr %v181, align 8
  %v183 = icmp eq i64 %v182, 0
  br i1 %v183, label %b23, label %b24
b23:
  %v184 = add i64 %v7, 0
  %v185 = sdiv i64 %v184, 1
  %v186 = add i64 %v2, 1
  %v187 = mul i64 %v185, %v2
  %v188 = sdiv i64 %v187, %v3
  %v189 = mul i64 %v188, 1
  %v190 = icmp slt i64 %v189, %v7
  %v191 = select i1 %v190, i64 %v189, i64 %v7
  %v192 = mul i64 %v185, %v186
  %v193 = sdiv i64 %v192, %v3
  %v194 = mul i64 %v193, 1
  %v195 = icmp slt i64 %v194, %v7
  %v196 = select i1 %v195, i64 %v194, i64 %v7
  br label %b25
b25:
  %v197 = phi i64 [ %v191, %b23 ], [ %v208, %b26 ]
  %v198 = icmp slt i64 %v197, %v196
  br i1 %v198, label %b26, label %b27
b26:
  %v199 = and i64 0, %v58
  %v200 = mul i64 %v199, %v7
  %v201 = add i64 %v200, %v197
  %v202 = mul i64 %v201, 8
  %v203 = getelementptr inbounds float, ptr %v22, i64 %v202
  %v204 = add i64 0, 0
  %v205 = getelementptr inbounds float, ptr %v203, i64 %v204
  %v206 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v207, ptr %v205, align 4
  %v208 = add nsw i64 %v197, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v209 = icmp sgt i64 %v3, 1
  br i1 %v209, label %b28, label %b29
b28:
  %v210 = getelementptr inbounds i64, ptr %v1, i64 3
  %v211 = atomicrmw add ptr %v210, i64 1 acq_rel
  %v212 = load i64, ptr %v65, align 8
  %v213 = add i64 %v212, 1
  store i64 %v213, ptr %v65, align 8
  %v214 = mul i64 %v3, %v213
  br label %b30
b30:
  %v215 = load atomic i64, ptr %v210 acquire, align 8
  %v216 = icmp slt i64 %v215, %v214
  br i1 %v216, label %b31, label %b32
b31:
  %v217 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v218 = getelementptr inbounds float, ptr %v67, i64 0
  %v219 = getelementptr inbounds i64, ptr %v1, i64 4
  %v220 = load i64, ptr %v219, align 8
  %v221 = icmp eq i64 %v220, 0
  br i1 %v221, label %b33, label %b34
b33:
  %v222 = add i64 1, 0
  %v223 = sdiv i64 %v222, 1
  %v224 = add i64 %v2, 1
  %v225 = mul i64 %v223, %v2
  %v226 = sdiv i64 %v225, %v3
  %v227 = mul i64 %v226, 1
  %v228 = icmp slt i64 %v227, 1
  %v229 = select i1 %v228, i64 %v227, i64 1
  %v230 = mul i64 %v223, %v224
  %v231 = sdiv i64 %v230, %v3
  %v232 = mul i64 %v231, 1
  %v233 = icmp slt i64 %v232, 1
  %v234 = select i1 %v233, i64 %v232, i64 1
  %v235 = icmp slt i64 %v234, 1
  %v236 = select i1 %v235, i64 %v234, i64 1
  br label %b35
b35:
  %v237 = phi i64 [ %v229, %b33 ], [ %v251, %b36 ]
  %v238 = icmp slt i64 %v237, %v236
  br i1 %v238, label %b36, label %b37
b36:
  %v239 = mul i64 %v237, 64
  %v240 = mul i64 %v237, 8
  %v241 = add i64 %v239, 0
  %v242 = add i64 %v240, 0
  %v243 = getelementptr inbounds float, ptr %v218, i64 %v241
  %v244 = sub i64 8, %v242
  %v245 = icmp slt i64 %v244, 0
  %v246 = select i1 %v245, i64 0, i64 %v244
  %v247 = mul i64 %v242, 8
  %v248 = add i64 0, %v247
  %v249 = getelementptr inbounds float, ptr %v16, i64 %v248
  call void @pack_turned(ptr %v249, i64 8, i64 1, i64 8, i64 %v246, ptr %v243, i64 8)
  %v250 = add i64 %v239, 64
  %v251 = add nsw i64 %v237, 1
  br label %b35
b37:
  br label %b34
b34:
  %v252 = icmp sgt i64 %v3, 1
  br i1 %v252, label %b38, label %b39
b38:
  %v253 = getelementptr inbounds i64, ptr %v1, i64 3
  %v254 = atomicrmw add ptr %v253, i64 1 acq_rel
  %v255 = load i64, ptr %v65, align 8
  %v256 = add i64 %v255, 1
  store i64 %v256, ptr %v65, align 8
  %v257 = mul i64 %v3, %v256
  br label %b40
b40:
  %v258 = load atomic i64, ptr %v253 acquire, align 8
  %v259 = icmp slt i64 %v258, %v257
  br i1 %v259, label %b41, label %b42
b41:
  %v260 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v261 = getelementptr inbounds float, ptr %v67, i64 64
  %v262 = getelementptr inbounds i64, ptr %v1, i64 4
  %v263 = load i64, ptr %v262, align 8
  %v264 = icmp eq i64 %v263, 0
  br i1 %v264, label %b43, label %b44
b43:
  %v265 = add i64 1, 0
  %v266 = sdiv i64 %v265, 1
  %v267 = add i64 %v2, 1
  %v268 = mul i64 %v266, %v2
  %v269 = sdiv i64 %v268, %v3
  %v270 = mul i64 %v269, 1
  %v271 = icmp slt i64 %v270, 1
  %v272 = select i1 %v271, i64 %v270, i64 1
  %v273 = mul i64 %v266, %v267
  %v274 = sdiv i64 %v273, %v3
  %v275 = mul i64 %v274, 1
  %v276 = icmp slt i64 %v275, 1
  %v277 = select i1 %v276, i64 %v275, i64 1
  %v278 = icmp slt i64 %v277, 1
  %v279 = select i1 %v278, i64 %v277, i64 1
  br label %b45
b45:
  %v280 = phi i64 [ %v272, %b43 ], [ %v294, %b46 ]
  %v281 = icmp slt i64 %v280, %v279
  br i1 %v281, label %b46, label %b47
b46:
  %v282 = mul i64 %v280, 64
  %v283 = mul i64 %v280, 8
  %v284 = add i64 %v282, 0
  %v285 = add i64 %v283, 0
  %v286 = getelementptr inbounds float, ptr %v261, i64 %v284
  %v287 = sub i64 8, %v285
  %v288 = icmp slt i64 %v287, 0
  %v289 = select i1 %v288, i64 0, i64 %v287
  %v290 = mul i64 %v285, 8
  %v291 = add i64 0, %v290
  %v292 = getelementptr inbounds float, ptr %v42, i64 %v291
  call void @pack_turned(ptr %v292, i64 8, i64 1, i64 8, i64 %v289, ptr %v286, i64 8)
  %v293 = add i64 %v282, 64
  %v294 = add nsw i64 %v280, 1
  br label %b45
b47:
  br label %b44
b44:
  %v295 = icmp sgt i64 %v3, 1
  br i1 %v295, label %b48, label %b49
b48:
  %v296 = getelementptr inbounds i64, ptr %v1, i64 3
  %v297 = atomicrmw add ptr %v296, i64 1 acq_rel
  %v298 = load i64, ptr %v65, align 8
  %v299 = add i64 %v298, 1
  store i64 %v299, ptr %v65, align 8
  %v300 = mul i64 %v3, %v299
  br label %b50
b50:
  %v301 = load atomic i64, ptr %v296 acquire, align 8
  %v302 = icmp slt i64 %v301, %v300
  br i1 %v302, label %b51, label %b52
b51:
  %v303 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  %v304 = getelementptr inbounds i64, ptr %v1, i64 5
  %v305 = load i64, ptr %v304, align 8
  br label %b53
b53:
  %v306 = phi i64 [ 0, %b49 ], [ %v566, %b99 ]
  %v307 = icmp slt i64 %v306, %v5
  br i1 %v307, label %b54, label %b55
b54:
  %v308 = add i64 %v306, %v305
  %v309 = icmp slt i64 %v308, %v5
  %v310 = select i1 %v309, i64 %v308, i64 %v5
  %v311 = sub i64 %v310, %v306
  %v312 = mul i64 %v311, %v7
  %v314 = add i64 %v312, 0
  %v315 = sdiv i64 %v314, 1
  %v316 = add i64 %v2, 1
  %v317 = mul i64 %v315, %v2
  %v318 = sdiv i64 %v317, %v3
  %v319 = mul i64 %v318, 1
  %v320 = icmp slt i64 %v319, %v312
  %v321 = select i1 %v320, i64 %v319, i64 %v312
  %v322 = mul i64 %v315, %v316
  %v323 = sdiv i64 %v322, %v3
  %v324 = mul i64 %v323, 1
  %v325 = icmp slt i64 %v324, %v312
  %v326 = select i1 %v325, i64 %v324, i64 %v312
  %v327 = mul i64 %v306, %v7
  %v328 = add i64 %v321, %v327
  %v329 = add i64 %v326, %v327
  br label %b56
b56:
  %v330 = phi i64 [ %v328, %b54 ], [ %v386, %b61 ]
  %v331 = icmp slt i64 %v330, %v329
  br i1 %v331, label %b57, label %b58
b57:
  %v332 = add i64 %v330, 96
  %v333 = icmp slt i64 %v332, %v329
  %v334 = select i1 %v333, i64 %v332, i64 %v329
  br label %b59
b59:
  %v335 = phi i64 [ 0, %b57 ], [ %v385, %b64 ]
  %v336 = icmp slt i64 %v335, 1
  br i1 %v336, label %b60, label %b61
b60:
  %v337 = sub i64 %v334, %v330
  %v338 = sub i64 8, 1
  %v339 = add i64 %v337, %v338
  %v340 = sdiv i64 %v339, 8
  br label %b62
b62:
  %v341 = phi i64 [ 0, %b60 ], [ %v384, %b69 ]
  %v342 = icmp slt i64 %v341, %v340
  br i1 %v342, label %b63, label %b64
b63:
  %v343 = mul i64 %v337, %v341
  %v344 = sdiv i64 %v343, %v340
  %v345 = add i64 %v330, %v344
  %v346 = add i64 %v341, 1
  %v347 = mul i64 %v337, %v346
  %v348 = sdiv i64 %v347, %v340
  %v349 = add i64 %v330, %v348
  %v350 = mul i64 %v335, 64
  %v351 = getelementptr inbounds float, ptr %v218, i64 %v350
  %v352 = sub i64 %v349, %v345
  %v353 = mul i64 %v345, 8
  %v354 = getelementptr inbounds float, ptr %v12, i64 %v353
  %v355 = getelementptr inbounds float, ptr %v354, i64 0
  %v356 = sub i64 %v352, 1
  %v357 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v356
  %v358 = load ptr, ptr %v357, align 4
  %v359 = getelementptr inbounds float, ptr %v313, i64 0
  %v360 = icmp sgt i64 %v352, 0
  br i1 %v360, label %b65, label %b66
b65:
  call void %v358(ptr %v355, i64 8, ptr %v351, i64 8, ptr %v359, i64 8, i64 0)
  br label %b66
b66:
  %v361 = add i64 %v350, 64
  br label %b67
b67:
  %v362 = phi i64 [ %v345, %b66 ], [ %v383, %b72 ]
  %v363 = icmp slt i64 %v362, %v349
  br i1 %v363, label %b68, label %b69
b68:
  %v364 = sub i64 %v362, %v345
  %v365 = mul i64 %v364, 8
  %v366 = getelementptr inbounds float, ptr %v313, i64 %v365
  %v367 = mul i64 %v306, %v7
  %v368 = sub i64 %v362, %v367
  %v369 = mul i64 %v368, 8
  %v370 = getelementptr inbounds float, ptr %v44, i64 %v369
  br label %b70
b70:
  %v371 = phi i64 [ 0, %b68 ], [ %v382, %b71 ]
  %v372 = icmp slt i64 %v371, 1
  br i1 %v372, label %b71, label %b72
b71:
  %v373 = mul i64 %v335, 1
  %v374 = add i64 %v373, %v371
  %v375 = mul i64 %v374, 8
  %v376 = add i64 0, %v371
  %v377 = mul i64 %v376, 8
  %v378 = getelementptr inbounds float, ptr %v366, i64 %v377
  %v379 = load <8 x float>, ptr %v378, align 4
  %v380 = add i64 0, %v375
  %v381 = getelementptr inbounds float, ptr %v370, i64 %v380
  store <8 x float> %v379, ptr %v381, align 4
  %v382 = add nsw i64 %v371, 1
  br label %b70
b72:
  %v383 = add nsw i64 %v362, 1
  br label %b67
b69:
  %v384 = add nsw i64 %v341, 1
  br label %b62
b64:
  %v385 = add nsw i64 %v335, 1
  br label %b59
b61:
  %v386 = add nsw i64 %v330, 96
  br label %b56
b58:
  %v387 = icmp sgt i64 %v3, 1
  br i1 %v387, label %b73, label %b74
b73:
  %v388 = getelementptr inbounds i64, ptr %v1, i64 3
  %v389 = atomicrmw add ptr %v388, i64 1 acq_rel
  %v390 = load i64, ptr %v65, align 8
  %v391 = add i64 %v390, 1
  store i64 %v391, ptr %v65, align 8
  %v392 = mul i64 %v3, %v391
  br label %b75
b75:
  %v393 = load atomic i64, ptr %v388 acquire, align 8
  %v394 = icmp slt i64 %v393, %v392
  br i1 %v394, label %b76, label %b77
b76:
  %v395 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  br label %b78
b78:
  %v396 = phi i64 [ %v306, %b74 ], [ %v556, %b83 ]
  %v397 = icmp slt i64 %v396, %v310
  br i1 %v397, label %b79, label %b80
b79:
  %v399 = add i64 %v7, 0
  %v400 = sdiv i64 %v399, 1
  %v401 = add i64 %v2, 1
  %v402 = mul i64 %v400, %v2
  %v403 = sdiv i64 %v402, %v3
  %v404 = mul i64 %v403, 1
  %v405 = icmp slt i64 %v404, %v7
  %v406 = select i1 %v405, i64 %v404, i64 %v7
  %v407 = mul i64 %v400, %v401
  %v408 = sdiv i64 %v407, %v3
  %v409 = mul i64 %v408, 1
  %v410 = icmp slt i64 %v409, %v7
  %v411 = select i1 %v410, i64 %v409, i64 %v7
  br label %b81
b81:
  %v412 = phi i64 [ %v406, %b79 ], [ %v555, %b86 ]
  %v413 = icmp slt i64 %v412, %v411
  br i1 %v413, label %b82, label %b83
b82:
  %v414 = add i64 %v412, 96
  %v415 = icmp slt i64 %v414, %v411
  %v416 = select i1 %v415, i64 %v414, i64 %v411
  br label %b84
b84:
  %v417 = phi i64 [ 0, %b82 ], [ %v554, %b89 ]
  %v418 = icmp slt i64 %v417, 1
  br i1 %v418, label %b85, label %b86
b85:
  %v419 = sub i64 %v416, %v412
  %v420 = sub i64 8, 1
  %v421 = add i64 %v419, %v420
  %v422 = sdiv i64 %v421, 8
  br label %b87
b87:
  %v423 = phi i64 [ 0, %b85 ], [ %v553, %b94 ]
  %v424 = icmp slt i64 %v423, %v422
  br i1 %v424, label %b88, label %b89
b88:
  %v425 = mul i64 %v419, %v423
  %v426 = sdiv i64 %v425, %v422
  %v427 = add i64 %v412, %v426
  %v428 = add i64 %v423, 1
  %v429 = mul i64 %v419, %v428
  %v430 = sdiv i64 %v429, %v422
  %v431 = add i64 %v412, %v430
  %v432 = mul i64 %v417, 64
  %v433 = getelementptr inbounds float, ptr %v261, i64 %v432
  %v434 = sub i64 %v431, %v427
  %v435 = add i64 %v396, 0
  %v436 = and i64 %v435, %v58
  %v437 = mul i64 %v436, %v7
  %v438 = add i64 %v437, %v427
  %v439 = mul i64 %v438, 8
  %v440 = getelementptr inbounds float, ptr %v22, i64 %v439
  %v441 = getelementptr inbounds float, ptr %v440, i64 0
  %v442 = sub i64 %v434, 1
  %v443 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v442
  %v444 = load ptr, ptr %v443, align 4
  %v445 = getelementptr inbounds float, ptr %v398, i64 0
  %v446 = icmp sgt i64 %v434, 0
  br i1 %v446, label %b90, label %b91
b90:
  call void %v444(ptr %v441, i64 8, ptr %v433, i64 8, ptr %v445, i64 8, i64 0)
  br label %b91
b91:
  %v447 = add i64 %v432, 64
  br label %b92
b92:
  %v448 = phi i64 [ %v427, %b91 ], [ %v552, %b97 ]
  %v449 = icmp slt i64 %v448, %v431
  br i1 %v449, label %b93, label %b94
b93:
  %v450 = sub i64 %v448, %v427
  %v451 = mul i64 %v450, 8
  %v452 = getelementptr inbounds float, ptr %v398, i64 %v451
  %v453 = add i64 %v396, 0
  %v454 = and i64 %v453, %v54
  %v455 = mul i64 %v454, %v7
  %v456 = add i64 %v455, %v448
  %v457 = mul i64 %v456, 1
  %v458 = getelementptr inbounds float, ptr %v14, i64 %v457
  %v459 = getelementptr inbounds float, ptr %v458, i64 0
  %v460 = load float, ptr %v459, align 4
  %v461 = add i64 %v396, 0
  %v462 = sub i64 %v461, %v306
  %v463 = mul i64 %v462, %v7
  %v464 = add i64 %v463, %v448
  %v465 = mul i64 %v464, 8
  %v466 = getelementptr inbounds float, ptr %v44, i64 %v465
  %v467 = add i64 %v396, 0
  %v468 = and i64 %v467, %v58
  %v469 = mul i64 %v468, %v7
  %v470 = add i64 %v469, %v448
  %v471 = mul i64 %v470, 8
  %v472 = getelementptr inbounds float, ptr %v22, i64 %v471
  %v473 = add i64 %v396, 1
  %v474 = and i64 %v473, %v58
  %v475 = mul i64 %v474, %v7
  %v476 = add i64 %v475, %v448
  %v477 = mul i64 %v476, 8
  %v478 = getelementptr inbounds float, ptr %v22, i64 %v477
  %v479 = add i64 %v396, 0
  %v480 = and i64 %v479, %v62
  %v481 = mul i64 %v480, %v7
  %v482 = add i64 %v481, %v448
  %v483 = mul i64 %v482, 8
  %v484 = getelementptr inbounds float, ptr %v46, i64 %v483
  br label %b95
b95:
  %v485 = phi i64 [ 0, %b93 ], [ %v551, %b96 ]
  %v486 = icmp slt i64 %v485, 1
  br i1 %v486, label %b96, label %b97
b96:
  %v487 = mul i64 %v417, 1
  %v488 = add i64 %v487, %v485
  %v489 = mul i64 %v488, 8
  %v490 = add i64 0, %v485
  %v491 = mul i64 %v490, 8
  %v492 = getelementptr inbounds float, ptr %v452, i64 %v491
  %v493 = load <8 x float>, ptr %v492, align 4
  %v494 = add i64 0, %v489
  %v495 = getelementptr inbounds float, ptr %v38, i64 %v494
  %v496 = load <8 x float>, ptr %v495, align 4
  %v497 = insertelement <8 x float> poison, float %v460, i64 0
  %v498 = shufflevector <8 x float> %v497, <8 x float> poison, <8 x i32> zeroinitializer
  %v499 = fdiv <8 x float> %v498, %v496
  %v500 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v499)
  %v501 = fmul <8 x float> %v500, %v496
  %v502 = fsub <8 x float> %v498, %v501
  %v503 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v504 = shufflevector <8 x float> %v503, <8 x float> poison, <8 x i32> zeroinitializer
  %v505 = fcmp oeq <8 x float> %v502, %v504
  %v506 = select <8 x i1> %v505, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v507 = add i64 0, %v489
  %v508 = getelementptr inbounds float, ptr %v18, i64 %v507
  %v509 = load <8 x float>, ptr %v508, align 4
  %v510 = add i64 0, %v489
  %v511 = getelementptr inbounds float, ptr %v466, i64 %v510
  %v512 = load <8 x float>, ptr %v511, align 4
  %v513 = fadd <8 x float> %v512, %v493
  %v514 = fadd <8 x float> %v509, %v513
  %v515 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v514)
  %v516 = fcmp ogt <8 x float> %v515, splat (float 0x4023000000000000)
  %v517 = select <8 x i1> %v516, <8 x float> splat (float 0x4023000000000000), <8 x float> %v515
  %v518 = fadd <8 x float> %v517, %v517
  %v519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v518, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v520 = fsub <8 x float> %v519, splat (float 0x4168000000000000)
  %v521 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v520, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v518)
  %v522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v520, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v521)
  %v523 = bitcast <8 x float> %v519 to <8 x i32>
  %v524 = fmul <8 x float> %v522, %v522
  %v525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v522, <8 x float> splat (float 0x3F81227F40000000))
  %v526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v525, <8 x float> %v522, <8 x float> splat (float 0x3FA5556740000000))
  %v527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v526, <8 x float> %v522, <8 x float> splat (float 0x3FC5554B00000000))
  %v528 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v527, <8 x float> %v522, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v529 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v524, <8 x float> %v528, <8 x float> %v522)
  %v530 = shl <8 x i32> %v523, splat (i32 23)
  %v531 = add <8 x i32> %v530, splat (i32 1065353216)
  %v532 = bitcast <8 x i32> %v531 to <8 x float>
  %v533 = fsub <8 x float> %v532, splat (float 0x3FF0000000000000)
  %v534 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v532, <8 x float> %v529, <8 x float> %v533)
  %v535 = fadd <8 x float> %v534, splat (float 0x4000000000000000)
  %v536 = fdiv <8 x float> %v534, %v535
  %v537 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v536, <8 x float> %v514)
  %v538 = add i64 0, %v489
  %v539 = getelementptr inbounds float, ptr %v472, i64 %v538
  %v540 = load <8 x float>, ptr %v539, align 4
  %v541 = fcmp une <8 x float> %v506, splat (float 0x0000000000000000)
  %v542 = select <8 x i1> %v541, <8 x float> %v537, <8 x float> %v540
  %v543 = fmul <8 x float> %v537, %v537
  %v544 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v545 = shufflevector <8 x float> %v544, <8 x float> poison, <8 x i32> zeroinitializer
  %v546 = fsub <8 x float> %v545, %v543
  %v547 = add i64 0, %v489
  %v548 = getelementptr inbounds float, ptr %v478, i64 %v547
  store <8 x float> %v542, ptr %v548, align 4
  %v549 = add i64 0, %v489
  %v550 = getelementptr inbounds float, ptr %v484, i64 %v549
  store <8 x float> %v546, ptr %v550, align 4
  %v551 = add nsw i64 %v485, 1
  br label %b95
b97:
  %v552 = add nsw i64 %v448, 1
  br label %b92
b94:
  %v553 = add nsw i64 %v423, 1
  br label %b87
b89:
  %v554 = add nsw i64 %v417, 1
  br label %b84
b86:
  %v555 = add nsw i64 %v412, 96
  br label %b81
b83:
  %v556 = add nsw i64 %v396, 1
  br label %b78
b80:
  %v557 = icmp sgt i64 %v3, 1
  br i1 %v557, label %b98, label %b99
b98:
  %v558 = getelementptr inbounds i64, ptr %v1, i64 3
  %v559 = atomicrmw add ptr %v558, i64 1 acq_rel
  %v560 = load i64, ptr %v65, align 8
  %v561 = add i64 %v560, 1
  store i64 %v561, ptr %v65, align 8
  %v562 = mul i64 %v3, %v561
  br label %b100
b100:
  %v563 = load atomic i64, ptr %v558 acquire, align 8
  %v564 = icmp slt i64 %v563, %v562
  br i1 %v564, label %b101, label %b102
b101:
  %v565 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
  %v566 = add nsw i64 %v306, %v305
  br label %b53
b55:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #3 {
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
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
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
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
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
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
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
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
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
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
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
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
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
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
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
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v65 = alloca i64, i64 1, align 8
  %v194 = alloca float, i64 64, align 4
  %v367 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 7
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 8
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 24
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 25
  %v64 = load i64, ptr %v63, align 8
  store i64 0, ptr %v65, align 8
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v67 = load ptr, ptr %v66, align 4
  %v68 = mul i64 %v2, 15360
  %v69 = add i64 %v68, 128
  %v70 = getelementptr inbounds float, ptr %v67, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v67, i64 0
  %v72 = getelementptr inbounds i64, ptr %v1, i64 4
  %v73 = load i64, ptr %v72, align 8
  %v74 = icmp eq i64 %v73, 0
  br i1 %v74, label %b0, label %b1
b0:
  %v75 = add i64 1, 0
  %v76 = sdiv i64 %v75, 1
  %v77 = add i64 %v2, 1
  %v78 = mul i64 %v76, %v2
  %v79 = sdiv i64 %v78, %v3
  %v80 = mul i64 %v79, 1
  %v81 = icmp slt i64 %v80, 1
  %v82 = select i1 %v81, i64 %v80, i64 1
  %v83 = mul i64 %v76, %v77
  %v84 = sdiv i64 %v83, %v3
  %v85 = mul i64 %v84, 1
  %v86 = icmp slt i64 %v85, 1
  %v87 = select i1 %v86, i64 %v85, i64 1
  %v88 = icmp slt i64 %v87, 1
  %v89 = select i1 %v88, i64 %v87, i64 1
  br label %b2
b2:
  %v90 = phi i64 [ %v82, %b0 ], [ %v104, %b3 ]
  %v91 = icmp slt i64 %v90, %v89
  br i1 %v91, label %b3, label %b4
b3:
  %v92 = mul i64 %v90, 64
  %v93 = mul i64 %v90, 8
  %v94 = add i64 %v92, 0
  %v95 = add i64 %v93, 0
  %v96 = getelementptr inbounds float, ptr %v71, i64 %v94
  %v97 = sub i64 8, %v95
  %v98 = icmp slt i64 %v97, 0
  %v99 = select i1 %v98, i64 0, i64 %v97
  %v100 = mul i64 %v95, 1
  %v101 = add i64 0, %v100
  %v102 = getelementptr inbounds float, ptr %v42, i64 %v101
  call void @pack_rows(ptr %v102, i64 1, i64 8, i64 8, i64 %v99, ptr %v96, i64 8)
  %v103 = add i64 %v92, 64
  %v104 = add nsw i64 %v90, 1
  br label %b2
b4:
  br label %b1
b1:
  %v105 = icmp sgt i64 %v3, 1
  br i1 %v105, label %b5, label %b6
b5:
  %v106 = getelementptr inbounds i64, ptr %v1, i64 3
  %v107 = atomicrmw add ptr %v106, i64 1 acq_rel
  %v108 = load i64, ptr %v65, align 8
  %v109 = add i64 %v108, 1
  store i64 %v109, ptr %v65, align 8
  %v110 = mul i64 %v3, %v109
  br label %b7
b7:
  %v111 = load atomic i64, ptr %v106 acquire, align 8
  %v112 = icmp slt i64 %v111, %v110
  br i1 %v112, label %b8, label %b9
b8:
  %v113 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  br label %b10
b10:
  %v114 = phi i64 [ 0, %b6 ], [ %v314, %b18 ]
  %v115 = icmp slt i64 %v114, %v5
  br i1 %v115, label %b11, label %b12
b11:
  %v116 = sub i64 %v5, 1
  %v117 = sub i64 %v116, %v114
  %v118 = add i64 %v7, 0
  %v119 = sdiv i64 %v118, 1
  %v120 = add i64 %v2, 1
  %v121 = mul i64 %v119, %v2
  %v122 = sdiv i64 %v121, %v3
  %v123 = mul i64 %v122, 1
  %v124 = icmp slt i64 %v123, %v7
  %v125 = select i1 %v124, i64 %v123, i64 %v7
  %v126 = mul i64 %v119, %v120
  %v127 = sdiv i64 %v126, %v3
  %v128 = mul i64 %v127, 1
  %v129 = icmp slt i64 %v128, %v7
  %v130 = select i1 %v129, i64 %v128, i64 %v7
  br label %b13
b13:
  %v131 = phi i64 [ %v125, %b11 ], [ %v193, %b14 ]
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b14, label %b15
b14:
  %v133 = add i64 %v117, 0
  %v134 = and i64 %v133, %v54
  %v135 = mul i64 %v134, %v7
  %v136 = add i64 %v135, %v131
  %v137 = mul i64 %v136, 1
  %v138 = getelementptr inbounds float, ptr %v14, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = load float, ptr %v139, align 4
  %v141 = add i64 %v117, 1
  %v142 = and i64 %v141, 1
  %v143 = mul i64 %v142, %v7
  %v144 = add i64 %v143, %v131
  %v145 = mul i64 %v144, 8
  %v146 = getelementptr inbounds float, ptr %v24, i64 %v145
  %v147 = add i64 %v117, 0
  %v148 = and i64 %v147, %v56
  %v149 = mul i64 %v148, %v7
  %v150 = add i64 %v149, %v131
  %v151 = mul i64 %v150, 8
  %v152 = getelementptr inbounds float, ptr %v20, i64 %v151
  %v153 = add i64 %v117, 0
  %v154 = and i64 %v153, %v62
  %v155 = mul i64 %v154, %v7
  %v156 = add i64 %v155, %v131
  %v157 = mul i64 %v156, 8
  %v158 = getelementptr inbounds float, ptr %v46, i64 %v157
  %v159 = add i64 %v117, 0
  %v160 = and i64 %v159, %v64
  %v161 = mul i64 %v160, %v7
  %v162 = add i64 %v161, %v131
  %v163 = mul i64 %v162, 8
  %v164 = getelementptr inbounds float, ptr %v48, i64 %v163
  %v165 = add i64 0, 0
  %v166 = getelementptr inbounds float, ptr %v38, i64 %v165
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = insertelement <8 x float> poison, float %v140, i64 0
  %v169 = shufflevector <8 x float> %v168, <8 x float> poison, <8 x i32> zeroinitializer
  %v170 = fdiv <8 x float> %v169, %v167
  %v171 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v170)
  %v172 = fmul <8 x float> %v171, %v167
  %v173 = fsub <8 x float> %v169, %v172
  %v174 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = fcmp oeq <8 x float> %v173, %v175
  %v177 = select <8 x i1> %v176, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v178 = add i64 0, 0
  %v179 = getelementptr inbounds float, ptr %v146, i64 %v178
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = add i64 0, 0
  %v182 = getelementptr inbounds float, ptr %v152, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v180, %v183
  %v185 = fcmp une <8 x float> %v177, splat (float 0x0000000000000000)
  %v186 = select <8 x i1> %v185, <8 x float> %v184, <8 x float> %v175
  %v187 = add i64 0, 0
  %v188 = getelementptr inbounds float, ptr %v158, i64 %v187
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fmul <8 x float> %v186, %v189
  %v191 = add i64 0, 0
  %v192 = getelementptr inbounds float, ptr %v164, i64 %v191
  store <8 x float> %v190, ptr %v192, align 4
  %v193 = add nsw i64 %v131, 1
  br label %b13
b15:
  %v195 = add i64 %v7, 0
  %v196 = sdiv i64 %v195, 1
  %v197 = add i64 %v2, 1
  %v198 = mul i64 %v196, %v2
  %v199 = sdiv i64 %v198, %v3
  %v200 = mul i64 %v199, 1
  %v201 = icmp slt i64 %v200, %v7
  %v202 = select i1 %v201, i64 %v200, i64 %v7
  %v203 = mul i64 %v196, %v197
  %v204 = sdiv i64 %v203, %v3
  %v205 = mul i64 %v204, 1
  %v206 = icmp slt i64 %v205, %v7
  %v207 = select i1 %v206, i64 %v205, i64 %v7
  br label %b16
b16:
  %v208 = phi i64 [ %v202, %b15 ], [ %v313, %b21 ]
  %v209 = icmp slt i64 %v208, %v207
  br i1 %v209, label %b17, label %b18
b17:
  %v210 = add i64 %v208, 96
  %v211 = icmp slt i64 %v210, %v207
  %v212 = select i1 %v211, i64 %v210, i64 %v207
  br label %b19
b19:
  %v213 = phi i64 [ 0, %b17 ], [ %v312, %b24 ]
  %v214 = icmp slt i64 %v213, 1
  br i1 %v214, label %b20, label %b21
b20:
  %v215 = sub i64 %v212, %v208
  %v216 = sub i64 8, 1
  %v217 = add i64 %v215, %v216
  %v218 = sdiv i64 %v217, 8
  br label %b22
b22:
  %v219 = phi i64 [ 0, %b20 ], [ %v311, %b29 ]
  %v220 = icmp slt i64 %v219, %v218
  br i1 %v220, label %b23, label %b24
b23:
  %v221 = mul i64 %v215, %v219
  %v222 = sdiv i64 %v221, %v218
  %v223 = add i64 %v208, %v222
  %v224 = add i64 %v219, 1
  %v225 = mul i64 %v215, %v224
  %v226 = sdiv i64 %v225, %v218
  %v227 = add i64 %v208, %v226
  %v228 = mul i64 %v213, 64
  %v229 = getelementptr inbounds float, ptr %v71, i64 %v228
  %v230 = sub i64 %v227, %v223
  %v231 = add i64 %v117, 0
  %v232 = and i64 %v231, %v64
  %v233 = mul i64 %v232, %v7
  %v234 = add i64 %v233, %v223
  %v235 = mul i64 %v234, 8
  %v236 = getelementptr inbounds float, ptr %v48, i64 %v235
  %v237 = getelementptr inbounds float, ptr %v236, i64 0
  %v238 = sub i64 %v230, 1
  %v239 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v238
  %v240 = load ptr, ptr %v239, align 4
  %v241 = getelementptr inbounds float, ptr %v194, i64 0
  %v242 = icmp sgt i64 %v230, 0
  br i1 %v242, label %b25, label %b26
b25:
  call void %v240(ptr %v237, i64 8, ptr %v229, i64 8, ptr %v241, i64 8, i64 0)
  br label %b26
b26:
  %v243 = add i64 %v228, 64
  br label %b27
b27:
  %v244 = phi i64 [ %v223, %b26 ], [ %v310, %b32 ]
  %v245 = icmp slt i64 %v244, %v227
  br i1 %v245, label %b28, label %b29
b28:
  %v246 = sub i64 %v244, %v223
  %v247 = mul i64 %v246, 8
  %v248 = getelementptr inbounds float, ptr %v194, i64 %v247
  %v249 = add i64 %v117, 0
  %v250 = and i64 %v249, %v54
  %v251 = mul i64 %v250, %v7
  %v252 = add i64 %v251, %v244
  %v253 = mul i64 %v252, 1
  %v254 = getelementptr inbounds float, ptr %v14, i64 %v253
  %v255 = getelementptr inbounds float, ptr %v254, i64 0
  %v256 = load float, ptr %v255, align 4
  %v257 = add i64 %v117, 1
  %v258 = and i64 %v257, 1
  %v259 = mul i64 %v258, %v7
  %v260 = add i64 %v259, %v244
  %v261 = mul i64 %v260, 8
  %v262 = getelementptr inbounds float, ptr %v24, i64 %v261
  %v263 = add i64 %v117, 0
  %v264 = and i64 %v263, %v56
  %v265 = mul i64 %v264, %v7
  %v266 = add i64 %v265, %v244
  %v267 = mul i64 %v266, 8
  %v268 = getelementptr inbounds float, ptr %v20, i64 %v267
  %v269 = add i64 %v117, 0
  %v270 = and i64 %v269, 1
  %v271 = mul i64 %v270, %v7
  %v272 = add i64 %v271, %v244
  %v273 = mul i64 %v272, 8
  %v274 = getelementptr inbounds float, ptr %v24, i64 %v273
  br label %b30
b30:
  %v275 = phi i64 [ 0, %b28 ], [ %v309, %b31 ]
  %v276 = icmp slt i64 %v275, 1
  br i1 %v276, label %b31, label %b32
b31:
  %v277 = mul i64 %v213, 1
  %v278 = add i64 %v277, %v275
  %v279 = mul i64 %v278, 8
  %v280 = add i64 0, %v275
  %v281 = mul i64 %v280, 8
  %v282 = getelementptr inbounds float, ptr %v248, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = add i64 0, %v279
  %v285 = getelementptr inbounds float, ptr %v38, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = insertelement <8 x float> poison, float %v256, i64 0
  %v288 = shufflevector <8 x float> %v287, <8 x float> poison, <8 x i32> zeroinitializer
  %v289 = fdiv <8 x float> %v288, %v286
  %v290 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v289)
  %v291 = fmul <8 x float> %v290, %v286
  %v292 = fsub <8 x float> %v288, %v291
  %v293 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v294 = shufflevector <8 x float> %v293, <8 x float> poison, <8 x i32> zeroinitializer
  %v295 = fcmp oeq <8 x float> %v292, %v294
  %v296 = select <8 x i1> %v295, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v297 = add i64 0, %v279
  %v298 = getelementptr inbounds float, ptr %v262, i64 %v297
  %v299 = load <8 x float>, ptr %v298, align 4
  %v300 = add i64 0, %v279
  %v301 = getelementptr inbounds float, ptr %v268, i64 %v300
  %v302 = load <8 x float>, ptr %v301, align 4
  %v303 = fadd <8 x float> %v299, %v302
  %v304 = fcmp une <8 x float> %v296, splat (float 0x0000000000000000)
  %v305 = select <8 x i1> %v304, <8 x float> %v294, <8 x float> %v303
  %v306 = fadd <8 x float> %v305, %v283
  %v307 = add i64 0, %v279
  %v308 = getelementptr inbounds float, ptr %v274, i64 %v307
  store <8 x float> %v306, ptr %v308, align 4
  %v309 = add nsw i64 %v275, 1
  br label %b30
b32:
  %v310 = add nsw i64 %v244, 1
  br label %b27
b29:
  %v311 = add nsw i64 %v219, 1
  br label %b22
b24:
  %v312 = add nsw i64 %v213, 1
  br label %b19
b21:
  %v313 = add nsw i64 %v208, 96
  br label %b16
b18:
  %v314 = add nsw i64 %v114, 1
  br label %b10
b12:
  %v315 = icmp sgt i64 %v3, 1
  br i1 %v315, label %b33, label %b34
b33:
  %v316 = getelementptr inbounds i64, ptr %v1, i64 3
  %v317 = atomicrmw add ptr %v316, i64 1 acq_rel
  %v318 = load i64, ptr %v65, align 8
  %v319 = add i64 %v318, 1
  store i64 %v319, ptr %v65, align 8
  %v320 = mul i64 %v3, %v319
  br label %b35
b35:
  %v321 = load atomic i64, ptr %v316 acquire, align 8
  %v322 = icmp slt i64 %v321, %v320
  br i1 %v322, label %b36, label %b37
b36:
  %v323 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  %v324 = getelementptr inbounds float, ptr %v67, i64 64
  %v325 = getelementptr inbounds i64, ptr %v1, i64 4
  %v326 = load i64, ptr %v325, align 8
  %v327 = icmp eq i64 %v326, 0
  br i1 %v327, label %b38, label %b39
b38:
  %v328 = add i64 1, 0
  %v329 = sdiv i64 %v328, 1
  %v330 = add i64 %v2, 1
  %v331 = mul i64 %v329, %v2
  %v332 = sdiv i64 %v331, %v3
  %v333 = mul i64 %v332, 1
  %v334 = icmp slt i64 %v333, 1
  %v335 = select i1 %v334, i64 %v333, i64 1
  %v336 = mul i64 %v329, %v330
  %v337 = sdiv i64 %v336, %v3
  %v338 = mul i64 %v337, 1
  %v339 = icmp slt i64 %v338, 1
  %v340 = select i1 %v339, i64 %v338, i64 1
  %v341 = icmp slt i64 %v340, 1
  %v342 = select i1 %v341, i64 %v340, i64 1
  br label %b40
b40:
  %v343 = phi i64 [ %v335, %b38 ], [ %v357, %b41 ]
  %v344 = icmp slt i64 %v343, %v342
  br i1 %v344, label %b41, label %b42
b41:
  %v345 = mul i64 %v343, 64
  %v346 = mul i64 %v343, 8
  %v347 = add i64 %v345, 0
  %v348 = add i64 %v346, 0
  %v349 = getelementptr inbounds float, ptr %v324, i64 %v347
  %v350 = sub i64 8, %v348
  %v351 = icmp slt i64 %v350, 0
  %v352 = select i1 %v351, i64 0, i64 %v350
  %v353 = mul i64 %v348, 1
  %v354 = add i64 0, %v353
  %v355 = getelementptr inbounds float, ptr %v16, i64 %v354
  call void @pack_rows(ptr %v355, i64 1, i64 8, i64 8, i64 %v352, ptr %v349, i64 8)
  %v356 = add i64 %v345, 64
  %v357 = add nsw i64 %v343, 1
  br label %b40
b42:
  br label %b39
b39:
  %v358 = icmp sgt i64 %v3, 1
  br i1 %v358, label %b43, label %b44
b43:
  %v359 = getelementptr inbounds i64, ptr %v1, i64 3
  %v360 = atomicrmw add ptr %v359, i64 1 acq_rel
  %v361 = load i64, ptr %v65, align 8
  %v362 = add i64 %v361, 1
  store i64 %v362, ptr %v65, align 8
  %v363 = mul i64 %v3, %v362
  br label %b45
b45:
  %v364 = load atomic i64, ptr %v359 acquire, align 8
  %v365 = icmp slt i64 %v364, %v363
  br i1 %v365, label %b46, label %b47
b46:
  %v366 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v368 = add i64 %v8, 0
  %v369 = sdiv i64 %v368, 1
  %v370 = add i64 %v2, 1
  %v371 = mul i64 %v369, %v2
  %v372 = sdiv i64 %v371, %v3
  %v373 = mul i64 %v372, 1
  %v374 = icmp slt i64 %v373, %v8
  %v375 = select i1 %v374, i64 %v373, i64 %v8
  %v376 = mul i64 %v369, %v370
  %v377 = sdiv i64 %v376, %v3
  %v378 = mul i64 %v377, 1
  %v379 = icmp slt i64 %v378, %v8
  %v380 = select i1 %v379, i64 %v378, i64 %v8
  br label %b48
b48:
  %v381 = phi i64 [ %v375, %b44 ], [ %v435, %b53 ]
  %v382 = icmp slt i64 %v381, %v380
  br i1 %v382, label %b49, label %b50
b49:
  %v383 = add i64 %v381, 96
  %v384 = icmp slt i64 %v383, %v380
  %v385 = select i1 %v384, i64 %v383, i64 %v380
  br label %b51
b51:
  %v386 = phi i64 [ 0, %b49 ], [ %v434, %b56 ]
  %v387 = icmp slt i64 %v386, 1
  br i1 %v387, label %b52, label %b53
b52:
  %v388 = sub i64 %v385, %v381
  %v389 = sub i64 8, 1
  %v390 = add i64 %v388, %v389
  %v391 = sdiv i64 %v390, 8
  br label %b54
b54:
  %v392 = phi i64 [ 0, %b52 ], [ %v433, %b61 ]
  %v393 = icmp slt i64 %v392, %v391
  br i1 %v393, label %b55, label %b56
b55:
  %v394 = mul i64 %v388, %v392
  %v395 = sdiv i64 %v394, %v391
  %v396 = add i64 %v381, %v395
  %v397 = add i64 %v392, 1
  %v398 = mul i64 %v388, %v397
  %v399 = sdiv i64 %v398, %v391
  %v400 = add i64 %v381, %v399
  %v401 = mul i64 %v386, 64
  %v402 = getelementptr inbounds float, ptr %v324, i64 %v401
  %v403 = sub i64 %v400, %v396
  %v404 = mul i64 %v396, 8
  %v405 = getelementptr inbounds float, ptr %v48, i64 %v404
  %v406 = getelementptr inbounds float, ptr %v405, i64 0
  %v407 = sub i64 %v403, 1
  %v408 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v407
  %v409 = load ptr, ptr %v408, align 4
  %v410 = getelementptr inbounds float, ptr %v367, i64 0
  %v411 = icmp sgt i64 %v403, 0
  br i1 %v411, label %b57, label %b58
b57:
  call void %v409(ptr %v406, i64 8, ptr %v402, i64 8, ptr %v410, i64 8, i64 0)
  br label %b58
b58:
  %v412 = add i64 %v401, 64
  br label %b59
b59:
  %v413 = phi i64 [ %v396, %b58 ], [ %v432, %b64 ]
  %v414 = icmp slt i64 %v413, %v400
  br i1 %v414, label %b60, label %b61
b60:
  %v415 = sub i64 %v413, %v396
  %v416 = mul i64 %v415, 8
  %v417 = getelementptr inbounds float, ptr %v367, i64 %v416
  %v418 = mul i64 %v413, 8
  %v419 = getelementptr inbounds float, ptr %v26, i64 %v418
  br label %b62
b62:
  %v420 = phi i64 [ 0, %b60 ], [ %v431, %b63 ]
  %v421 = icmp slt i64 %v420, 1
  br i1 %v421, label %b63, label %b64
b63:
  %v422 = mul i64 %v386, 1
  %v423 = add i64 %v422, %v420
  %v424 = mul i64 %v423, 8
  %v425 = add i64 0, %v420
  %v426 = mul i64 %v425, 8
  %v427 = getelementptr inbounds float, ptr %v417, i64 %v426
  %v428 = load <8 x float>, ptr %v427, align 4
  %v429 = add i64 0, %v424
  %v430 = getelementptr inbounds float, ptr %v419, i64 %v429
  store <8 x float> %v428, ptr %v430, align 4
  %v431 = add nsw i64 %v420, 1
  br label %b62
b64:
  %v432 = add nsw i64 %v413, 1
  br label %b59
b61:
  %v433 = add nsw i64 %v392, 1
  br label %b54
b56:
  %v434 = add nsw i64 %v386, 1
  br label %b51
b53:
  %v435 = add nsw i64 %v381, 96
  br label %b48
b50:
  %v436 = icmp sgt i64 %v3, 1
  br i1 %v436, label %b65, label %b66
b65:
  %v437 = getelementptr inbounds i64, ptr %v1, i64 3
  %v438 = atomicrmw add ptr %v437, i64 1 acq_rel
  %v439 = load i64, ptr %v65, align 8
  %v440 = add i64 %v439, 1
  store i64 %v440, ptr %v65, align 8
  %v441 = mul i64 %v3, %v440
  br label %b67
b67:
  %v442 = load atomic i64, ptr %v437 acquire, align 8
  %v443 = icmp slt i64 %v442, %v441
  br i1 %v443, label %b68, label %b69
b68:
  %v444 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v445 = mul i64 0, 8
  %v446 = getelementptr inbounds float, ptr %v48, i64 %v445
  %v447 = getelementptr inbounds float, ptr %v446, i64 0
  %v448 = mul i64 0, 8
  %v449 = getelementptr inbounds float, ptr %v12, i64 %v448
  %v450 = getelementptr inbounds float, ptr %v449, i64 0
  %v451 = getelementptr inbounds float, ptr %v70, i64 12288
  %v452 = add i64 8, 1
  %v453 = sdiv i64 %v452, 2
  %v454 = add i64 %v2, 1
  %v455 = mul i64 %v453, %v2
  %v456 = sdiv i64 %v455, %v3
  %v457 = mul i64 %v456, 2
  %v458 = icmp slt i64 %v457, 8
  %v459 = select i1 %v458, i64 %v457, i64 8
  %v460 = mul i64 %v453, %v454
  %v461 = sdiv i64 %v460, %v3
  %v462 = mul i64 %v461, 2
  %v463 = icmp slt i64 %v462, 8
  %v464 = select i1 %v463, i64 %v462, i64 8
  %v465 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b70
b70:
  %v466 = phi i64 [ %v459, %b66 ], [ %v474, %b75 ]
  %v467 = icmp slt i64 %v466, %v464
  br i1 %v467, label %b71, label %b72
b71:
  %v468 = mul i64 %v466, 8
  %v469 = getelementptr inbounds float, ptr %v465, i64 %v468
  br label %b73
b73:
  %v470 = phi i64 [ 0, %b71 ], [ %v473, %b74 ]
  %v471 = icmp slt i64 %v470, 8
  br i1 %v471, label %b74, label %b75
b74:
  %v472 = getelementptr inbounds float, ptr %v469, i64 %v470
  store float 0x0000000000000000, ptr %v472, align 4
  %v473 = add nsw i64 %v470, 1
  br label %b73
b75:
  %v474 = add nsw i64 %v466, 1
  br label %b70
b72:
  %v475 = mul i64 %v8, 1
  br label %b76
b76:
  %v476 = phi i64 [ 0, %b72 ], [ %v580, %b81 ]
  %v477 = icmp slt i64 %v476, %v475
  br i1 %v477, label %b77, label %b78
b77:
  %v478 = sub i64 %v475, %v476
  %v479 = icmp slt i64 %v478, 384
  %v480 = select i1 %v479, i64 %v478, i64 384
  br label %b79
b79:
  %v481 = phi i64 [ %v459, %b77 ], [ %v579, %b105 ]
  %v482 = icmp slt i64 %v481, %v464
  br i1 %v482, label %b80, label %b81
b80:
  %v483 = sub i64 %v464, %v481
  %v484 = icmp slt i64 %v483, 64
  %v485 = select i1 %v484, i64 %v483, i64 64
  %v486 = sdiv i64 %v485, 2
  %v487 = mul i64 %v486, 2
  %v488 = sub i64 %v485, %v487
  %v489 = mul i64 %v476, 8
  %v490 = add i64 %v489, %v481
  %v491 = getelementptr inbounds float, ptr %v447, i64 %v490
  br label %b82
b82:
  %v492 = phi i64 [ 0, %b80 ], [ %v518, %b90 ]
  %v493 = icmp slt i64 %v492, %v480
  br i1 %v493, label %b83, label %b84
b83:
  %v494 = mul i64 %v492, 8
  %v495 = getelementptr inbounds float, ptr %v491, i64 %v494
  %v496 = mul i64 %v492, 2
  %v497 = getelementptr inbounds float, ptr %v451, i64 %v496
  br label %b85
b85:
  %v498 = phi i64 [ 0, %b83 ], [ %v507, %b86 ]
  %v499 = icmp slt i64 %v498, %v486
  br i1 %v499, label %b86, label %b87
b86:
  %v500 = mul i64 %v498, 2
  %v501 = getelementptr inbounds float, ptr %v495, i64 %v500
  %v502 = mul i64 %v498, 768
  %v503 = getelementptr inbounds float, ptr %v497, i64 %v502
  %v504 = getelementptr inbounds float, ptr %v501, i64 0
  %v505 = load <2 x float>, ptr %v504, align 4
  %v506 = getelementptr inbounds float, ptr %v503, i64 0
  store <2 x float> %v505, ptr %v506, align 4
  %v507 = add nsw i64 %v498, 1
  br label %b85
b87:
  %v508 = mul i64 %v486, 2
  %v509 = getelementptr inbounds float, ptr %v495, i64 %v508
  %v510 = mul i64 %v486, 768
  %v511 = getelementptr inbounds float, ptr %v497, i64 %v510
  br label %b88
b88:
  %v512 = phi i64 [ 0, %b87 ], [ %v517, %b89 ]
  %v513 = icmp slt i64 %v512, %v488
  br i1 %v513, label %b89, label %b90
b89:
  %v514 = getelementptr inbounds float, ptr %v509, i64 %v512
  %v515 = load float, ptr %v514, align 4
  %v516 = getelementptr inbounds float, ptr %v511, i64 %v512
  store float %v515, ptr %v516, align 4
  %v517 = add nsw i64 %v512, 1
  br label %b88, !llvm.loop !0
b90:
  %v518 = add nsw i64 %v492, 1
  br label %b82
b84:
  br label %b91
b91:
  %v519 = phi i64 [ 0, %b84 ], [ %v554, %b99 ]
  %v520 = icmp slt i64 %v519, 0
  br i1 %v520, label %b92, label %b93
b92:
  %v521 = mul i64 %v476, 8
  %v522 = add i64 %v521, %v519
  %v523 = getelementptr inbounds float, ptr %v450, i64 %v522
  br label %b94
b94:
  %v524 = phi i64 [ 0, %b92 ], [ %v542, %b95 ]
  %v525 = icmp slt i64 %v524, %v480
  br i1 %v525, label %b95, label %b96
b95:
  %v526 = mul i64 %v524, 8
  %v527 = getelementptr inbounds float, ptr %v523, i64 %v526
  %v528 = mul i64 %v524, 32
  %v529 = getelementptr inbounds float, ptr %v70, i64 %v528
  %v530 = getelementptr inbounds float, ptr %v527, i64 0
  %v531 = load <8 x float>, ptr %v530, align 4
  %v532 = getelementptr inbounds float, ptr %v529, i64 0
  store <8 x float> %v531, ptr %v532, align 4
  %v533 = getelementptr inbounds float, ptr %v527, i64 8
  %v534 = load <8 x float>, ptr %v533, align 4
  %v535 = getelementptr inbounds float, ptr %v529, i64 8
  store <8 x float> %v534, ptr %v535, align 4
  %v536 = getelementptr inbounds float, ptr %v527, i64 16
  %v537 = load <8 x float>, ptr %v536, align 4
  %v538 = getelementptr inbounds float, ptr %v529, i64 16
  store <8 x float> %v537, ptr %v538, align 4
  %v539 = getelementptr inbounds float, ptr %v527, i64 24
  %v540 = load <8 x float>, ptr %v539, align 4
  %v541 = getelementptr inbounds float, ptr %v529, i64 24
  store <8 x float> %v540, ptr %v541, align 4
  %v542 = add nsw i64 %v524, 1
  br label %b94
b96:
  %v543 = sdiv i64 %v485, 2
  br label %b97
b97:
  %v544 = phi i64 [ 0, %b96 ], [ %v553, %b98 ]
  %v545 = icmp slt i64 %v544, %v543
  br i1 %v545, label %b98, label %b99
b98:
  %v546 = mul i64 %v544, 2
  %v547 = add i64 %v481, %v546
  %v548 = mul i64 %v544, 768
  %v549 = getelementptr inbounds float, ptr %v451, i64 %v548
  %v550 = mul i64 %v547, 8
  %v551 = add i64 %v550, %v519
  %v552 = getelementptr inbounds float, ptr %v465, i64 %v551
  call void @outer_2x32(ptr %v549, ptr %v70, i64 %v480, ptr %v552, i64 8)
  %v553 = add nsw i64 %v544, 1
  br label %b97
b99:
  %v554 = add nsw i64 %v519, 32
  br label %b91
b93:
  %v555 = mul i64 %v476, 8
  %v556 = add i64 %v555, 0
  %v557 = getelementptr inbounds float, ptr %v450, i64 %v556
  br label %b100
b100:
  %v558 = phi i64 [ 0, %b93 ], [ %v567, %b101 ]
  %v559 = icmp slt i64 %v558, %v480
  br i1 %v559, label %b101, label %b102
b101:
  %v560 = mul i64 %v558, 8
  %v561 = getelementptr inbounds float, ptr %v557, i64 %v560
  %v562 = mul i64 %v558, 8
  %v563 = getelementptr inbounds float, ptr %v70, i64 %v562
  %v564 = getelementptr inbounds float, ptr %v561, i64 0
  %v565 = load <8 x float>, ptr %v564, align 4
  %v566 = getelementptr inbounds float, ptr %v563, i64 0
  store <8 x float> %v565, ptr %v566, align 4
  %v567 = add nsw i64 %v558, 1
  br label %b100
b102:
  %v568 = sdiv i64 %v485, 2
  br label %b103
b103:
  %v569 = phi i64 [ 0, %b102 ], [ %v578, %b104 ]
  %v570 = icmp slt i64 %v569, %v568
  br i1 %v570, label %b104, label %b105
b104:
  %v571 = mul i64 %v569, 2
  %v572 = add i64 %v481, %v571
  %v573 = mul i64 %v569, 768
  %v574 = getelementptr inbounds float, ptr %v451, i64 %v573
  %v575 = mul i64 %v572, 8
  %v576 = add i64 %v575, 0
  %v577 = getelementptr inbounds float, ptr %v465, i64 %v576
  call void @outer_2x8(ptr %v574, ptr %v70, i64 %v480, ptr %v577, i64 8)
  %v578 = add nsw i64 %v569, 1
  br label %b103
b105:
  %v579 = add nsw i64 %v481, 64
  br label %b79
b81:
  %v580 = add nsw i64 %v476, 384
  br label %b76
b78:
  %v581 = icmp sgt i64 %v3, 1
  br i1 %v581, label %b106, label %b107
b106:
  %v582 = getelementptr inbounds i64, ptr %v1, i64 3
  %v583 = atomicrmw add ptr %v582, i64 1 acq_rel
  %v584 = load i64, ptr %v65, align 8
  %v585 = add i64 %v584, 1
  store i64 %v585, ptr %v65, align 8
  %v586 = mul i64 %v3, %v585
  br label %b108
b108:
  %v587 = load atomic i64, ptr %v582 acquire, align 8
  %v588 = icmp slt i64 %v587, %v586
  br i1 %v588, label %b109, label %b110
b109:
  %v589 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v590 = mul i64 0, 8
  %v591 = getelementptr inbounds float, ptr %v48, i64 %v590
  %v592 = getelementptr inbounds float, ptr %v591, i64 0
  %v593 = mul i64 0, 8
  %v594 = getelementptr inbounds float, ptr %v22, i64 %v593
  %v595 = getelementptr inbounds float, ptr %v594, i64 0
  %v596 = getelementptr inbounds float, ptr %v70, i64 12288
  %v597 = add i64 8, 1
  %v598 = sdiv i64 %v597, 2
  %v599 = add i64 %v2, 1
  %v600 = mul i64 %v598, %v2
  %v601 = sdiv i64 %v600, %v3
  %v602 = mul i64 %v601, 2
  %v603 = icmp slt i64 %v602, 8
  %v604 = select i1 %v603, i64 %v602, i64 8
  %v605 = mul i64 %v598, %v599
  %v606 = sdiv i64 %v605, %v3
  %v607 = mul i64 %v606, 2
  %v608 = icmp slt i64 %v607, 8
  %v609 = select i1 %v608, i64 %v607, i64 8
  %v610 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b111
b111:
  %v611 = phi i64 [ %v604, %b107 ], [ %v619, %b116 ]
  %v612 = icmp slt i64 %v611, %v609
  br i1 %v612, label %b112, label %b113
b112:
  %v613 = mul i64 %v611, 8
  %v614 = getelementptr inbounds float, ptr %v610, i64 %v613
  br label %b114
b114:
  %v615 = phi i64 [ 0, %b112 ], [ %v618, %b115 ]
  %v616 = icmp slt i64 %v615, 8
  br i1 %v616, label %b115, label %b116
b115:
  %v617 = getelementptr inbounds float, ptr %v614, i64 %v615
  store float 0x0000000000000000, ptr %v617, align 4
  %v618 = add nsw i64 %v615, 1
  br label %b114
b116:
  %v619 = add nsw i64 %v611, 1
  br label %b111
b113:
  %v620 = mul i64 %v8, 1
  br label %b117
b117:
  %v621 = phi i64 [ 0, %b113 ], [ %v725, %b122 ]
  %v622 = icmp slt i64 %v621, %v620
  br i1 %v622, label %b118, label %b119
b118:
  %v623 = sub i64 %v620, %v621
  %v624 = icmp slt i64 %v623, 384
  %v625 = select i1 %v624, i64 %v623, i64 384
  br label %b120
b120:
  %v626 = phi i64 [ %v604, %b118 ], [ %v724, %b146 ]
  %v627 = icmp slt i64 %v626, %v609
  br i1 %v627, label %b121, label %b122
b121:
  %v628 = sub i64 %v609, %v626
  %v629 = icmp slt i64 %v628, 64
  %v630 = select i1 %v629, i64 %v628, i64 64
  %v631 = sdiv i64 %v630, 2
  %v632 = mul i64 %v631, 2
  %v633 = sub i64 %v630, %v632
  %v634 = mul i64 %v621, 8
  %v635 = add i64 %v634, %v626
  %v636 = getelementptr inbounds float, ptr %v592, i64 %v635
  br label %b123
b123:
  %v637 = phi i64 [ 0, %b121 ], [ %v663, %b131 ]
  %v638 = icmp slt i64 %v637, %v625
  br i1 %v638, label %b124, label %b125
b124:
  %v639 = mul i64 %v637, 8
  %v640 = getelementptr inbounds float, ptr %v636, i64 %v639
  %v641 = mul i64 %v637, 2
  %v642 = getelementptr inbounds float, ptr %v596, i64 %v641
  br label %b126
b126:
  %v643 = phi i64 [ 0, %b124 ], [ %v652, %b127 ]
  %v644 = icmp slt i64 %v643, %v631
  br i1 %v644, label %b127, label %b128
b127:
  %v645 = mul i64 %v643, 2
  %v646 = getelementptr inbounds float, ptr %v640, i64 %v645
  %v647 = mul i64 %v643, 768
  %v648 = getelementptr inbounds float, ptr %v642, i64 %v647
  %v649 = getelementptr inbounds float, ptr %v646, i64 0
  %v650 = load <2 x float>, ptr %v649, align 4
  %v651 = getelementptr inbounds float, ptr %v648, i64 0
  store <2 x float> %v650, ptr %v651, align 4
  %v652 = add nsw i64 %v643, 1
  br label %b126
b128:
  %v653 = mul i64 %v631, 2
  %v654 = getelementptr inbounds float, ptr %v640, i64 %v653
  %v655 = mul i64 %v631, 768
  %v656 = getelementptr inbounds float, ptr %v642, i64 %v655
  br label %b129
b129:
  %v657 = phi i64 [ 0, %b128 ], [ %v662, %b130 ]
  %v658 = icmp slt i64 %v657, %v633
  br i1 %v658, label %b130, label %b131
b130:
  %v659 = getelementptr inbounds float, ptr %v654, i64 %v657
  %v660 = load float, ptr %v659, align 4
  %v661 = getelementptr inbounds float, ptr %v656, i64 %v657
  store float %v660, ptr %v661, align 4
  %v662 = add nsw i64 %v657, 1
  br label %b129, !llvm.loop !3
b131:
  %v663 = add nsw i64 %v637, 1
  br label %b123
b125:
  br label %b132
b132:
  %v664 = phi i64 [ 0, %b125 ], [ %v699, %b140 ]
  %v665 = icmp slt i64 %v664, 0
  br i1 %v665, label %b133, label %b134
b133:
  %v666 = mul i64 %v621, 8
  %v667 = add i64 %v666, %v664
  %v668 = getelementptr inbounds float, ptr %v595, i64 %v667
  br label %b135
b135:
  %v669 = phi i64 [ 0, %b133 ], [ %v687, %b136 ]
  %v670 = icmp slt i64 %v669, %v625
  br i1 %v670, label %b136, label %b137
b136:
  %v671 = mul i64 %v669, 8
  %v672 = getelementptr inbounds float, ptr %v668, i64 %v671
  %v673 = mul i64 %v669, 32
  %v674 = getelementptr inbounds float, ptr %v70, i64 %v673
  %v675 = getelementptr inbounds float, ptr %v672, i64 0
  %v676 = load <8 x float>, ptr %v675, align 4
  %v677 = getelementptr inbounds float, ptr %v674, i64 0
  store <8 x float> %v676, ptr %v677, align 4
  %v678 = getelementptr inbounds float, ptr %v672, i64 8
  %v679 = load <8 x float>, ptr %v678, align 4
  %v680 = getelementptr inbounds float, ptr %v674, i64 8
  store <8 x float> %v679, ptr %v680, align 4
  %v681 = getelementptr inbounds float, ptr %v672, i64 16
  %v682 = load <8 x float>, ptr %v681, align 4
  %v683 = getelementptr inbounds float, ptr %v674, i64 16
  store <8 x float> %v682, ptr %v683, align 4
  %v684 = getelementptr inbounds float, ptr %v672, i64 24
  %v685 = load <8 x float>, ptr %v684, align 4
  %v686 = getelementptr inbounds float, ptr %v674, i64 24
  store <8 x float> %v685, ptr %v686, align 4
  %v687 = add nsw i64 %v669, 1
  br label %b135
b137:
  %v688 = sdiv i64 %v630, 2
  br label %b138
b138:
  %v689 = phi i64 [ 0, %b137 ], [ %v698, %b139 ]
  %v690 = icmp slt i64 %v689, %v688
  br i1 %v690, label %b139, label %b140
b139:
  %v691 = mul i64 %v689, 2
  %v692 = add i64 %v626, %v691
  %v693 = mul i64 %v689, 768
  %v694 = getelementptr inbounds float, ptr %v596, i64 %v693
  %v695 = mul i64 %v692, 8
  %v696 = add i64 %v695, %v664
  %v697 = getelementptr inbounds float, ptr %v610, i64 %v696
  call void @outer_2x32(ptr %v694, ptr %v70, i64 %v625, ptr %v697, i64 8)
  %v698 = add nsw i64 %v689, 1
  br label %b138
b140:
  %v699 = add nsw i64 %v664, 32
  br label %b132
b134:
  %v700 = mul i64 %v621, 8
  %v701 = add i64 %v700, 0
  %v702 = getelementptr inbounds float, ptr %v595, i64 %v701
  br label %b141
b141:
  %v703 = phi i64 [ 0, %b134 ], [ %v712, %b142 ]
  %v704 = icmp slt i64 %v703, %v625
  br i1 %v704, label %b142, label %b143
b142:
  %v705 = mul i64 %v703, 8
  %v706 = getelementptr inbounds float, ptr %v702, i64 %v705
  %v707 = mul i64 %v703, 8
  %v708 = getelementptr inbounds float, ptr %v70, i64 %v707
  %v709 = getelementptr inbounds float, ptr %v706, i64 0
  %v710 = load <8 x float>, ptr %v709, align 4
  %v711 = getelementptr inbounds float, ptr %v708, i64 0
  store <8 x float> %v710, ptr %v711, align 4
  %v712 = add nsw i64 %v703, 1
  br label %b141
b143:
  %v713 = sdiv i64 %v630, 2
  br label %b144
b144:
  %v714 = phi i64 [ 0, %b143 ], [ %v723, %b145 ]
  %v715 = icmp slt i64 %v714, %v713
  br i1 %v715, label %b145, label %b146
b145:
  %v716 = mul i64 %v714, 2
  %v717 = add i64 %v626, %v716
  %v718 = mul i64 %v714, 768
  %v719 = getelementptr inbounds float, ptr %v596, i64 %v718
  %v720 = mul i64 %v717, 8
  %v721 = add i64 %v720, 0
  %v722 = getelementptr inbounds float, ptr %v610, i64 %v721
  call void @outer_2x8(ptr %v719, ptr %v70, i64 %v625, ptr %v722, i64 8)
  %v723 = add nsw i64 %v714, 1
  br label %b144
b146:
  %v724 = add nsw i64 %v626, 64
  br label %b120
b122:
  %v725 = add nsw i64 %v621, 384
  br label %b117
b119:
  %v726 = icmp sgt i64 %v3, 1
  br i1 %v726, label %b147, label %b148
b147:
  %v727 = getelementptr inbounds i64, ptr %v1, i64 3
  %v728 = atomicrmw add ptr %v727, i64 1 acq_rel
  %v729 = load i64, ptr %v65, align 8
  %v730 = add i64 %v729, 1
  store i64 %v730, ptr %v65, align 8
  %v731 = mul i64 %v3, %v730
  br label %b149
b149:
  %v732 = load atomic i64, ptr %v727 acquire, align 8
  %v733 = icmp slt i64 %v732, %v731
  br i1 %v733, label %b150, label %b151
b150:
  %v734 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
  %v735 = icmp eq i64 %v2, 0
  br i1 %v735, label %b152, label %b153
b152:
  br label %b154
b154:
  %v736 = phi i64 [ 0, %b152 ], [ %v753, %b159 ]
  %v737 = phi <8 x float> [ splat (float 0x0000000000000000), %b152 ], [ %v752, %b159 ]
  %v738 = icmp slt i64 %v736, %v8
  br i1 %v738, label %b155, label %b156
b155:
  %v739 = add i64 %v736, 128
  %v740 = icmp slt i64 %v739, %v8
  %v741 = select i1 %v740, i64 %v739, i64 %v8
  br label %b157
b157:
  %v742 = phi i64 [ %v736, %b155 ], [ %v751, %b158 ]
  %v743 = phi <8 x float> [ splat (float 0x0000000000000000), %b155 ], [ %v750, %b158 ]
  %v744 = icmp slt i64 %v742, %v741
  br i1 %v744, label %b158, label %b159
b158:
  %v745 = mul i64 %v742, 8
  %v746 = getelementptr inbounds float, ptr %v48, i64 %v745
  %v747 = add i64 0, 0
  %v748 = getelementptr inbounds float, ptr %v746, i64 %v747
  %v749 = load <8 x float>, ptr %v748, align 4
  %v750 = fadd <8 x float> %v743, %v749
  %v751 = add nsw i64 %v742, 1
  br label %b157
b159:
  %v752 = fadd <8 x float> %v737, %v743
  %v753 = add nsw i64 %v736, 128
  br label %b154
b156:
  %v754 = add i64 0, 0
  %v755 = getelementptr inbounds float, ptr %v30, i64 %v754
  store <8 x float> %v737, ptr %v755, align 4
  br label %b153
b153:
  %v756 = icmp sgt i64 %v3, 1
  br i1 %v756, label %b160, label %b161
b160:
  %v757 = getelementptr inbounds i64, ptr %v1, i64 3
  %v758 = atomicrmw add ptr %v757, i64 1 acq_rel
  %v759 = load i64, ptr %v65, align 8
  %v760 = add i64 %v759, 1
  store i64 %v760, ptr %v65, align 8
  %v761 = mul i64 %v3, %v760
  br label %b162
b162:
  %v762 = load atomic i64, ptr %v757 acquire, align 8
  %v763 = icmp slt i64 %v762, %v761
  br i1 %v763, label %b163, label %b164
b163:
  %v764 = call i32 @sched_yield()
  br label %b162
b164:
  br label %b161
b161:
  %v765 = icmp eq i64 %v2, 0
  br i1 %v765, label %b165, label %b166
b165:
  br label %b167
b167:
  %v766 = phi i64 [ 0, %b165 ], [ %v777, %b168 ]
  %v767 = icmp slt i64 %v766, 64
  br i1 %v767, label %b168, label %b169
b168:
  %v768 = add i64 0, %v766
  %v769 = getelementptr inbounds float, ptr %v50, i64 %v768
  %v770 = load <8 x float>, ptr %v769, align 4
  %v771 = add i64 0, %v766
  %v772 = getelementptr inbounds float, ptr %v40, i64 %v771
  %v773 = load <8 x float>, ptr %v772, align 4
  %v774 = fmul <8 x float> %v770, %v773
  %v775 = add i64 0, %v766
  %v776 = getelementptr inbounds float, ptr %v32, i64 %v775
  store <8 x float> %v774, ptr %v776, align 4
  %v777 = add nsw i64 %v766, 8
  br label %b167
b169:
  br label %b166
b166:
  %v778 = icmp sgt i64 %v3, 1
  br i1 %v778, label %b170, label %b171
b170:
  %v779 = getelementptr inbounds i64, ptr %v1, i64 3
  %v780 = atomicrmw add ptr %v779, i64 1 acq_rel
  %v781 = load i64, ptr %v65, align 8
  %v782 = add i64 %v781, 1
  store i64 %v782, ptr %v65, align 8
  %v783 = mul i64 %v3, %v782
  br label %b172
b172:
  %v784 = load atomic i64, ptr %v779 acquire, align 8
  %v785 = icmp slt i64 %v784, %v783
  br i1 %v785, label %b173, label %b174
b173:
  %v786 = call i32 @sched_yield()
  br label %b172
b174:
  br label %b171
b171:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #3 {
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
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #3 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #3 {
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
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind willreturn nofree memory(none) }
attributes #2 = { nounwind }
attributes #3 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}

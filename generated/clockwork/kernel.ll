; generated from specs/clockwork.yaml by `make generated`: do not edit
; clockwork I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v63 = alloca i64, i64 1, align 8
  %v320 = alloca float, i64 64, align 4
  %v405 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 7
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 8
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 23
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 24
  %v62 = load i64, ptr %v61, align 8
  store i64 0, ptr %v63, align 8
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v65 = load ptr, ptr %v64, align 4
  %v66 = mul i64 %v2, 0
  %v67 = add i64 %v66, 128
  %v68 = getelementptr inbounds float, ptr %v65, i64 %v67
  %v69 = getelementptr inbounds i64, ptr %v1, i64 4
  %v70 = load i64, ptr %v69, align 8
  %v71 = icmp eq i64 %v70, 0
  br i1 %v71, label %b0, label %b1
b0:
  %v72 = icmp eq i64 %v2, 0
  br i1 %v72, label %b2, label %b3
b2:
  %v73 = add i64 0, 0
  %v74 = insertelement <8 x i64> poison, i64 %v73, i64 0
  %v75 = shufflevector <8 x i64> %v74, <8 x i64> poison, <8 x i32> zeroinitializer
  %v76 = add <8 x i64> %v75, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v77 = sitofp <8 x i64> %v76 to <8 x float>
  %v78 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = fmul <8 x float> %v77, %v79
  %v81 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = fdiv <8 x float> %v80, %v82
  %v84 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v83)
  %v85 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = extractelement <8 x float> %v86, i64 0
  %v88 = extractelement <8 x float> %v84, i64 0
  %v89 = call float @powf(float %v87, float %v88)
  %v90 = extractelement <8 x float> %v86, i64 1
  %v91 = extractelement <8 x float> %v84, i64 1
  %v92 = call float @powf(float %v90, float %v91)
  %v93 = extractelement <8 x float> %v86, i64 2
  %v94 = extractelement <8 x float> %v84, i64 2
  %v95 = call float @powf(float %v93, float %v94)
  %v96 = extractelement <8 x float> %v86, i64 3
  %v97 = extractelement <8 x float> %v84, i64 3
  %v98 = call float @powf(float %v96, float %v97)
  %v99 = extractelement <8 x float> %v86, i64 4
  %v100 = extractelement <8 x float> %v84, i64 4
  %v101 = call float @powf(float %v99, float %v100)
  %v102 = extractelement <8 x float> %v86, i64 5
  %v103 = extractelement <8 x float> %v84, i64 5
  %v104 = call float @powf(float %v102, float %v103)
  %v105 = extractelement <8 x float> %v86, i64 6
  %v106 = extractelement <8 x float> %v84, i64 6
  %v107 = call float @powf(float %v105, float %v106)
  %v108 = extractelement <8 x float> %v86, i64 7
  %v109 = extractelement <8 x float> %v84, i64 7
  %v110 = call float @powf(float %v108, float %v109)
  %v111 = insertelement <8 x float> poison, float %v89, i64 0
  %v112 = insertelement <8 x float> %v111, float %v92, i64 1
  %v113 = insertelement <8 x float> %v112, float %v95, i64 2
  %v114 = insertelement <8 x float> %v113, float %v98, i64 3
  %v115 = insertelement <8 x float> %v114, float %v101, i64 4
  %v116 = insertelement <8 x float> %v115, float %v104, i64 5
  %v117 = insertelement <8 x float> %v116, float %v107, i64 6
  %v118 = insertelement <8 x float> %v117, float %v110, i64 7
  %v119 = add i64 0, 0
  %v120 = getelementptr inbounds float, ptr %v34, i64 %v119
  %v121 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v122, ptr %v120, align 4
  %v123 = add i64 0, 0
  %v124 = getelementptr inbounds float, ptr %v36, i64 %v123
  store <8 x float> %v118, ptr %v124, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v125 = icmp sgt i64 %v3, 1
  br i1 %v125, label %b4, label %b5
b4:
  %v126 = getelementptr inbounds i64, ptr %v1, i64 3
  %v127 = atomicrmw add ptr %v126, i64 1 acq_rel
  %v128 = load i64, ptr %v63, align 8
  %v129 = add i64 %v128, 1
  store i64 %v129, ptr %v63, align 8
  %v130 = mul i64 %v3, %v129
  br label %b6
b6:
  %v131 = load atomic i64, ptr %v126 acquire, align 8
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b7, label %b8
b7:
  %v133 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 4
  %v135 = load i64, ptr %v134, align 8
  %v136 = icmp eq i64 %v135, 0
  br i1 %v136, label %b9, label %b10
b9:
  %v137 = icmp eq i64 %v2, 0
  br i1 %v137, label %b11, label %b12
b11:
  br label %b13
b13:
  %v138 = phi i64 [ 0, %b11 ], [ %v175, %b14 ]
  %v139 = icmp slt i64 %v138, 8
  br i1 %v139, label %b14, label %b15
b14:
  %v140 = add i64 0, %v138
  %v141 = sitofp i64 %v140 to float
  %v142 = fmul float %v141, 0x4010000000000000
  %v143 = fdiv float %v142, 0x4020000000000000
  %v144 = call float @llvm.floor.f32(float %v143)
  %v145 = add i64 0, 0
  %v146 = insertelement <8 x i64> poison, i64 %v145, i64 0
  %v147 = shufflevector <8 x i64> %v146, <8 x i64> poison, <8 x i32> zeroinitializer
  %v148 = add <8 x i64> %v147, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v149 = sitofp <8 x i64> %v148 to <8 x float>
  %v150 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v151 = shufflevector <8 x float> %v150, <8 x float> poison, <8 x i32> zeroinitializer
  %v152 = fmul <8 x float> %v149, %v151
  %v153 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = fdiv <8 x float> %v152, %v154
  %v156 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v155)
  %v157 = insertelement <8 x float> poison, float %v144, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = fcmp ole <8 x float> %v158, %v156
  %v160 = select <8 x i1> %v159, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v161 = mul i64 %v138, 8
  %v162 = add i64 0, %v161
  %v163 = add i64 %v162, 0
  %v164 = getelementptr inbounds float, ptr %v10, i64 %v163
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = fmul <8 x float> %v160, %v165
  %v167 = mul i64 %v138, 8
  %v168 = add i64 0, %v167
  %v169 = add i64 %v168, 0
  %v170 = getelementptr inbounds float, ptr %v38, i64 %v169
  store <8 x float> %v160, ptr %v170, align 4
  %v171 = mul i64 %v138, 8
  %v172 = add i64 0, %v171
  %v173 = add i64 %v172, 0
  %v174 = getelementptr inbounds float, ptr %v40, i64 %v173
  store <8 x float> %v166, ptr %v174, align 4
  %v175 = add nsw i64 %v138, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v176 = icmp sgt i64 %v3, 1
  br i1 %v176, label %b16, label %b17
b16:
  %v177 = getelementptr inbounds i64, ptr %v1, i64 3
  %v178 = atomicrmw add ptr %v177, i64 1 acq_rel
  %v179 = load i64, ptr %v63, align 8
  %v180 = add i64 %v179, 1
  store i64 %v180, ptr %v63, align 8
  %v181 = mul i64 %v3, %v180
  br label %b18
b18:
  %v182 = load atomic i64, ptr %v177 acquire, align 8
  %v183 = icmp slt i64 %v182, %v181
  br i1 %v183, label %b19, label %b20
b19:
  %v184 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v185 = getelementptr inbounds i64, ptr %v1, i64 4
  %v186 = load i64, ptr %v185, align 8
  %v187 = icmp eq i64 %v186, 0
  br i1 %v187, label %b21, label %b22
b21:
  %v188 = getelementptr inbounds i64, ptr %v1, i64 26
  %v189 = load i64, ptr %v188, align 8
  %v190 = icmp eq i64 %v189, 0
  br i1 %v190, label %b23, label %b24
b23:
  %v191 = add i64 %v7, 0
  %v192 = sdiv i64 %v191, 1
  %v193 = add i64 %v2, 1
  %v194 = mul i64 %v192, %v2
  %v195 = sdiv i64 %v194, %v3
  %v196 = mul i64 %v195, 1
  %v197 = icmp slt i64 %v196, %v7
  %v198 = select i1 %v197, i64 %v196, i64 %v7
  %v199 = mul i64 %v192, %v193
  %v200 = sdiv i64 %v199, %v3
  %v201 = mul i64 %v200, 1
  %v202 = icmp slt i64 %v201, %v7
  %v203 = select i1 %v202, i64 %v201, i64 %v7
  br label %b25
b25:
  %v204 = phi i64 [ %v198, %b23 ], [ %v215, %b26 ]
  %v205 = icmp slt i64 %v204, %v203
  br i1 %v205, label %b26, label %b27
b26:
  %v206 = and i64 0, %v56
  %v207 = mul i64 %v206, %v7
  %v208 = add i64 %v207, %v204
  %v209 = mul i64 %v208, 8
  %v210 = getelementptr inbounds float, ptr %v22, i64 %v209
  %v211 = add i64 0, 0
  %v212 = getelementptr inbounds float, ptr %v210, i64 %v211
  %v213 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v214 = shufflevector <8 x float> %v213, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = add nsw i64 %v204, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v216 = icmp sgt i64 %v3, 1
  br i1 %v216, label %b28, label %b29
b28:
  %v217 = getelementptr inbounds i64, ptr %v1, i64 3
  %v218 = atomicrmw add ptr %v217, i64 1 acq_rel
  %v219 = load i64, ptr %v63, align 8
  %v220 = add i64 %v219, 1
  store i64 %v220, ptr %v63, align 8
  %v221 = mul i64 %v3, %v220
  br label %b30
b30:
  %v222 = load atomic i64, ptr %v217 acquire, align 8
  %v223 = icmp slt i64 %v222, %v221
  br i1 %v223, label %b31, label %b32
b31:
  %v224 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v225 = getelementptr inbounds float, ptr %v65, i64 0
  %v226 = getelementptr inbounds i64, ptr %v1, i64 4
  %v227 = load i64, ptr %v226, align 8
  %v228 = icmp eq i64 %v227, 0
  br i1 %v228, label %b33, label %b34
b33:
  %v229 = add i64 1, 0
  %v230 = sdiv i64 %v229, 1
  %v231 = add i64 %v2, 1
  %v232 = mul i64 %v230, %v2
  %v233 = sdiv i64 %v232, %v3
  %v234 = mul i64 %v233, 1
  %v235 = icmp slt i64 %v234, 1
  %v236 = select i1 %v235, i64 %v234, i64 1
  %v237 = mul i64 %v230, %v231
  %v238 = sdiv i64 %v237, %v3
  %v239 = mul i64 %v238, 1
  %v240 = icmp slt i64 %v239, 1
  %v241 = select i1 %v240, i64 %v239, i64 1
  %v242 = icmp slt i64 %v241, 1
  %v243 = select i1 %v242, i64 %v241, i64 1
  br label %b35
b35:
  %v244 = phi i64 [ %v236, %b33 ], [ %v258, %b36 ]
  %v245 = icmp slt i64 %v244, %v243
  br i1 %v245, label %b36, label %b37
b36:
  %v246 = mul i64 %v244, 64
  %v247 = mul i64 %v244, 8
  %v248 = add i64 %v246, 0
  %v249 = add i64 %v247, 0
  %v250 = getelementptr inbounds float, ptr %v225, i64 %v248
  %v251 = sub i64 8, %v249
  %v252 = icmp slt i64 %v251, 0
  %v253 = select i1 %v252, i64 0, i64 %v251
  %v254 = mul i64 %v249, 8
  %v255 = add i64 0, %v254
  %v256 = getelementptr inbounds float, ptr %v16, i64 %v255
  call void @pack_turned(ptr %v256, i64 8, i64 1, i64 8, i64 %v253, ptr %v250, i64 8)
  %v257 = add i64 %v246, 64
  %v258 = add nsw i64 %v244, 1
  br label %b35
b37:
  br label %b34
b34:
  %v259 = icmp sgt i64 %v3, 1
  br i1 %v259, label %b38, label %b39
b38:
  %v260 = getelementptr inbounds i64, ptr %v1, i64 3
  %v261 = atomicrmw add ptr %v260, i64 1 acq_rel
  %v262 = load i64, ptr %v63, align 8
  %v263 = add i64 %v262, 1
  store i64 %v263, ptr %v63, align 8
  %v264 = mul i64 %v3, %v263
  br label %b40
b40:
  %v265 = load atomic i64, ptr %v260 acquire, align 8
  %v266 = icmp slt i64 %v265, %v264
  br i1 %v266, label %b41, label %b42
b41:
  %v267 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v268 = getelementptr inbounds float, ptr %v65, i64 64
  %v269 = getelementptr inbounds i64, ptr %v1, i64 4
  %v270 = load i64, ptr %v269, align 8
  %v271 = icmp eq i64 %v270, 0
  br i1 %v271, label %b43, label %b44
b43:
  %v272 = add i64 1, 0
  %v273 = sdiv i64 %v272, 1
  %v274 = add i64 %v2, 1
  %v275 = mul i64 %v273, %v2
  %v276 = sdiv i64 %v275, %v3
  %v277 = mul i64 %v276, 1
  %v278 = icmp slt i64 %v277, 1
  %v279 = select i1 %v278, i64 %v277, i64 1
  %v280 = mul i64 %v273, %v274
  %v281 = sdiv i64 %v280, %v3
  %v282 = mul i64 %v281, 1
  %v283 = icmp slt i64 %v282, 1
  %v284 = select i1 %v283, i64 %v282, i64 1
  %v285 = icmp slt i64 %v284, 1
  %v286 = select i1 %v285, i64 %v284, i64 1
  br label %b45
b45:
  %v287 = phi i64 [ %v279, %b43 ], [ %v301, %b46 ]
  %v288 = icmp slt i64 %v287, %v286
  br i1 %v288, label %b46, label %b47
b46:
  %v289 = mul i64 %v287, 64
  %v290 = mul i64 %v287, 8
  %v291 = add i64 %v289, 0
  %v292 = add i64 %v290, 0
  %v293 = getelementptr inbounds float, ptr %v268, i64 %v291
  %v294 = sub i64 8, %v292
  %v295 = icmp slt i64 %v294, 0
  %v296 = select i1 %v295, i64 0, i64 %v294
  %v297 = mul i64 %v292, 8
  %v298 = add i64 0, %v297
  %v299 = getelementptr inbounds float, ptr %v40, i64 %v298
  call void @pack_turned(ptr %v299, i64 8, i64 1, i64 8, i64 %v296, ptr %v293, i64 8)
  %v300 = add i64 %v289, 64
  %v301 = add nsw i64 %v287, 1
  br label %b45
b47:
  br label %b44
b44:
  %v302 = icmp sgt i64 %v3, 1
  br i1 %v302, label %b48, label %b49
b48:
  %v303 = getelementptr inbounds i64, ptr %v1, i64 3
  %v304 = atomicrmw add ptr %v303, i64 1 acq_rel
  %v305 = load i64, ptr %v63, align 8
  %v306 = add i64 %v305, 1
  store i64 %v306, ptr %v63, align 8
  %v307 = mul i64 %v3, %v306
  br label %b50
b50:
  %v308 = load atomic i64, ptr %v303 acquire, align 8
  %v309 = icmp slt i64 %v308, %v307
  br i1 %v309, label %b51, label %b52
b51:
  %v310 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  %v311 = getelementptr inbounds i64, ptr %v1, i64 5
  %v312 = load i64, ptr %v311, align 8
  br label %b53
b53:
  %v313 = phi i64 [ 0, %b49 ], [ %v573, %b99 ]
  %v314 = icmp slt i64 %v313, %v5
  br i1 %v314, label %b54, label %b55
b54:
  %v315 = add i64 %v313, %v312
  %v316 = icmp slt i64 %v315, %v5
  %v317 = select i1 %v316, i64 %v315, i64 %v5
  %v318 = sub i64 %v317, %v313
  %v319 = mul i64 %v318, %v7
  %v321 = add i64 %v319, 0
  %v322 = sdiv i64 %v321, 1
  %v323 = add i64 %v2, 1
  %v324 = mul i64 %v322, %v2
  %v325 = sdiv i64 %v324, %v3
  %v326 = mul i64 %v325, 1
  %v327 = icmp slt i64 %v326, %v319
  %v328 = select i1 %v327, i64 %v326, i64 %v319
  %v329 = mul i64 %v322, %v323
  %v330 = sdiv i64 %v329, %v3
  %v331 = mul i64 %v330, 1
  %v332 = icmp slt i64 %v331, %v319
  %v333 = select i1 %v332, i64 %v331, i64 %v319
  %v334 = mul i64 %v313, %v7
  %v335 = add i64 %v328, %v334
  %v336 = add i64 %v333, %v334
  br label %b56
b56:
  %v337 = phi i64 [ %v335, %b54 ], [ %v393, %b61 ]
  %v338 = icmp slt i64 %v337, %v336
  br i1 %v338, label %b57, label %b58
b57:
  %v339 = add i64 %v337, 96
  %v340 = icmp slt i64 %v339, %v336
  %v341 = select i1 %v340, i64 %v339, i64 %v336
  br label %b59
b59:
  %v342 = phi i64 [ 0, %b57 ], [ %v392, %b64 ]
  %v343 = icmp slt i64 %v342, 1
  br i1 %v343, label %b60, label %b61
b60:
  %v344 = sub i64 %v341, %v337
  %v345 = sub i64 8, 1
  %v346 = add i64 %v344, %v345
  %v347 = sdiv i64 %v346, 8
  br label %b62
b62:
  %v348 = phi i64 [ 0, %b60 ], [ %v391, %b69 ]
  %v349 = icmp slt i64 %v348, %v347
  br i1 %v349, label %b63, label %b64
b63:
  %v350 = mul i64 %v344, %v348
  %v351 = sdiv i64 %v350, %v347
  %v352 = add i64 %v337, %v351
  %v353 = add i64 %v348, 1
  %v354 = mul i64 %v344, %v353
  %v355 = sdiv i64 %v354, %v347
  %v356 = add i64 %v337, %v355
  %v357 = mul i64 %v342, 64
  %v358 = getelementptr inbounds float, ptr %v225, i64 %v357
  %v359 = sub i64 %v356, %v352
  %v360 = mul i64 %v352, 8
  %v361 = getelementptr inbounds float, ptr %v12, i64 %v360
  %v362 = getelementptr inbounds float, ptr %v361, i64 0
  %v363 = sub i64 %v359, 1
  %v364 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v363
  %v365 = load ptr, ptr %v364, align 4
  %v366 = getelementptr inbounds float, ptr %v320, i64 0
  %v367 = icmp sgt i64 %v359, 0
  br i1 %v367, label %b65, label %b66
b65:
  call void %v365(ptr %v362, i64 8, ptr %v358, i64 8, ptr %v366, i64 8, i64 0)
  br label %b66
b66:
  %v368 = add i64 %v357, 64
  br label %b67
b67:
  %v369 = phi i64 [ %v352, %b66 ], [ %v390, %b72 ]
  %v370 = icmp slt i64 %v369, %v356
  br i1 %v370, label %b68, label %b69
b68:
  %v371 = sub i64 %v369, %v352
  %v372 = mul i64 %v371, 8
  %v373 = getelementptr inbounds float, ptr %v320, i64 %v372
  %v374 = mul i64 %v313, %v7
  %v375 = sub i64 %v369, %v374
  %v376 = mul i64 %v375, 8
  %v377 = getelementptr inbounds float, ptr %v42, i64 %v376
  br label %b70
b70:
  %v378 = phi i64 [ 0, %b68 ], [ %v389, %b71 ]
  %v379 = icmp slt i64 %v378, 1
  br i1 %v379, label %b71, label %b72
b71:
  %v380 = mul i64 %v342, 1
  %v381 = add i64 %v380, %v378
  %v382 = mul i64 %v381, 8
  %v383 = add i64 0, %v378
  %v384 = mul i64 %v383, 8
  %v385 = getelementptr inbounds float, ptr %v373, i64 %v384
  %v386 = load <8 x float>, ptr %v385, align 4
  %v387 = add i64 0, %v382
  %v388 = getelementptr inbounds float, ptr %v377, i64 %v387
  store <8 x float> %v386, ptr %v388, align 4
  %v389 = add nsw i64 %v378, 1
  br label %b70
b72:
  %v390 = add nsw i64 %v369, 1
  br label %b67
b69:
  %v391 = add nsw i64 %v348, 1
  br label %b62
b64:
  %v392 = add nsw i64 %v342, 1
  br label %b59
b61:
  %v393 = add nsw i64 %v337, 96
  br label %b56
b58:
  %v394 = icmp sgt i64 %v3, 1
  br i1 %v394, label %b73, label %b74
b73:
  %v395 = getelementptr inbounds i64, ptr %v1, i64 3
  %v396 = atomicrmw add ptr %v395, i64 1 acq_rel
  %v397 = load i64, ptr %v63, align 8
  %v398 = add i64 %v397, 1
  store i64 %v398, ptr %v63, align 8
  %v399 = mul i64 %v3, %v398
  br label %b75
b75:
  %v400 = load atomic i64, ptr %v395 acquire, align 8
  %v401 = icmp slt i64 %v400, %v399
  br i1 %v401, label %b76, label %b77
b76:
  %v402 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  br label %b78
b78:
  %v403 = phi i64 [ %v313, %b74 ], [ %v563, %b83 ]
  %v404 = icmp slt i64 %v403, %v317
  br i1 %v404, label %b79, label %b80
b79:
  %v406 = add i64 %v7, 0
  %v407 = sdiv i64 %v406, 1
  %v408 = add i64 %v2, 1
  %v409 = mul i64 %v407, %v2
  %v410 = sdiv i64 %v409, %v3
  %v411 = mul i64 %v410, 1
  %v412 = icmp slt i64 %v411, %v7
  %v413 = select i1 %v412, i64 %v411, i64 %v7
  %v414 = mul i64 %v407, %v408
  %v415 = sdiv i64 %v414, %v3
  %v416 = mul i64 %v415, 1
  %v417 = icmp slt i64 %v416, %v7
  %v418 = select i1 %v417, i64 %v416, i64 %v7
  br label %b81
b81:
  %v419 = phi i64 [ %v413, %b79 ], [ %v562, %b86 ]
  %v420 = icmp slt i64 %v419, %v418
  br i1 %v420, label %b82, label %b83
b82:
  %v421 = add i64 %v419, 96
  %v422 = icmp slt i64 %v421, %v418
  %v423 = select i1 %v422, i64 %v421, i64 %v418
  br label %b84
b84:
  %v424 = phi i64 [ 0, %b82 ], [ %v561, %b89 ]
  %v425 = icmp slt i64 %v424, 1
  br i1 %v425, label %b85, label %b86
b85:
  %v426 = sub i64 %v423, %v419
  %v427 = sub i64 8, 1
  %v428 = add i64 %v426, %v427
  %v429 = sdiv i64 %v428, 8
  br label %b87
b87:
  %v430 = phi i64 [ 0, %b85 ], [ %v560, %b94 ]
  %v431 = icmp slt i64 %v430, %v429
  br i1 %v431, label %b88, label %b89
b88:
  %v432 = mul i64 %v426, %v430
  %v433 = sdiv i64 %v432, %v429
  %v434 = add i64 %v419, %v433
  %v435 = add i64 %v430, 1
  %v436 = mul i64 %v426, %v435
  %v437 = sdiv i64 %v436, %v429
  %v438 = add i64 %v419, %v437
  %v439 = mul i64 %v424, 64
  %v440 = getelementptr inbounds float, ptr %v268, i64 %v439
  %v441 = sub i64 %v438, %v434
  %v442 = add i64 %v403, 0
  %v443 = and i64 %v442, %v56
  %v444 = mul i64 %v443, %v7
  %v445 = add i64 %v444, %v434
  %v446 = mul i64 %v445, 8
  %v447 = getelementptr inbounds float, ptr %v22, i64 %v446
  %v448 = getelementptr inbounds float, ptr %v447, i64 0
  %v449 = sub i64 %v441, 1
  %v450 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v449
  %v451 = load ptr, ptr %v450, align 4
  %v452 = getelementptr inbounds float, ptr %v405, i64 0
  %v453 = icmp sgt i64 %v441, 0
  br i1 %v453, label %b90, label %b91
b90:
  call void %v451(ptr %v448, i64 8, ptr %v440, i64 8, ptr %v452, i64 8, i64 0)
  br label %b91
b91:
  %v454 = add i64 %v439, 64
  br label %b92
b92:
  %v455 = phi i64 [ %v434, %b91 ], [ %v559, %b97 ]
  %v456 = icmp slt i64 %v455, %v438
  br i1 %v456, label %b93, label %b94
b93:
  %v457 = sub i64 %v455, %v434
  %v458 = mul i64 %v457, 8
  %v459 = getelementptr inbounds float, ptr %v405, i64 %v458
  %v460 = add i64 %v403, 0
  %v461 = and i64 %v460, %v52
  %v462 = mul i64 %v461, %v7
  %v463 = add i64 %v462, %v455
  %v464 = mul i64 %v463, 1
  %v465 = getelementptr inbounds float, ptr %v14, i64 %v464
  %v466 = getelementptr inbounds float, ptr %v465, i64 0
  %v467 = load float, ptr %v466, align 4
  %v468 = add i64 %v403, 0
  %v469 = sub i64 %v468, %v313
  %v470 = mul i64 %v469, %v7
  %v471 = add i64 %v470, %v455
  %v472 = mul i64 %v471, 8
  %v473 = getelementptr inbounds float, ptr %v42, i64 %v472
  %v474 = add i64 %v403, 0
  %v475 = and i64 %v474, %v56
  %v476 = mul i64 %v475, %v7
  %v477 = add i64 %v476, %v455
  %v478 = mul i64 %v477, 8
  %v479 = getelementptr inbounds float, ptr %v22, i64 %v478
  %v480 = add i64 %v403, 1
  %v481 = and i64 %v480, %v56
  %v482 = mul i64 %v481, %v7
  %v483 = add i64 %v482, %v455
  %v484 = mul i64 %v483, 8
  %v485 = getelementptr inbounds float, ptr %v22, i64 %v484
  %v486 = add i64 %v403, 0
  %v487 = and i64 %v486, %v60
  %v488 = mul i64 %v487, %v7
  %v489 = add i64 %v488, %v455
  %v490 = mul i64 %v489, 8
  %v491 = getelementptr inbounds float, ptr %v44, i64 %v490
  br label %b95
b95:
  %v492 = phi i64 [ 0, %b93 ], [ %v558, %b96 ]
  %v493 = icmp slt i64 %v492, 1
  br i1 %v493, label %b96, label %b97
b96:
  %v494 = mul i64 %v424, 1
  %v495 = add i64 %v494, %v492
  %v496 = mul i64 %v495, 8
  %v497 = add i64 0, %v492
  %v498 = mul i64 %v497, 8
  %v499 = getelementptr inbounds float, ptr %v459, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = add i64 0, %v496
  %v502 = getelementptr inbounds float, ptr %v36, i64 %v501
  %v503 = load <8 x float>, ptr %v502, align 4
  %v504 = insertelement <8 x float> poison, float %v467, i64 0
  %v505 = shufflevector <8 x float> %v504, <8 x float> poison, <8 x i32> zeroinitializer
  %v506 = fdiv <8 x float> %v505, %v503
  %v507 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v506)
  %v508 = fmul <8 x float> %v507, %v503
  %v509 = fsub <8 x float> %v505, %v508
  %v510 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v511 = shufflevector <8 x float> %v510, <8 x float> poison, <8 x i32> zeroinitializer
  %v512 = fcmp oeq <8 x float> %v509, %v511
  %v513 = select <8 x i1> %v512, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v514 = add i64 0, %v496
  %v515 = getelementptr inbounds float, ptr %v18, i64 %v514
  %v516 = load <8 x float>, ptr %v515, align 4
  %v517 = add i64 0, %v496
  %v518 = getelementptr inbounds float, ptr %v473, i64 %v517
  %v519 = load <8 x float>, ptr %v518, align 4
  %v520 = fadd <8 x float> %v519, %v500
  %v521 = fadd <8 x float> %v516, %v520
  %v522 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v521)
  %v523 = fcmp ogt <8 x float> %v522, splat (float 0x4023000000000000)
  %v524 = select <8 x i1> %v523, <8 x float> splat (float 0x4023000000000000), <8 x float> %v522
  %v525 = fadd <8 x float> %v524, %v524
  %v526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v525, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v527 = fsub <8 x float> %v526, splat (float 0x4168000000000000)
  %v528 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v527, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v525)
  %v529 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v527, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v528)
  %v530 = bitcast <8 x float> %v526 to <8 x i32>
  %v531 = fmul <8 x float> %v529, %v529
  %v532 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v529, <8 x float> splat (float 0x3F81227F40000000))
  %v533 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v532, <8 x float> %v529, <8 x float> splat (float 0x3FA5556740000000))
  %v534 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v533, <8 x float> %v529, <8 x float> splat (float 0x3FC5554B00000000))
  %v535 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v534, <8 x float> %v529, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v536 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v531, <8 x float> %v535, <8 x float> %v529)
  %v537 = shl <8 x i32> %v530, splat (i32 23)
  %v538 = add <8 x i32> %v537, splat (i32 1065353216)
  %v539 = bitcast <8 x i32> %v538 to <8 x float>
  %v540 = fsub <8 x float> %v539, splat (float 0x3FF0000000000000)
  %v541 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v539, <8 x float> %v536, <8 x float> %v540)
  %v542 = fadd <8 x float> %v541, splat (float 0x4000000000000000)
  %v543 = fdiv <8 x float> %v541, %v542
  %v544 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v543, <8 x float> %v521)
  %v545 = add i64 0, %v496
  %v546 = getelementptr inbounds float, ptr %v479, i64 %v545
  %v547 = load <8 x float>, ptr %v546, align 4
  %v548 = fcmp une <8 x float> %v513, splat (float 0x0000000000000000)
  %v549 = select <8 x i1> %v548, <8 x float> %v544, <8 x float> %v547
  %v550 = fmul <8 x float> %v544, %v544
  %v551 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v552 = shufflevector <8 x float> %v551, <8 x float> poison, <8 x i32> zeroinitializer
  %v553 = fsub <8 x float> %v552, %v550
  %v554 = add i64 0, %v496
  %v555 = getelementptr inbounds float, ptr %v485, i64 %v554
  store <8 x float> %v549, ptr %v555, align 4
  %v556 = add i64 0, %v496
  %v557 = getelementptr inbounds float, ptr %v491, i64 %v556
  store <8 x float> %v553, ptr %v557, align 4
  %v558 = add nsw i64 %v492, 1
  br label %b95
b97:
  %v559 = add nsw i64 %v455, 1
  br label %b92
b94:
  %v560 = add nsw i64 %v430, 1
  br label %b87
b89:
  %v561 = add nsw i64 %v424, 1
  br label %b84
b86:
  %v562 = add nsw i64 %v419, 96
  br label %b81
b83:
  %v563 = add nsw i64 %v403, 1
  br label %b78
b80:
  %v564 = icmp sgt i64 %v3, 1
  br i1 %v564, label %b98, label %b99
b98:
  %v565 = getelementptr inbounds i64, ptr %v1, i64 3
  %v566 = atomicrmw add ptr %v565, i64 1 acq_rel
  %v567 = load i64, ptr %v63, align 8
  %v568 = add i64 %v567, 1
  store i64 %v568, ptr %v63, align 8
  %v569 = mul i64 %v3, %v568
  br label %b100
b100:
  %v570 = load atomic i64, ptr %v565 acquire, align 8
  %v571 = icmp slt i64 %v570, %v569
  br i1 %v571, label %b101, label %b102
b101:
  %v572 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
  %v573 = add nsw i64 %v313, %v312
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
  %v63 = alloca i64, i64 1, align 8
  %v192 = alloca float, i64 64, align 4
  %v365 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 7
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 8
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 23
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 24
  %v62 = load i64, ptr %v61, align 8
  store i64 0, ptr %v63, align 8
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v65 = load ptr, ptr %v64, align 4
  %v66 = mul i64 %v2, 15360
  %v67 = add i64 %v66, 128
  %v68 = getelementptr inbounds float, ptr %v65, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v65, i64 0
  %v70 = getelementptr inbounds i64, ptr %v1, i64 4
  %v71 = load i64, ptr %v70, align 8
  %v72 = icmp eq i64 %v71, 0
  br i1 %v72, label %b0, label %b1
b0:
  %v73 = add i64 1, 0
  %v74 = sdiv i64 %v73, 1
  %v75 = add i64 %v2, 1
  %v76 = mul i64 %v74, %v2
  %v77 = sdiv i64 %v76, %v3
  %v78 = mul i64 %v77, 1
  %v79 = icmp slt i64 %v78, 1
  %v80 = select i1 %v79, i64 %v78, i64 1
  %v81 = mul i64 %v74, %v75
  %v82 = sdiv i64 %v81, %v3
  %v83 = mul i64 %v82, 1
  %v84 = icmp slt i64 %v83, 1
  %v85 = select i1 %v84, i64 %v83, i64 1
  %v86 = icmp slt i64 %v85, 1
  %v87 = select i1 %v86, i64 %v85, i64 1
  br label %b2
b2:
  %v88 = phi i64 [ %v80, %b0 ], [ %v102, %b3 ]
  %v89 = icmp slt i64 %v88, %v87
  br i1 %v89, label %b3, label %b4
b3:
  %v90 = mul i64 %v88, 64
  %v91 = mul i64 %v88, 8
  %v92 = add i64 %v90, 0
  %v93 = add i64 %v91, 0
  %v94 = getelementptr inbounds float, ptr %v69, i64 %v92
  %v95 = sub i64 8, %v93
  %v96 = icmp slt i64 %v95, 0
  %v97 = select i1 %v96, i64 0, i64 %v95
  %v98 = mul i64 %v93, 1
  %v99 = add i64 0, %v98
  %v100 = getelementptr inbounds float, ptr %v40, i64 %v99
  call void @pack_rows(ptr %v100, i64 1, i64 8, i64 8, i64 %v97, ptr %v94, i64 8)
  %v101 = add i64 %v90, 64
  %v102 = add nsw i64 %v88, 1
  br label %b2
b4:
  br label %b1
b1:
  %v103 = icmp sgt i64 %v3, 1
  br i1 %v103, label %b5, label %b6
b5:
  %v104 = getelementptr inbounds i64, ptr %v1, i64 3
  %v105 = atomicrmw add ptr %v104, i64 1 acq_rel
  %v106 = load i64, ptr %v63, align 8
  %v107 = add i64 %v106, 1
  store i64 %v107, ptr %v63, align 8
  %v108 = mul i64 %v3, %v107
  br label %b7
b7:
  %v109 = load atomic i64, ptr %v104 acquire, align 8
  %v110 = icmp slt i64 %v109, %v108
  br i1 %v110, label %b8, label %b9
b8:
  %v111 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  br label %b10
b10:
  %v112 = phi i64 [ 0, %b6 ], [ %v312, %b18 ]
  %v113 = icmp slt i64 %v112, %v5
  br i1 %v113, label %b11, label %b12
b11:
  %v114 = sub i64 %v5, 1
  %v115 = sub i64 %v114, %v112
  %v116 = add i64 %v7, 0
  %v117 = sdiv i64 %v116, 1
  %v118 = add i64 %v2, 1
  %v119 = mul i64 %v117, %v2
  %v120 = sdiv i64 %v119, %v3
  %v121 = mul i64 %v120, 1
  %v122 = icmp slt i64 %v121, %v7
  %v123 = select i1 %v122, i64 %v121, i64 %v7
  %v124 = mul i64 %v117, %v118
  %v125 = sdiv i64 %v124, %v3
  %v126 = mul i64 %v125, 1
  %v127 = icmp slt i64 %v126, %v7
  %v128 = select i1 %v127, i64 %v126, i64 %v7
  br label %b13
b13:
  %v129 = phi i64 [ %v123, %b11 ], [ %v191, %b14 ]
  %v130 = icmp slt i64 %v129, %v128
  br i1 %v130, label %b14, label %b15
b14:
  %v131 = add i64 %v115, 0
  %v132 = and i64 %v131, %v52
  %v133 = mul i64 %v132, %v7
  %v134 = add i64 %v133, %v129
  %v135 = mul i64 %v134, 1
  %v136 = getelementptr inbounds float, ptr %v14, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load float, ptr %v137, align 4
  %v139 = add i64 %v115, 1
  %v140 = and i64 %v139, 1
  %v141 = mul i64 %v140, %v7
  %v142 = add i64 %v141, %v129
  %v143 = mul i64 %v142, 8
  %v144 = getelementptr inbounds float, ptr %v24, i64 %v143
  %v145 = add i64 %v115, 0
  %v146 = and i64 %v145, %v54
  %v147 = mul i64 %v146, %v7
  %v148 = add i64 %v147, %v129
  %v149 = mul i64 %v148, 8
  %v150 = getelementptr inbounds float, ptr %v20, i64 %v149
  %v151 = add i64 %v115, 0
  %v152 = and i64 %v151, %v60
  %v153 = mul i64 %v152, %v7
  %v154 = add i64 %v153, %v129
  %v155 = mul i64 %v154, 8
  %v156 = getelementptr inbounds float, ptr %v44, i64 %v155
  %v157 = add i64 %v115, 0
  %v158 = and i64 %v157, %v62
  %v159 = mul i64 %v158, %v7
  %v160 = add i64 %v159, %v129
  %v161 = mul i64 %v160, 8
  %v162 = getelementptr inbounds float, ptr %v46, i64 %v161
  %v163 = add i64 0, 0
  %v164 = getelementptr inbounds float, ptr %v36, i64 %v163
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = insertelement <8 x float> poison, float %v138, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  %v168 = fdiv <8 x float> %v167, %v165
  %v169 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v168)
  %v170 = fmul <8 x float> %v169, %v165
  %v171 = fsub <8 x float> %v167, %v170
  %v172 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = fcmp oeq <8 x float> %v171, %v173
  %v175 = select <8 x i1> %v174, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v176 = add i64 0, 0
  %v177 = getelementptr inbounds float, ptr %v144, i64 %v176
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = add i64 0, 0
  %v180 = getelementptr inbounds float, ptr %v150, i64 %v179
  %v181 = load <8 x float>, ptr %v180, align 4
  %v182 = fadd <8 x float> %v178, %v181
  %v183 = fcmp une <8 x float> %v175, splat (float 0x0000000000000000)
  %v184 = select <8 x i1> %v183, <8 x float> %v182, <8 x float> %v173
  %v185 = add i64 0, 0
  %v186 = getelementptr inbounds float, ptr %v156, i64 %v185
  %v187 = load <8 x float>, ptr %v186, align 4
  %v188 = fmul <8 x float> %v184, %v187
  %v189 = add i64 0, 0
  %v190 = getelementptr inbounds float, ptr %v162, i64 %v189
  store <8 x float> %v188, ptr %v190, align 4
  %v191 = add nsw i64 %v129, 1
  br label %b13
b15:
  %v193 = add i64 %v7, 0
  %v194 = sdiv i64 %v193, 1
  %v195 = add i64 %v2, 1
  %v196 = mul i64 %v194, %v2
  %v197 = sdiv i64 %v196, %v3
  %v198 = mul i64 %v197, 1
  %v199 = icmp slt i64 %v198, %v7
  %v200 = select i1 %v199, i64 %v198, i64 %v7
  %v201 = mul i64 %v194, %v195
  %v202 = sdiv i64 %v201, %v3
  %v203 = mul i64 %v202, 1
  %v204 = icmp slt i64 %v203, %v7
  %v205 = select i1 %v204, i64 %v203, i64 %v7
  br label %b16
b16:
  %v206 = phi i64 [ %v200, %b15 ], [ %v311, %b21 ]
  %v207 = icmp slt i64 %v206, %v205
  br i1 %v207, label %b17, label %b18
b17:
  %v208 = add i64 %v206, 96
  %v209 = icmp slt i64 %v208, %v205
  %v210 = select i1 %v209, i64 %v208, i64 %v205
  br label %b19
b19:
  %v211 = phi i64 [ 0, %b17 ], [ %v310, %b24 ]
  %v212 = icmp slt i64 %v211, 1
  br i1 %v212, label %b20, label %b21
b20:
  %v213 = sub i64 %v210, %v206
  %v214 = sub i64 8, 1
  %v215 = add i64 %v213, %v214
  %v216 = sdiv i64 %v215, 8
  br label %b22
b22:
  %v217 = phi i64 [ 0, %b20 ], [ %v309, %b29 ]
  %v218 = icmp slt i64 %v217, %v216
  br i1 %v218, label %b23, label %b24
b23:
  %v219 = mul i64 %v213, %v217
  %v220 = sdiv i64 %v219, %v216
  %v221 = add i64 %v206, %v220
  %v222 = add i64 %v217, 1
  %v223 = mul i64 %v213, %v222
  %v224 = sdiv i64 %v223, %v216
  %v225 = add i64 %v206, %v224
  %v226 = mul i64 %v211, 64
  %v227 = getelementptr inbounds float, ptr %v69, i64 %v226
  %v228 = sub i64 %v225, %v221
  %v229 = add i64 %v115, 0
  %v230 = and i64 %v229, %v62
  %v231 = mul i64 %v230, %v7
  %v232 = add i64 %v231, %v221
  %v233 = mul i64 %v232, 8
  %v234 = getelementptr inbounds float, ptr %v46, i64 %v233
  %v235 = getelementptr inbounds float, ptr %v234, i64 0
  %v236 = sub i64 %v228, 1
  %v237 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v236
  %v238 = load ptr, ptr %v237, align 4
  %v239 = getelementptr inbounds float, ptr %v192, i64 0
  %v240 = icmp sgt i64 %v228, 0
  br i1 %v240, label %b25, label %b26
b25:
  call void %v238(ptr %v235, i64 8, ptr %v227, i64 8, ptr %v239, i64 8, i64 0)
  br label %b26
b26:
  %v241 = add i64 %v226, 64
  br label %b27
b27:
  %v242 = phi i64 [ %v221, %b26 ], [ %v308, %b32 ]
  %v243 = icmp slt i64 %v242, %v225
  br i1 %v243, label %b28, label %b29
b28:
  %v244 = sub i64 %v242, %v221
  %v245 = mul i64 %v244, 8
  %v246 = getelementptr inbounds float, ptr %v192, i64 %v245
  %v247 = add i64 %v115, 0
  %v248 = and i64 %v247, %v52
  %v249 = mul i64 %v248, %v7
  %v250 = add i64 %v249, %v242
  %v251 = mul i64 %v250, 1
  %v252 = getelementptr inbounds float, ptr %v14, i64 %v251
  %v253 = getelementptr inbounds float, ptr %v252, i64 0
  %v254 = load float, ptr %v253, align 4
  %v255 = add i64 %v115, 1
  %v256 = and i64 %v255, 1
  %v257 = mul i64 %v256, %v7
  %v258 = add i64 %v257, %v242
  %v259 = mul i64 %v258, 8
  %v260 = getelementptr inbounds float, ptr %v24, i64 %v259
  %v261 = add i64 %v115, 0
  %v262 = and i64 %v261, %v54
  %v263 = mul i64 %v262, %v7
  %v264 = add i64 %v263, %v242
  %v265 = mul i64 %v264, 8
  %v266 = getelementptr inbounds float, ptr %v20, i64 %v265
  %v267 = add i64 %v115, 0
  %v268 = and i64 %v267, 1
  %v269 = mul i64 %v268, %v7
  %v270 = add i64 %v269, %v242
  %v271 = mul i64 %v270, 8
  %v272 = getelementptr inbounds float, ptr %v24, i64 %v271
  br label %b30
b30:
  %v273 = phi i64 [ 0, %b28 ], [ %v307, %b31 ]
  %v274 = icmp slt i64 %v273, 1
  br i1 %v274, label %b31, label %b32
b31:
  %v275 = mul i64 %v211, 1
  %v276 = add i64 %v275, %v273
  %v277 = mul i64 %v276, 8
  %v278 = add i64 0, %v273
  %v279 = mul i64 %v278, 8
  %v280 = getelementptr inbounds float, ptr %v246, i64 %v279
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = add i64 0, %v277
  %v283 = getelementptr inbounds float, ptr %v36, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = insertelement <8 x float> poison, float %v254, i64 0
  %v286 = shufflevector <8 x float> %v285, <8 x float> poison, <8 x i32> zeroinitializer
  %v287 = fdiv <8 x float> %v286, %v284
  %v288 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v287)
  %v289 = fmul <8 x float> %v288, %v284
  %v290 = fsub <8 x float> %v286, %v289
  %v291 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v292 = shufflevector <8 x float> %v291, <8 x float> poison, <8 x i32> zeroinitializer
  %v293 = fcmp oeq <8 x float> %v290, %v292
  %v294 = select <8 x i1> %v293, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v295 = add i64 0, %v277
  %v296 = getelementptr inbounds float, ptr %v260, i64 %v295
  %v297 = load <8 x float>, ptr %v296, align 4
  %v298 = add i64 0, %v277
  %v299 = getelementptr inbounds float, ptr %v266, i64 %v298
  %v300 = load <8 x float>, ptr %v299, align 4
  %v301 = fadd <8 x float> %v297, %v300
  %v302 = fcmp une <8 x float> %v294, splat (float 0x0000000000000000)
  %v303 = select <8 x i1> %v302, <8 x float> %v292, <8 x float> %v301
  %v304 = fadd <8 x float> %v303, %v281
  %v305 = add i64 0, %v277
  %v306 = getelementptr inbounds float, ptr %v272, i64 %v305
  store <8 x float> %v304, ptr %v306, align 4
  %v307 = add nsw i64 %v273, 1
  br label %b30
b32:
  %v308 = add nsw i64 %v242, 1
  br label %b27
b29:
  %v309 = add nsw i64 %v217, 1
  br label %b22
b24:
  %v310 = add nsw i64 %v211, 1
  br label %b19
b21:
  %v311 = add nsw i64 %v206, 96
  br label %b16
b18:
  %v312 = add nsw i64 %v112, 1
  br label %b10
b12:
  %v313 = icmp sgt i64 %v3, 1
  br i1 %v313, label %b33, label %b34
b33:
  %v314 = getelementptr inbounds i64, ptr %v1, i64 3
  %v315 = atomicrmw add ptr %v314, i64 1 acq_rel
  %v316 = load i64, ptr %v63, align 8
  %v317 = add i64 %v316, 1
  store i64 %v317, ptr %v63, align 8
  %v318 = mul i64 %v3, %v317
  br label %b35
b35:
  %v319 = load atomic i64, ptr %v314 acquire, align 8
  %v320 = icmp slt i64 %v319, %v318
  br i1 %v320, label %b36, label %b37
b36:
  %v321 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  %v322 = getelementptr inbounds float, ptr %v65, i64 64
  %v323 = getelementptr inbounds i64, ptr %v1, i64 4
  %v324 = load i64, ptr %v323, align 8
  %v325 = icmp eq i64 %v324, 0
  br i1 %v325, label %b38, label %b39
b38:
  %v326 = add i64 1, 0
  %v327 = sdiv i64 %v326, 1
  %v328 = add i64 %v2, 1
  %v329 = mul i64 %v327, %v2
  %v330 = sdiv i64 %v329, %v3
  %v331 = mul i64 %v330, 1
  %v332 = icmp slt i64 %v331, 1
  %v333 = select i1 %v332, i64 %v331, i64 1
  %v334 = mul i64 %v327, %v328
  %v335 = sdiv i64 %v334, %v3
  %v336 = mul i64 %v335, 1
  %v337 = icmp slt i64 %v336, 1
  %v338 = select i1 %v337, i64 %v336, i64 1
  %v339 = icmp slt i64 %v338, 1
  %v340 = select i1 %v339, i64 %v338, i64 1
  br label %b40
b40:
  %v341 = phi i64 [ %v333, %b38 ], [ %v355, %b41 ]
  %v342 = icmp slt i64 %v341, %v340
  br i1 %v342, label %b41, label %b42
b41:
  %v343 = mul i64 %v341, 64
  %v344 = mul i64 %v341, 8
  %v345 = add i64 %v343, 0
  %v346 = add i64 %v344, 0
  %v347 = getelementptr inbounds float, ptr %v322, i64 %v345
  %v348 = sub i64 8, %v346
  %v349 = icmp slt i64 %v348, 0
  %v350 = select i1 %v349, i64 0, i64 %v348
  %v351 = mul i64 %v346, 1
  %v352 = add i64 0, %v351
  %v353 = getelementptr inbounds float, ptr %v16, i64 %v352
  call void @pack_rows(ptr %v353, i64 1, i64 8, i64 8, i64 %v350, ptr %v347, i64 8)
  %v354 = add i64 %v343, 64
  %v355 = add nsw i64 %v341, 1
  br label %b40
b42:
  br label %b39
b39:
  %v356 = icmp sgt i64 %v3, 1
  br i1 %v356, label %b43, label %b44
b43:
  %v357 = getelementptr inbounds i64, ptr %v1, i64 3
  %v358 = atomicrmw add ptr %v357, i64 1 acq_rel
  %v359 = load i64, ptr %v63, align 8
  %v360 = add i64 %v359, 1
  store i64 %v360, ptr %v63, align 8
  %v361 = mul i64 %v3, %v360
  br label %b45
b45:
  %v362 = load atomic i64, ptr %v357 acquire, align 8
  %v363 = icmp slt i64 %v362, %v361
  br i1 %v363, label %b46, label %b47
b46:
  %v364 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v366 = add i64 %v8, 0
  %v367 = sdiv i64 %v366, 1
  %v368 = add i64 %v2, 1
  %v369 = mul i64 %v367, %v2
  %v370 = sdiv i64 %v369, %v3
  %v371 = mul i64 %v370, 1
  %v372 = icmp slt i64 %v371, %v8
  %v373 = select i1 %v372, i64 %v371, i64 %v8
  %v374 = mul i64 %v367, %v368
  %v375 = sdiv i64 %v374, %v3
  %v376 = mul i64 %v375, 1
  %v377 = icmp slt i64 %v376, %v8
  %v378 = select i1 %v377, i64 %v376, i64 %v8
  br label %b48
b48:
  %v379 = phi i64 [ %v373, %b44 ], [ %v433, %b53 ]
  %v380 = icmp slt i64 %v379, %v378
  br i1 %v380, label %b49, label %b50
b49:
  %v381 = add i64 %v379, 96
  %v382 = icmp slt i64 %v381, %v378
  %v383 = select i1 %v382, i64 %v381, i64 %v378
  br label %b51
b51:
  %v384 = phi i64 [ 0, %b49 ], [ %v432, %b56 ]
  %v385 = icmp slt i64 %v384, 1
  br i1 %v385, label %b52, label %b53
b52:
  %v386 = sub i64 %v383, %v379
  %v387 = sub i64 8, 1
  %v388 = add i64 %v386, %v387
  %v389 = sdiv i64 %v388, 8
  br label %b54
b54:
  %v390 = phi i64 [ 0, %b52 ], [ %v431, %b61 ]
  %v391 = icmp slt i64 %v390, %v389
  br i1 %v391, label %b55, label %b56
b55:
  %v392 = mul i64 %v386, %v390
  %v393 = sdiv i64 %v392, %v389
  %v394 = add i64 %v379, %v393
  %v395 = add i64 %v390, 1
  %v396 = mul i64 %v386, %v395
  %v397 = sdiv i64 %v396, %v389
  %v398 = add i64 %v379, %v397
  %v399 = mul i64 %v384, 64
  %v400 = getelementptr inbounds float, ptr %v322, i64 %v399
  %v401 = sub i64 %v398, %v394
  %v402 = mul i64 %v394, 8
  %v403 = getelementptr inbounds float, ptr %v46, i64 %v402
  %v404 = getelementptr inbounds float, ptr %v403, i64 0
  %v405 = sub i64 %v401, 1
  %v406 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v405
  %v407 = load ptr, ptr %v406, align 4
  %v408 = getelementptr inbounds float, ptr %v365, i64 0
  %v409 = icmp sgt i64 %v401, 0
  br i1 %v409, label %b57, label %b58
b57:
  call void %v407(ptr %v404, i64 8, ptr %v400, i64 8, ptr %v408, i64 8, i64 0)
  br label %b58
b58:
  %v410 = add i64 %v399, 64
  br label %b59
b59:
  %v411 = phi i64 [ %v394, %b58 ], [ %v430, %b64 ]
  %v412 = icmp slt i64 %v411, %v398
  br i1 %v412, label %b60, label %b61
b60:
  %v413 = sub i64 %v411, %v394
  %v414 = mul i64 %v413, 8
  %v415 = getelementptr inbounds float, ptr %v365, i64 %v414
  %v416 = mul i64 %v411, 8
  %v417 = getelementptr inbounds float, ptr %v26, i64 %v416
  br label %b62
b62:
  %v418 = phi i64 [ 0, %b60 ], [ %v429, %b63 ]
  %v419 = icmp slt i64 %v418, 1
  br i1 %v419, label %b63, label %b64
b63:
  %v420 = mul i64 %v384, 1
  %v421 = add i64 %v420, %v418
  %v422 = mul i64 %v421, 8
  %v423 = add i64 0, %v418
  %v424 = mul i64 %v423, 8
  %v425 = getelementptr inbounds float, ptr %v415, i64 %v424
  %v426 = load <8 x float>, ptr %v425, align 4
  %v427 = add i64 0, %v422
  %v428 = getelementptr inbounds float, ptr %v417, i64 %v427
  store <8 x float> %v426, ptr %v428, align 4
  %v429 = add nsw i64 %v418, 1
  br label %b62
b64:
  %v430 = add nsw i64 %v411, 1
  br label %b59
b61:
  %v431 = add nsw i64 %v390, 1
  br label %b54
b56:
  %v432 = add nsw i64 %v384, 1
  br label %b51
b53:
  %v433 = add nsw i64 %v379, 96
  br label %b48
b50:
  %v434 = icmp sgt i64 %v3, 1
  br i1 %v434, label %b65, label %b66
b65:
  %v435 = getelementptr inbounds i64, ptr %v1, i64 3
  %v436 = atomicrmw add ptr %v435, i64 1 acq_rel
  %v437 = load i64, ptr %v63, align 8
  %v438 = add i64 %v437, 1
  store i64 %v438, ptr %v63, align 8
  %v439 = mul i64 %v3, %v438
  br label %b67
b67:
  %v440 = load atomic i64, ptr %v435 acquire, align 8
  %v441 = icmp slt i64 %v440, %v439
  br i1 %v441, label %b68, label %b69
b68:
  %v442 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v443 = mul i64 0, 8
  %v444 = getelementptr inbounds float, ptr %v46, i64 %v443
  %v445 = getelementptr inbounds float, ptr %v444, i64 0
  %v446 = mul i64 0, 8
  %v447 = getelementptr inbounds float, ptr %v12, i64 %v446
  %v448 = getelementptr inbounds float, ptr %v447, i64 0
  %v449 = getelementptr inbounds float, ptr %v68, i64 12288
  %v450 = add i64 8, 1
  %v451 = sdiv i64 %v450, 2
  %v452 = add i64 %v2, 1
  %v453 = mul i64 %v451, %v2
  %v454 = sdiv i64 %v453, %v3
  %v455 = mul i64 %v454, 2
  %v456 = icmp slt i64 %v455, 8
  %v457 = select i1 %v456, i64 %v455, i64 8
  %v458 = mul i64 %v451, %v452
  %v459 = sdiv i64 %v458, %v3
  %v460 = mul i64 %v459, 2
  %v461 = icmp slt i64 %v460, 8
  %v462 = select i1 %v461, i64 %v460, i64 8
  %v463 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b70
b70:
  %v464 = phi i64 [ %v457, %b66 ], [ %v472, %b75 ]
  %v465 = icmp slt i64 %v464, %v462
  br i1 %v465, label %b71, label %b72
b71:
  %v466 = mul i64 %v464, 8
  %v467 = getelementptr inbounds float, ptr %v463, i64 %v466
  br label %b73
b73:
  %v468 = phi i64 [ 0, %b71 ], [ %v471, %b74 ]
  %v469 = icmp slt i64 %v468, 8
  br i1 %v469, label %b74, label %b75
b74:
  %v470 = getelementptr inbounds float, ptr %v467, i64 %v468
  store float 0x0000000000000000, ptr %v470, align 4
  %v471 = add nsw i64 %v468, 1
  br label %b73
b75:
  %v472 = add nsw i64 %v464, 1
  br label %b70
b72:
  %v473 = mul i64 %v8, 1
  br label %b76
b76:
  %v474 = phi i64 [ 0, %b72 ], [ %v578, %b81 ]
  %v475 = icmp slt i64 %v474, %v473
  br i1 %v475, label %b77, label %b78
b77:
  %v476 = sub i64 %v473, %v474
  %v477 = icmp slt i64 %v476, 384
  %v478 = select i1 %v477, i64 %v476, i64 384
  br label %b79
b79:
  %v479 = phi i64 [ %v457, %b77 ], [ %v577, %b105 ]
  %v480 = icmp slt i64 %v479, %v462
  br i1 %v480, label %b80, label %b81
b80:
  %v481 = sub i64 %v462, %v479
  %v482 = icmp slt i64 %v481, 64
  %v483 = select i1 %v482, i64 %v481, i64 64
  %v484 = sdiv i64 %v483, 2
  %v485 = mul i64 %v484, 2
  %v486 = sub i64 %v483, %v485
  %v487 = mul i64 %v474, 8
  %v488 = add i64 %v487, %v479
  %v489 = getelementptr inbounds float, ptr %v445, i64 %v488
  br label %b82
b82:
  %v490 = phi i64 [ 0, %b80 ], [ %v516, %b90 ]
  %v491 = icmp slt i64 %v490, %v478
  br i1 %v491, label %b83, label %b84
b83:
  %v492 = mul i64 %v490, 8
  %v493 = getelementptr inbounds float, ptr %v489, i64 %v492
  %v494 = mul i64 %v490, 2
  %v495 = getelementptr inbounds float, ptr %v449, i64 %v494
  br label %b85
b85:
  %v496 = phi i64 [ 0, %b83 ], [ %v505, %b86 ]
  %v497 = icmp slt i64 %v496, %v484
  br i1 %v497, label %b86, label %b87
b86:
  %v498 = mul i64 %v496, 2
  %v499 = getelementptr inbounds float, ptr %v493, i64 %v498
  %v500 = mul i64 %v496, 768
  %v501 = getelementptr inbounds float, ptr %v495, i64 %v500
  %v502 = getelementptr inbounds float, ptr %v499, i64 0
  %v503 = load <2 x float>, ptr %v502, align 4
  %v504 = getelementptr inbounds float, ptr %v501, i64 0
  store <2 x float> %v503, ptr %v504, align 4
  %v505 = add nsw i64 %v496, 1
  br label %b85
b87:
  %v506 = mul i64 %v484, 2
  %v507 = getelementptr inbounds float, ptr %v493, i64 %v506
  %v508 = mul i64 %v484, 768
  %v509 = getelementptr inbounds float, ptr %v495, i64 %v508
  br label %b88
b88:
  %v510 = phi i64 [ 0, %b87 ], [ %v515, %b89 ]
  %v511 = icmp slt i64 %v510, %v486
  br i1 %v511, label %b89, label %b90
b89:
  %v512 = getelementptr inbounds float, ptr %v507, i64 %v510
  %v513 = load float, ptr %v512, align 4
  %v514 = getelementptr inbounds float, ptr %v509, i64 %v510
  store float %v513, ptr %v514, align 4
  %v515 = add nsw i64 %v510, 1
  br label %b88, !llvm.loop !0
b90:
  %v516 = add nsw i64 %v490, 1
  br label %b82
b84:
  br label %b91
b91:
  %v517 = phi i64 [ 0, %b84 ], [ %v552, %b99 ]
  %v518 = icmp slt i64 %v517, 0
  br i1 %v518, label %b92, label %b93
b92:
  %v519 = mul i64 %v474, 8
  %v520 = add i64 %v519, %v517
  %v521 = getelementptr inbounds float, ptr %v448, i64 %v520
  br label %b94
b94:
  %v522 = phi i64 [ 0, %b92 ], [ %v540, %b95 ]
  %v523 = icmp slt i64 %v522, %v478
  br i1 %v523, label %b95, label %b96
b95:
  %v524 = mul i64 %v522, 8
  %v525 = getelementptr inbounds float, ptr %v521, i64 %v524
  %v526 = mul i64 %v522, 32
  %v527 = getelementptr inbounds float, ptr %v68, i64 %v526
  %v528 = getelementptr inbounds float, ptr %v525, i64 0
  %v529 = load <8 x float>, ptr %v528, align 4
  %v530 = getelementptr inbounds float, ptr %v527, i64 0
  store <8 x float> %v529, ptr %v530, align 4
  %v531 = getelementptr inbounds float, ptr %v525, i64 8
  %v532 = load <8 x float>, ptr %v531, align 4
  %v533 = getelementptr inbounds float, ptr %v527, i64 8
  store <8 x float> %v532, ptr %v533, align 4
  %v534 = getelementptr inbounds float, ptr %v525, i64 16
  %v535 = load <8 x float>, ptr %v534, align 4
  %v536 = getelementptr inbounds float, ptr %v527, i64 16
  store <8 x float> %v535, ptr %v536, align 4
  %v537 = getelementptr inbounds float, ptr %v525, i64 24
  %v538 = load <8 x float>, ptr %v537, align 4
  %v539 = getelementptr inbounds float, ptr %v527, i64 24
  store <8 x float> %v538, ptr %v539, align 4
  %v540 = add nsw i64 %v522, 1
  br label %b94
b96:
  %v541 = sdiv i64 %v483, 2
  br label %b97
b97:
  %v542 = phi i64 [ 0, %b96 ], [ %v551, %b98 ]
  %v543 = icmp slt i64 %v542, %v541
  br i1 %v543, label %b98, label %b99
b98:
  %v544 = mul i64 %v542, 2
  %v545 = add i64 %v479, %v544
  %v546 = mul i64 %v542, 768
  %v547 = getelementptr inbounds float, ptr %v449, i64 %v546
  %v548 = mul i64 %v545, 8
  %v549 = add i64 %v548, %v517
  %v550 = getelementptr inbounds float, ptr %v463, i64 %v549
  call void @outer_2x32(ptr %v547, ptr %v68, i64 %v478, ptr %v550, i64 8)
  %v551 = add nsw i64 %v542, 1
  br label %b97
b99:
  %v552 = add nsw i64 %v517, 32
  br label %b91
b93:
  %v553 = mul i64 %v474, 8
  %v554 = add i64 %v553, 0
  %v555 = getelementptr inbounds float, ptr %v448, i64 %v554
  br label %b100
b100:
  %v556 = phi i64 [ 0, %b93 ], [ %v565, %b101 ]
  %v557 = icmp slt i64 %v556, %v478
  br i1 %v557, label %b101, label %b102
b101:
  %v558 = mul i64 %v556, 8
  %v559 = getelementptr inbounds float, ptr %v555, i64 %v558
  %v560 = mul i64 %v556, 8
  %v561 = getelementptr inbounds float, ptr %v68, i64 %v560
  %v562 = getelementptr inbounds float, ptr %v559, i64 0
  %v563 = load <8 x float>, ptr %v562, align 4
  %v564 = getelementptr inbounds float, ptr %v561, i64 0
  store <8 x float> %v563, ptr %v564, align 4
  %v565 = add nsw i64 %v556, 1
  br label %b100
b102:
  %v566 = sdiv i64 %v483, 2
  br label %b103
b103:
  %v567 = phi i64 [ 0, %b102 ], [ %v576, %b104 ]
  %v568 = icmp slt i64 %v567, %v566
  br i1 %v568, label %b104, label %b105
b104:
  %v569 = mul i64 %v567, 2
  %v570 = add i64 %v479, %v569
  %v571 = mul i64 %v567, 768
  %v572 = getelementptr inbounds float, ptr %v449, i64 %v571
  %v573 = mul i64 %v570, 8
  %v574 = add i64 %v573, 0
  %v575 = getelementptr inbounds float, ptr %v463, i64 %v574
  call void @outer_2x8(ptr %v572, ptr %v68, i64 %v478, ptr %v575, i64 8)
  %v576 = add nsw i64 %v567, 1
  br label %b103
b105:
  %v577 = add nsw i64 %v479, 64
  br label %b79
b81:
  %v578 = add nsw i64 %v474, 384
  br label %b76
b78:
  %v579 = icmp sgt i64 %v3, 1
  br i1 %v579, label %b106, label %b107
b106:
  %v580 = getelementptr inbounds i64, ptr %v1, i64 3
  %v581 = atomicrmw add ptr %v580, i64 1 acq_rel
  %v582 = load i64, ptr %v63, align 8
  %v583 = add i64 %v582, 1
  store i64 %v583, ptr %v63, align 8
  %v584 = mul i64 %v3, %v583
  br label %b108
b108:
  %v585 = load atomic i64, ptr %v580 acquire, align 8
  %v586 = icmp slt i64 %v585, %v584
  br i1 %v586, label %b109, label %b110
b109:
  %v587 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v588 = mul i64 0, 8
  %v589 = getelementptr inbounds float, ptr %v46, i64 %v588
  %v590 = getelementptr inbounds float, ptr %v589, i64 0
  %v591 = mul i64 0, 8
  %v592 = getelementptr inbounds float, ptr %v22, i64 %v591
  %v593 = getelementptr inbounds float, ptr %v592, i64 0
  %v594 = getelementptr inbounds float, ptr %v68, i64 12288
  %v595 = add i64 8, 1
  %v596 = sdiv i64 %v595, 2
  %v597 = add i64 %v2, 1
  %v598 = mul i64 %v596, %v2
  %v599 = sdiv i64 %v598, %v3
  %v600 = mul i64 %v599, 2
  %v601 = icmp slt i64 %v600, 8
  %v602 = select i1 %v601, i64 %v600, i64 8
  %v603 = mul i64 %v596, %v597
  %v604 = sdiv i64 %v603, %v3
  %v605 = mul i64 %v604, 2
  %v606 = icmp slt i64 %v605, 8
  %v607 = select i1 %v606, i64 %v605, i64 8
  %v608 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b111
b111:
  %v609 = phi i64 [ %v602, %b107 ], [ %v617, %b116 ]
  %v610 = icmp slt i64 %v609, %v607
  br i1 %v610, label %b112, label %b113
b112:
  %v611 = mul i64 %v609, 8
  %v612 = getelementptr inbounds float, ptr %v608, i64 %v611
  br label %b114
b114:
  %v613 = phi i64 [ 0, %b112 ], [ %v616, %b115 ]
  %v614 = icmp slt i64 %v613, 8
  br i1 %v614, label %b115, label %b116
b115:
  %v615 = getelementptr inbounds float, ptr %v612, i64 %v613
  store float 0x0000000000000000, ptr %v615, align 4
  %v616 = add nsw i64 %v613, 1
  br label %b114
b116:
  %v617 = add nsw i64 %v609, 1
  br label %b111
b113:
  %v618 = mul i64 %v8, 1
  br label %b117
b117:
  %v619 = phi i64 [ 0, %b113 ], [ %v723, %b122 ]
  %v620 = icmp slt i64 %v619, %v618
  br i1 %v620, label %b118, label %b119
b118:
  %v621 = sub i64 %v618, %v619
  %v622 = icmp slt i64 %v621, 384
  %v623 = select i1 %v622, i64 %v621, i64 384
  br label %b120
b120:
  %v624 = phi i64 [ %v602, %b118 ], [ %v722, %b146 ]
  %v625 = icmp slt i64 %v624, %v607
  br i1 %v625, label %b121, label %b122
b121:
  %v626 = sub i64 %v607, %v624
  %v627 = icmp slt i64 %v626, 64
  %v628 = select i1 %v627, i64 %v626, i64 64
  %v629 = sdiv i64 %v628, 2
  %v630 = mul i64 %v629, 2
  %v631 = sub i64 %v628, %v630
  %v632 = mul i64 %v619, 8
  %v633 = add i64 %v632, %v624
  %v634 = getelementptr inbounds float, ptr %v590, i64 %v633
  br label %b123
b123:
  %v635 = phi i64 [ 0, %b121 ], [ %v661, %b131 ]
  %v636 = icmp slt i64 %v635, %v623
  br i1 %v636, label %b124, label %b125
b124:
  %v637 = mul i64 %v635, 8
  %v638 = getelementptr inbounds float, ptr %v634, i64 %v637
  %v639 = mul i64 %v635, 2
  %v640 = getelementptr inbounds float, ptr %v594, i64 %v639
  br label %b126
b126:
  %v641 = phi i64 [ 0, %b124 ], [ %v650, %b127 ]
  %v642 = icmp slt i64 %v641, %v629
  br i1 %v642, label %b127, label %b128
b127:
  %v643 = mul i64 %v641, 2
  %v644 = getelementptr inbounds float, ptr %v638, i64 %v643
  %v645 = mul i64 %v641, 768
  %v646 = getelementptr inbounds float, ptr %v640, i64 %v645
  %v647 = getelementptr inbounds float, ptr %v644, i64 0
  %v648 = load <2 x float>, ptr %v647, align 4
  %v649 = getelementptr inbounds float, ptr %v646, i64 0
  store <2 x float> %v648, ptr %v649, align 4
  %v650 = add nsw i64 %v641, 1
  br label %b126
b128:
  %v651 = mul i64 %v629, 2
  %v652 = getelementptr inbounds float, ptr %v638, i64 %v651
  %v653 = mul i64 %v629, 768
  %v654 = getelementptr inbounds float, ptr %v640, i64 %v653
  br label %b129
b129:
  %v655 = phi i64 [ 0, %b128 ], [ %v660, %b130 ]
  %v656 = icmp slt i64 %v655, %v631
  br i1 %v656, label %b130, label %b131
b130:
  %v657 = getelementptr inbounds float, ptr %v652, i64 %v655
  %v658 = load float, ptr %v657, align 4
  %v659 = getelementptr inbounds float, ptr %v654, i64 %v655
  store float %v658, ptr %v659, align 4
  %v660 = add nsw i64 %v655, 1
  br label %b129, !llvm.loop !3
b131:
  %v661 = add nsw i64 %v635, 1
  br label %b123
b125:
  br label %b132
b132:
  %v662 = phi i64 [ 0, %b125 ], [ %v697, %b140 ]
  %v663 = icmp slt i64 %v662, 0
  br i1 %v663, label %b133, label %b134
b133:
  %v664 = mul i64 %v619, 8
  %v665 = add i64 %v664, %v662
  %v666 = getelementptr inbounds float, ptr %v593, i64 %v665
  br label %b135
b135:
  %v667 = phi i64 [ 0, %b133 ], [ %v685, %b136 ]
  %v668 = icmp slt i64 %v667, %v623
  br i1 %v668, label %b136, label %b137
b136:
  %v669 = mul i64 %v667, 8
  %v670 = getelementptr inbounds float, ptr %v666, i64 %v669
  %v671 = mul i64 %v667, 32
  %v672 = getelementptr inbounds float, ptr %v68, i64 %v671
  %v673 = getelementptr inbounds float, ptr %v670, i64 0
  %v674 = load <8 x float>, ptr %v673, align 4
  %v675 = getelementptr inbounds float, ptr %v672, i64 0
  store <8 x float> %v674, ptr %v675, align 4
  %v676 = getelementptr inbounds float, ptr %v670, i64 8
  %v677 = load <8 x float>, ptr %v676, align 4
  %v678 = getelementptr inbounds float, ptr %v672, i64 8
  store <8 x float> %v677, ptr %v678, align 4
  %v679 = getelementptr inbounds float, ptr %v670, i64 16
  %v680 = load <8 x float>, ptr %v679, align 4
  %v681 = getelementptr inbounds float, ptr %v672, i64 16
  store <8 x float> %v680, ptr %v681, align 4
  %v682 = getelementptr inbounds float, ptr %v670, i64 24
  %v683 = load <8 x float>, ptr %v682, align 4
  %v684 = getelementptr inbounds float, ptr %v672, i64 24
  store <8 x float> %v683, ptr %v684, align 4
  %v685 = add nsw i64 %v667, 1
  br label %b135
b137:
  %v686 = sdiv i64 %v628, 2
  br label %b138
b138:
  %v687 = phi i64 [ 0, %b137 ], [ %v696, %b139 ]
  %v688 = icmp slt i64 %v687, %v686
  br i1 %v688, label %b139, label %b140
b139:
  %v689 = mul i64 %v687, 2
  %v690 = add i64 %v624, %v689
  %v691 = mul i64 %v687, 768
  %v692 = getelementptr inbounds float, ptr %v594, i64 %v691
  %v693 = mul i64 %v690, 8
  %v694 = add i64 %v693, %v662
  %v695 = getelementptr inbounds float, ptr %v608, i64 %v694
  call void @outer_2x32(ptr %v692, ptr %v68, i64 %v623, ptr %v695, i64 8)
  %v696 = add nsw i64 %v687, 1
  br label %b138
b140:
  %v697 = add nsw i64 %v662, 32
  br label %b132
b134:
  %v698 = mul i64 %v619, 8
  %v699 = add i64 %v698, 0
  %v700 = getelementptr inbounds float, ptr %v593, i64 %v699
  br label %b141
b141:
  %v701 = phi i64 [ 0, %b134 ], [ %v710, %b142 ]
  %v702 = icmp slt i64 %v701, %v623
  br i1 %v702, label %b142, label %b143
b142:
  %v703 = mul i64 %v701, 8
  %v704 = getelementptr inbounds float, ptr %v700, i64 %v703
  %v705 = mul i64 %v701, 8
  %v706 = getelementptr inbounds float, ptr %v68, i64 %v705
  %v707 = getelementptr inbounds float, ptr %v704, i64 0
  %v708 = load <8 x float>, ptr %v707, align 4
  %v709 = getelementptr inbounds float, ptr %v706, i64 0
  store <8 x float> %v708, ptr %v709, align 4
  %v710 = add nsw i64 %v701, 1
  br label %b141
b143:
  %v711 = sdiv i64 %v628, 2
  br label %b144
b144:
  %v712 = phi i64 [ 0, %b143 ], [ %v721, %b145 ]
  %v713 = icmp slt i64 %v712, %v711
  br i1 %v713, label %b145, label %b146
b145:
  %v714 = mul i64 %v712, 2
  %v715 = add i64 %v624, %v714
  %v716 = mul i64 %v712, 768
  %v717 = getelementptr inbounds float, ptr %v594, i64 %v716
  %v718 = mul i64 %v715, 8
  %v719 = add i64 %v718, 0
  %v720 = getelementptr inbounds float, ptr %v608, i64 %v719
  call void @outer_2x8(ptr %v717, ptr %v68, i64 %v623, ptr %v720, i64 8)
  %v721 = add nsw i64 %v712, 1
  br label %b144
b146:
  %v722 = add nsw i64 %v624, 64
  br label %b120
b122:
  %v723 = add nsw i64 %v619, 384
  br label %b117
b119:
  %v724 = icmp sgt i64 %v3, 1
  br i1 %v724, label %b147, label %b148
b147:
  %v725 = getelementptr inbounds i64, ptr %v1, i64 3
  %v726 = atomicrmw add ptr %v725, i64 1 acq_rel
  %v727 = load i64, ptr %v63, align 8
  %v728 = add i64 %v727, 1
  store i64 %v728, ptr %v63, align 8
  %v729 = mul i64 %v3, %v728
  br label %b149
b149:
  %v730 = load atomic i64, ptr %v725 acquire, align 8
  %v731 = icmp slt i64 %v730, %v729
  br i1 %v731, label %b150, label %b151
b150:
  %v732 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
  %v733 = icmp eq i64 %v2, 0
  br i1 %v733, label %b152, label %b153
b152:
  br label %b154
b154:
  %v734 = phi i64 [ 0, %b152 ], [ %v751, %b159 ]
  %v735 = phi <8 x float> [ splat (float 0x0000000000000000), %b152 ], [ %v750, %b159 ]
  %v736 = icmp slt i64 %v734, %v8
  br i1 %v736, label %b155, label %b156
b155:
  %v737 = add i64 %v734, 128
  %v738 = icmp slt i64 %v737, %v8
  %v739 = select i1 %v738, i64 %v737, i64 %v8
  br label %b157
b157:
  %v740 = phi i64 [ %v734, %b155 ], [ %v749, %b158 ]
  %v741 = phi <8 x float> [ splat (float 0x0000000000000000), %b155 ], [ %v748, %b158 ]
  %v742 = icmp slt i64 %v740, %v739
  br i1 %v742, label %b158, label %b159
b158:
  %v743 = mul i64 %v740, 8
  %v744 = getelementptr inbounds float, ptr %v46, i64 %v743
  %v745 = add i64 0, 0
  %v746 = getelementptr inbounds float, ptr %v744, i64 %v745
  %v747 = load <8 x float>, ptr %v746, align 4
  %v748 = fadd <8 x float> %v741, %v747
  %v749 = add nsw i64 %v740, 1
  br label %b157
b159:
  %v750 = fadd <8 x float> %v735, %v741
  %v751 = add nsw i64 %v734, 128
  br label %b154
b156:
  %v752 = add i64 0, 0
  %v753 = getelementptr inbounds float, ptr %v30, i64 %v752
  store <8 x float> %v735, ptr %v753, align 4
  br label %b153
b153:
  %v754 = icmp sgt i64 %v3, 1
  br i1 %v754, label %b160, label %b161
b160:
  %v755 = getelementptr inbounds i64, ptr %v1, i64 3
  %v756 = atomicrmw add ptr %v755, i64 1 acq_rel
  %v757 = load i64, ptr %v63, align 8
  %v758 = add i64 %v757, 1
  store i64 %v758, ptr %v63, align 8
  %v759 = mul i64 %v3, %v758
  br label %b162
b162:
  %v760 = load atomic i64, ptr %v755 acquire, align 8
  %v761 = icmp slt i64 %v760, %v759
  br i1 %v761, label %b163, label %b164
b163:
  %v762 = call i32 @sched_yield()
  br label %b162
b164:
  br label %b161
b161:
  %v763 = icmp eq i64 %v2, 0
  br i1 %v763, label %b165, label %b166
b165:
  br label %b167
b167:
  %v764 = phi i64 [ 0, %b165 ], [ %v775, %b168 ]
  %v765 = icmp slt i64 %v764, 64
  br i1 %v765, label %b168, label %b169
b168:
  %v766 = add i64 0, %v764
  %v767 = getelementptr inbounds float, ptr %v48, i64 %v766
  %v768 = load <8 x float>, ptr %v767, align 4
  %v769 = add i64 0, %v764
  %v770 = getelementptr inbounds float, ptr %v38, i64 %v769
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = fmul <8 x float> %v768, %v771
  %v773 = add i64 0, %v764
  %v774 = getelementptr inbounds float, ptr %v32, i64 %v773
  store <8 x float> %v772, ptr %v774, align 4
  %v775 = add nsw i64 %v764, 8
  br label %b167
b169:
  br label %b166
b166:
  %v776 = icmp sgt i64 %v3, 1
  br i1 %v776, label %b170, label %b171
b170:
  %v777 = getelementptr inbounds i64, ptr %v1, i64 3
  %v778 = atomicrmw add ptr %v777, i64 1 acq_rel
  %v779 = load i64, ptr %v63, align 8
  %v780 = add i64 %v779, 1
  store i64 %v780, ptr %v63, align 8
  %v781 = mul i64 %v3, %v780
  br label %b172
b172:
  %v782 = load atomic i64, ptr %v777 acquire, align 8
  %v783 = icmp slt i64 %v782, %v781
  br i1 %v783, label %b173, label %b174
b173:
  %v784 = call i32 @sched_yield()
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
declare float @llvm.floor.f32(float)
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

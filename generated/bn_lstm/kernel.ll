; generated from specs/bn_lstm.yaml by `make generated`: do not edit
; bn_lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v155 = alloca i64, i64 1, align 8
  %v825 = alloca float, i64 64, align 4
  %v1505 = alloca float, i64 64, align 4
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
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds i64, ptr %v1, i64 6
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 14
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 15
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 16
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 19
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 27
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 31
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 32
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 33
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 40
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 41
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 42
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 43
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 44
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 45
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 46
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 47
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 48
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 53
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 54
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 55
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 56
  %v154 = load i64, ptr %v153, align 8
  store i64 0, ptr %v155, align 8
  %v156 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v157 = load ptr, ptr %v156, align 4
  %v158 = mul i64 %v2, 0
  %v159 = add i64 %v158, 512
  %v160 = getelementptr inbounds float, ptr %v157, i64 %v159
  %v161 = getelementptr inbounds i64, ptr %v1, i64 4
  %v162 = load i64, ptr %v161, align 8
  %v163 = icmp eq i64 %v162, 0
  br i1 %v163, label %b0, label %b1
b0:
  %v164 = icmp eq i64 %v2, 0
  br i1 %v164, label %b2, label %b3
b2:
  %v165 = add i64 0, 0
  %v166 = getelementptr inbounds float, ptr %v54, i64 %v165
  %v167 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v168, ptr %v166, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v169 = icmp sgt i64 %v3, 1
  br i1 %v169, label %b4, label %b5
b4:
  %v170 = getelementptr inbounds i64, ptr %v1, i64 3
  %v171 = atomicrmw add ptr %v170, i64 1 acq_rel
  %v172 = load i64, ptr %v155, align 8
  %v173 = add i64 %v172, 1
  store i64 %v173, ptr %v155, align 8
  %v174 = mul i64 %v3, %v173
  br label %b6
b6:
  %v175 = load atomic i64, ptr %v170 acquire, align 8
  %v176 = icmp slt i64 %v175, %v174
  br i1 %v176, label %b7, label %b8
b7:
  %v177 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v178 = getelementptr inbounds i64, ptr %v1, i64 4
  %v179 = load i64, ptr %v178, align 8
  %v180 = icmp eq i64 %v179, 0
  br i1 %v180, label %b9, label %b10
b9:
  %v181 = icmp sgt i64 %v3, 1
  br i1 %v181, label %b11, label %b12
b11:
  %v182 = getelementptr inbounds i64, ptr %v1, i64 3
  %v183 = atomicrmw add ptr %v182, i64 1 acq_rel
  %v184 = load i64, ptr %v155, align 8
  %v185 = add i64 %v184, 1
  store i64 %v185, ptr %v155, align 8
  %v186 = mul i64 %v3, %v185
  br label %b13
b13:
  %v187 = load atomic i64, ptr %v182 acquire, align 8
  %v188 = icmp slt i64 %v187, %v186
  br i1 %v188, label %b14, label %b15
b14:
  %v189 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  %v190 = add i64 %v7, 0
  %v191 = sdiv i64 %v190, 1
  %v192 = add i64 %v2, 1
  %v193 = mul i64 %v191, %v2
  %v194 = sdiv i64 %v193, %v3
  %v195 = mul i64 %v194, 1
  %v196 = icmp slt i64 %v195, %v7
  %v197 = select i1 %v196, i64 %v195, i64 %v7
  %v198 = mul i64 %v191, %v192
  %v199 = sdiv i64 %v198, %v3
  %v200 = mul i64 %v199, 1
  %v201 = icmp slt i64 %v200, %v7
  %v202 = select i1 %v201, i64 %v200, i64 %v7
  br label %b16
b16:
  %v203 = phi i64 [ 0, %b12 ], [ %v207, %b17 ]
  %v204 = phi float [ 0x0000000000000000, %b12 ], [ %v206, %b17 ]
  %v205 = icmp slt i64 %v203, %v7
  br i1 %v205, label %b17, label %b18
b17:
  %v206 = fadd float %v204, 0x3FF0000000000000
  %v207 = add nsw i64 %v203, 1
  br label %b16
b18:
  br label %b19
b19:
  %v208 = phi i64 [ %v197, %b18 ], [ %v213, %b20 ]
  %v209 = icmp slt i64 %v208, %v202
  br i1 %v209, label %b20, label %b21
b20:
  %v210 = mul i64 %v208, 1
  %v211 = getelementptr inbounds float, ptr %v56, i64 %v210
  %v212 = getelementptr inbounds float, ptr %v211, i64 0
  store float %v204, ptr %v212, align 4
  %v213 = add nsw i64 %v208, 1
  br label %b19
b21:
  %v214 = icmp sgt i64 %v3, 1
  br i1 %v214, label %b22, label %b23
b22:
  %v215 = getelementptr inbounds i64, ptr %v1, i64 3
  %v216 = atomicrmw add ptr %v215, i64 1 acq_rel
  %v217 = load i64, ptr %v155, align 8
  %v218 = add i64 %v217, 1
  store i64 %v218, ptr %v155, align 8
  %v219 = mul i64 %v3, %v218
  br label %b24
b24:
  %v220 = load atomic i64, ptr %v215 acquire, align 8
  %v221 = icmp slt i64 %v220, %v219
  br i1 %v221, label %b25, label %b26
b25:
  %v222 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  br label %b10
b10:
  %v223 = icmp sgt i64 %v3, 1
  br i1 %v223, label %b27, label %b28
b27:
  %v224 = getelementptr inbounds i64, ptr %v1, i64 3
  %v225 = atomicrmw add ptr %v224, i64 1 acq_rel
  %v226 = load i64, ptr %v155, align 8
  %v227 = add i64 %v226, 1
  store i64 %v227, ptr %v155, align 8
  %v228 = mul i64 %v3, %v227
  br label %b29
b29:
  %v229 = load atomic i64, ptr %v224 acquire, align 8
  %v230 = icmp slt i64 %v229, %v228
  br i1 %v230, label %b30, label %b31
b30:
  %v231 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
  %v232 = getelementptr inbounds i64, ptr %v1, i64 4
  %v233 = load i64, ptr %v232, align 8
  %v234 = icmp eq i64 %v233, 0
  br i1 %v234, label %b32, label %b33
b32:
  %v235 = add i64 %v7, 0
  %v236 = sdiv i64 %v235, 1
  %v237 = add i64 %v2, 1
  %v238 = mul i64 %v236, %v2
  %v239 = sdiv i64 %v238, %v3
  %v240 = mul i64 %v239, 1
  %v241 = icmp slt i64 %v240, %v7
  %v242 = select i1 %v241, i64 %v240, i64 %v7
  %v243 = mul i64 %v236, %v237
  %v244 = sdiv i64 %v243, %v3
  %v245 = mul i64 %v244, 1
  %v246 = icmp slt i64 %v245, %v7
  %v247 = select i1 %v246, i64 %v245, i64 %v7
  br label %b34
b34:
  %v248 = phi i64 [ %v242, %b32 ], [ %v261, %b35 ]
  %v249 = icmp slt i64 %v248, %v247
  br i1 %v249, label %b35, label %b36
b35:
  %v250 = mul i64 %v248, 1
  %v251 = getelementptr inbounds float, ptr %v56, i64 %v250
  %v252 = getelementptr inbounds float, ptr %v251, i64 0
  %v253 = load float, ptr %v252, align 4
  %v254 = fcmp uno float %v253, %v253
  %v255 = fcmp ogt float %v253, 0x3FF0000000000000
  %v256 = select i1 %v255, float %v253, float 0x3FF0000000000000
  %v257 = select i1 %v254, float %v253, float %v256
  %v258 = mul i64 %v248, 1
  %v259 = getelementptr inbounds float, ptr %v58, i64 %v258
  %v260 = getelementptr inbounds float, ptr %v259, i64 0
  store float %v257, ptr %v260, align 4
  %v261 = add nsw i64 %v248, 1
  br label %b34
b36:
  br label %b33
b33:
  %v262 = icmp sgt i64 %v3, 1
  br i1 %v262, label %b37, label %b38
b37:
  %v263 = getelementptr inbounds i64, ptr %v1, i64 3
  %v264 = atomicrmw add ptr %v263, i64 1 acq_rel
  %v265 = load i64, ptr %v155, align 8
  %v266 = add i64 %v265, 1
  store i64 %v266, ptr %v155, align 8
  %v267 = mul i64 %v3, %v266
  br label %b39
b39:
  %v268 = load atomic i64, ptr %v263 acquire, align 8
  %v269 = icmp slt i64 %v268, %v267
  br i1 %v269, label %b40, label %b41
b40:
  %v270 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  %v271 = getelementptr inbounds i64, ptr %v1, i64 4
  %v272 = load i64, ptr %v271, align 8
  %v273 = icmp eq i64 %v272, 0
  br i1 %v273, label %b42, label %b43
b42:
  %v274 = getelementptr inbounds i64, ptr %v1, i64 57
  %v275 = load i64, ptr %v274, align 8
  %v276 = icmp eq i64 %v275, 0
  br i1 %v276, label %b44, label %b45
b44:
  %v277 = add i64 %v7, 0
  %v278 = sdiv i64 %v277, 1
  %v279 = add i64 %v2, 1
  %v280 = mul i64 %v278, %v2
  %v281 = sdiv i64 %v280, %v3
  %v282 = mul i64 %v281, 1
  %v283 = icmp slt i64 %v282, %v7
  %v284 = select i1 %v283, i64 %v282, i64 %v7
  %v285 = mul i64 %v278, %v279
  %v286 = sdiv i64 %v285, %v3
  %v287 = mul i64 %v286, 1
  %v288 = icmp slt i64 %v287, %v7
  %v289 = select i1 %v288, i64 %v287, i64 %v7
  br label %b46
b46:
  %v290 = phi i64 [ %v284, %b44 ], [ %v301, %b47 ]
  %v291 = icmp slt i64 %v290, %v289
  br i1 %v291, label %b47, label %b48
b47:
  %v292 = and i64 0, %v116
  %v293 = mul i64 %v292, %v7
  %v294 = add i64 %v293, %v290
  %v295 = mul i64 %v294, 8
  %v296 = getelementptr inbounds float, ptr %v28, i64 %v295
  %v297 = add i64 0, 0
  %v298 = getelementptr inbounds float, ptr %v296, i64 %v297
  %v299 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v300 = shufflevector <8 x float> %v299, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v300, ptr %v298, align 4
  %v301 = add nsw i64 %v290, 1
  br label %b46
b48:
  br label %b45
b45:
  br label %b43
b43:
  %v302 = icmp sgt i64 %v3, 1
  br i1 %v302, label %b49, label %b50
b49:
  %v303 = getelementptr inbounds i64, ptr %v1, i64 3
  %v304 = atomicrmw add ptr %v303, i64 1 acq_rel
  %v305 = load i64, ptr %v155, align 8
  %v306 = add i64 %v305, 1
  store i64 %v306, ptr %v155, align 8
  %v307 = mul i64 %v3, %v306
  br label %b51
b51:
  %v308 = load atomic i64, ptr %v303 acquire, align 8
  %v309 = icmp slt i64 %v308, %v307
  br i1 %v309, label %b52, label %b53
b52:
  %v310 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v311 = getelementptr inbounds i64, ptr %v1, i64 4
  %v312 = load i64, ptr %v311, align 8
  %v313 = icmp eq i64 %v312, 0
  br i1 %v313, label %b54, label %b55
b54:
  %v314 = getelementptr inbounds i64, ptr %v1, i64 58
  %v315 = load i64, ptr %v314, align 8
  %v316 = icmp eq i64 %v315, 0
  br i1 %v316, label %b56, label %b57
b56:
  %v317 = add i64 %v7, 0
  %v318 = sdiv i64 %v317, 1
  %v319 = add i64 %v2, 1
  %v320 = mul i64 %v318, %v2
  %v321 = sdiv i64 %v320, %v3
  %v322 = mul i64 %v321, 1
  %v323 = icmp slt i64 %v322, %v7
  %v324 = select i1 %v323, i64 %v322, i64 %v7
  %v325 = mul i64 %v318, %v319
  %v326 = sdiv i64 %v325, %v3
  %v327 = mul i64 %v326, 1
  %v328 = icmp slt i64 %v327, %v7
  %v329 = select i1 %v328, i64 %v327, i64 %v7
  br label %b58
b58:
  %v330 = phi i64 [ %v324, %b56 ], [ %v341, %b59 ]
  %v331 = icmp slt i64 %v330, %v329
  br i1 %v331, label %b59, label %b60
b59:
  %v332 = and i64 0, %v118
  %v333 = mul i64 %v332, %v7
  %v334 = add i64 %v333, %v330
  %v335 = mul i64 %v334, 8
  %v336 = getelementptr inbounds float, ptr %v30, i64 %v335
  %v337 = add i64 0, 0
  %v338 = getelementptr inbounds float, ptr %v336, i64 %v337
  %v339 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v340 = shufflevector <8 x float> %v339, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v340, ptr %v338, align 4
  %v341 = add nsw i64 %v330, 1
  br label %b58
b60:
  br label %b57
b57:
  br label %b55
b55:
  %v342 = icmp sgt i64 %v3, 1
  br i1 %v342, label %b61, label %b62
b61:
  %v343 = getelementptr inbounds i64, ptr %v1, i64 3
  %v344 = atomicrmw add ptr %v343, i64 1 acq_rel
  %v345 = load i64, ptr %v155, align 8
  %v346 = add i64 %v345, 1
  store i64 %v346, ptr %v155, align 8
  %v347 = mul i64 %v3, %v346
  br label %b63
b63:
  %v348 = load atomic i64, ptr %v343 acquire, align 8
  %v349 = icmp slt i64 %v348, %v347
  br i1 %v349, label %b64, label %b65
b64:
  %v350 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  %v351 = getelementptr inbounds float, ptr %v157, i64 0
  %v352 = getelementptr inbounds i64, ptr %v1, i64 4
  %v353 = load i64, ptr %v352, align 8
  %v354 = icmp eq i64 %v353, 0
  br i1 %v354, label %b66, label %b67
b66:
  %v355 = add i64 1, 0
  %v356 = sdiv i64 %v355, 1
  %v357 = add i64 %v2, 1
  %v358 = mul i64 %v356, %v2
  %v359 = sdiv i64 %v358, %v3
  %v360 = mul i64 %v359, 1
  %v361 = icmp slt i64 %v360, 1
  %v362 = select i1 %v361, i64 %v360, i64 1
  %v363 = mul i64 %v356, %v357
  %v364 = sdiv i64 %v363, %v3
  %v365 = mul i64 %v364, 1
  %v366 = icmp slt i64 %v365, 1
  %v367 = select i1 %v366, i64 %v365, i64 1
  %v368 = icmp slt i64 %v367, 1
  %v369 = select i1 %v368, i64 %v367, i64 1
  br label %b68
b68:
  %v370 = phi i64 [ %v362, %b66 ], [ %v815, %b119 ]
  %v371 = icmp slt i64 %v370, %v369
  br i1 %v371, label %b69, label %b70
b69:
  %v372 = mul i64 %v370, 256
  %v373 = mul i64 %v370, 32
  %v374 = add i64 %v372, 0
  %v375 = add i64 %v373, 0
  %v376 = getelementptr inbounds float, ptr %v351, i64 %v374
  %v377 = sub i64 32, %v375
  %v378 = icmp slt i64 %v377, 0
  %v379 = select i1 %v378, i64 0, i64 %v377
  %v380 = icmp ult i64 %v379, 8
  %v381 = select i1 %v380, i64 %v379, i64 8
  %v382 = trunc i64 %v381 to i32
  %v383 = insertelement <8 x i32> poison, i32 %v382, i64 0
  %v384 = shufflevector <8 x i32> %v383, <8 x i32> poison, <8 x i32> zeroinitializer
  %v385 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v384
  %v386 = mul i64 %v375, 8
  %v387 = add i64 0, %v386
  %v388 = getelementptr inbounds float, ptr %v16, i64 %v387
  %v389 = icmp sge i64 %v379, 8
  br i1 %v389, label %b71, label %b72
b71:
  br label %b73
b73:
  %v390 = phi i64 [ 0, %b71 ], [ %v464, %b74 ]
  %v391 = icmp slt i64 %v390, 8
  br i1 %v391, label %b74, label %b75
b74:
  %v392 = add i64 %v390, 0
  %v393 = getelementptr inbounds float, ptr %v388, i64 %v392
  %v394 = load <8 x float>, ptr %v393, align 4
  %v395 = add i64 %v390, 8
  %v396 = getelementptr inbounds float, ptr %v388, i64 %v395
  %v397 = load <8 x float>, ptr %v396, align 4
  %v398 = add i64 %v390, 16
  %v399 = getelementptr inbounds float, ptr %v388, i64 %v398
  %v400 = load <8 x float>, ptr %v399, align 4
  %v401 = add i64 %v390, 24
  %v402 = getelementptr inbounds float, ptr %v388, i64 %v401
  %v403 = load <8 x float>, ptr %v402, align 4
  %v404 = add i64 %v390, 32
  %v405 = getelementptr inbounds float, ptr %v388, i64 %v404
  %v406 = load <8 x float>, ptr %v405, align 4
  %v407 = add i64 %v390, 40
  %v408 = getelementptr inbounds float, ptr %v388, i64 %v407
  %v409 = load <8 x float>, ptr %v408, align 4
  %v410 = add i64 %v390, 48
  %v411 = getelementptr inbounds float, ptr %v388, i64 %v410
  %v412 = load <8 x float>, ptr %v411, align 4
  %v413 = add i64 %v390, 56
  %v414 = getelementptr inbounds float, ptr %v388, i64 %v413
  %v415 = load <8 x float>, ptr %v414, align 4
  %v416 = shufflevector <8 x float> %v394, <8 x float> %v406, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v417 = shufflevector <8 x float> %v394, <8 x float> %v406, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v418 = shufflevector <8 x float> %v397, <8 x float> %v409, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v419 = shufflevector <8 x float> %v397, <8 x float> %v409, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v420 = shufflevector <8 x float> %v400, <8 x float> %v412, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v421 = shufflevector <8 x float> %v400, <8 x float> %v412, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v422 = shufflevector <8 x float> %v403, <8 x float> %v415, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v423 = shufflevector <8 x float> %v403, <8 x float> %v415, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v424 = shufflevector <8 x float> %v416, <8 x float> %v420, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v425 = shufflevector <8 x float> %v416, <8 x float> %v420, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v426 = shufflevector <8 x float> %v418, <8 x float> %v422, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v427 = shufflevector <8 x float> %v418, <8 x float> %v422, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v428 = shufflevector <8 x float> %v417, <8 x float> %v421, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v429 = shufflevector <8 x float> %v417, <8 x float> %v421, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v430 = shufflevector <8 x float> %v419, <8 x float> %v423, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v431 = shufflevector <8 x float> %v419, <8 x float> %v423, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v432 = shufflevector <8 x float> %v424, <8 x float> %v426, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v433 = shufflevector <8 x float> %v424, <8 x float> %v426, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v434 = shufflevector <8 x float> %v425, <8 x float> %v427, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v435 = shufflevector <8 x float> %v425, <8 x float> %v427, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v436 = shufflevector <8 x float> %v428, <8 x float> %v430, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v437 = shufflevector <8 x float> %v428, <8 x float> %v430, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v438 = shufflevector <8 x float> %v429, <8 x float> %v431, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v439 = shufflevector <8 x float> %v429, <8 x float> %v431, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v440 = add i64 %v390, 0
  %v441 = mul i64 %v440, 32
  %v442 = getelementptr inbounds float, ptr %v376, i64 %v441
  store <8 x float> %v432, ptr %v442, align 4
  %v443 = add i64 %v390, 1
  %v444 = mul i64 %v443, 32
  %v445 = getelementptr inbounds float, ptr %v376, i64 %v444
  store <8 x float> %v433, ptr %v445, align 4
  %v446 = add i64 %v390, 2
  %v447 = mul i64 %v446, 32
  %v448 = getelementptr inbounds float, ptr %v376, i64 %v447
  store <8 x float> %v434, ptr %v448, align 4
  %v449 = add i64 %v390, 3
  %v450 = mul i64 %v449, 32
  %v451 = getelementptr inbounds float, ptr %v376, i64 %v450
  store <8 x float> %v435, ptr %v451, align 4
  %v452 = add i64 %v390, 4
  %v453 = mul i64 %v452, 32
  %v454 = getelementptr inbounds float, ptr %v376, i64 %v453
  store <8 x float> %v436, ptr %v454, align 4
  %v455 = add i64 %v390, 5
  %v456 = mul i64 %v455, 32
  %v457 = getelementptr inbounds float, ptr %v376, i64 %v456
  store <8 x float> %v437, ptr %v457, align 4
  %v458 = add i64 %v390, 6
  %v459 = mul i64 %v458, 32
  %v460 = getelementptr inbounds float, ptr %v376, i64 %v459
  store <8 x float> %v438, ptr %v460, align 4
  %v461 = add i64 %v390, 7
  %v462 = mul i64 %v461, 32
  %v463 = getelementptr inbounds float, ptr %v376, i64 %v462
  store <8 x float> %v439, ptr %v463, align 4
  %v464 = add nsw i64 %v390, 8
  br label %b73
b75:
  br label %b76
b76:
  %v465 = phi i64 [ 8, %b75 ], [ %v473, %b77 ]
  %v466 = icmp slt i64 %v465, 8
  br i1 %v466, label %b77, label %b78
b77:
  %v467 = mul i64 %v465, 1
  %v468 = getelementptr inbounds float, ptr %v388, i64 %v467
  %v469 = getelementptr float, ptr %v468, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v470 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v469, <8 x i1> %v385, <8 x float> zeroinitializer)
  %v471 = mul i64 %v465, 32
  %v472 = getelementptr inbounds float, ptr %v376, i64 %v471
  store <8 x float> %v470, ptr %v472, align 4
  %v473 = add nsw i64 %v465, 1
  br label %b76
b78:
  br label %b72
b72:
  %v474 = icmp slt i64 %v379, 8
  br i1 %v474, label %b79, label %b80
b79:
  br label %b81
b81:
  %v475 = phi i64 [ 0, %b79 ], [ %v483, %b82 ]
  %v476 = icmp slt i64 %v475, 8
  br i1 %v476, label %b82, label %b83
b82:
  %v477 = mul i64 %v475, 1
  %v478 = getelementptr inbounds float, ptr %v388, i64 %v477
  %v479 = getelementptr float, ptr %v478, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v480 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v479, <8 x i1> %v385, <8 x float> zeroinitializer)
  %v481 = mul i64 %v475, 32
  %v482 = getelementptr inbounds float, ptr %v376, i64 %v481
  store <8 x float> %v480, ptr %v482, align 4
  %v483 = add nsw i64 %v475, 1
  br label %b81
b83:
  br label %b80
b80:
  %v484 = add i64 %v372, 8
  %v485 = add i64 %v373, 8
  %v486 = getelementptr inbounds float, ptr %v351, i64 %v484
  %v487 = sub i64 32, %v485
  %v488 = icmp slt i64 %v487, 0
  %v489 = select i1 %v488, i64 0, i64 %v487
  %v490 = icmp ult i64 %v489, 8
  %v491 = select i1 %v490, i64 %v489, i64 8
  %v492 = trunc i64 %v491 to i32
  %v493 = insertelement <8 x i32> poison, i32 %v492, i64 0
  %v494 = shufflevector <8 x i32> %v493, <8 x i32> poison, <8 x i32> zeroinitializer
  %v495 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v494
  %v496 = mul i64 %v485, 8
  %v497 = add i64 0, %v496
  %v498 = getelementptr inbounds float, ptr %v16, i64 %v497
  %v499 = icmp sge i64 %v489, 8
  br i1 %v499, label %b84, label %b85
b84:
  br label %b86
b86:
  %v500 = phi i64 [ 0, %b84 ], [ %v574, %b87 ]
  %v501 = icmp slt i64 %v500, 8
  br i1 %v501, label %b87, label %b88
b87:
  %v502 = add i64 %v500, 0
  %v503 = getelementptr inbounds float, ptr %v498, i64 %v502
  %v504 = load <8 x float>, ptr %v503, align 4
  %v505 = add i64 %v500, 8
  %v506 = getelementptr inbounds float, ptr %v498, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = add i64 %v500, 16
  %v509 = getelementptr inbounds float, ptr %v498, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = add i64 %v500, 24
  %v512 = getelementptr inbounds float, ptr %v498, i64 %v511
  %v513 = load <8 x float>, ptr %v512, align 4
  %v514 = add i64 %v500, 32
  %v515 = getelementptr inbounds float, ptr %v498, i64 %v514
  %v516 = load <8 x float>, ptr %v515, align 4
  %v517 = add i64 %v500, 40
  %v518 = getelementptr inbounds float, ptr %v498, i64 %v517
  %v519 = load <8 x float>, ptr %v518, align 4
  %v520 = add i64 %v500, 48
  %v521 = getelementptr inbounds float, ptr %v498, i64 %v520
  %v522 = load <8 x float>, ptr %v521, align 4
  %v523 = add i64 %v500, 56
  %v524 = getelementptr inbounds float, ptr %v498, i64 %v523
  %v525 = load <8 x float>, ptr %v524, align 4
  %v526 = shufflevector <8 x float> %v504, <8 x float> %v516, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v527 = shufflevector <8 x float> %v504, <8 x float> %v516, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v528 = shufflevector <8 x float> %v507, <8 x float> %v519, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v529 = shufflevector <8 x float> %v507, <8 x float> %v519, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v530 = shufflevector <8 x float> %v510, <8 x float> %v522, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v531 = shufflevector <8 x float> %v510, <8 x float> %v522, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v532 = shufflevector <8 x float> %v513, <8 x float> %v525, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v533 = shufflevector <8 x float> %v513, <8 x float> %v525, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v534 = shufflevector <8 x float> %v526, <8 x float> %v530, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v535 = shufflevector <8 x float> %v526, <8 x float> %v530, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v536 = shufflevector <8 x float> %v528, <8 x float> %v532, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v537 = shufflevector <8 x float> %v528, <8 x float> %v532, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v538 = shufflevector <8 x float> %v527, <8 x float> %v531, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v539 = shufflevector <8 x float> %v527, <8 x float> %v531, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v540 = shufflevector <8 x float> %v529, <8 x float> %v533, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v541 = shufflevector <8 x float> %v529, <8 x float> %v533, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v542 = shufflevector <8 x float> %v534, <8 x float> %v536, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v543 = shufflevector <8 x float> %v534, <8 x float> %v536, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v544 = shufflevector <8 x float> %v535, <8 x float> %v537, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v545 = shufflevector <8 x float> %v535, <8 x float> %v537, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v546 = shufflevector <8 x float> %v538, <8 x float> %v540, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v547 = shufflevector <8 x float> %v538, <8 x float> %v540, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v548 = shufflevector <8 x float> %v539, <8 x float> %v541, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v549 = shufflevector <8 x float> %v539, <8 x float> %v541, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v550 = add i64 %v500, 0
  %v551 = mul i64 %v550, 32
  %v552 = getelementptr inbounds float, ptr %v486, i64 %v551
  store <8 x float> %v542, ptr %v552, align 4
  %v553 = add i64 %v500, 1
  %v554 = mul i64 %v553, 32
  %v555 = getelementptr inbounds float, ptr %v486, i64 %v554
  store <8 x float> %v543, ptr %v555, align 4
  %v556 = add i64 %v500, 2
  %v557 = mul i64 %v556, 32
  %v558 = getelementptr inbounds float, ptr %v486, i64 %v557
  store <8 x float> %v544, ptr %v558, align 4
  %v559 = add i64 %v500, 3
  %v560 = mul i64 %v559, 32
  %v561 = getelementptr inbounds float, ptr %v486, i64 %v560
  store <8 x float> %v545, ptr %v561, align 4
  %v562 = add i64 %v500, 4
  %v563 = mul i64 %v562, 32
  %v564 = getelementptr inbounds float, ptr %v486, i64 %v563
  store <8 x float> %v546, ptr %v564, align 4
  %v565 = add i64 %v500, 5
  %v566 = mul i64 %v565, 32
  %v567 = getelementptr inbounds float, ptr %v486, i64 %v566
  store <8 x float> %v547, ptr %v567, align 4
  %v568 = add i64 %v500, 6
  %v569 = mul i64 %v568, 32
  %v570 = getelementptr inbounds float, ptr %v486, i64 %v569
  store <8 x float> %v548, ptr %v570, align 4
  %v571 = add i64 %v500, 7
  %v572 = mul i64 %v571, 32
  %v573 = getelementptr inbounds float, ptr %v486, i64 %v572
  store <8 x float> %v549, ptr %v573, align 4
  %v574 = add nsw i64 %v500, 8
  br label %b86
b88:
  br label %b89
b89:
  %v575 = phi i64 [ 8, %b88 ], [ %v583, %b90 ]
  %v576 = icmp slt i64 %v575, 8
  br i1 %v576, label %b90, label %b91
b90:
  %v577 = mul i64 %v575, 1
  %v578 = getelementptr inbounds float, ptr %v498, i64 %v577
  %v579 = getelementptr float, ptr %v578, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v580 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v579, <8 x i1> %v495, <8 x float> zeroinitializer)
  %v581 = mul i64 %v575, 32
  %v582 = getelementptr inbounds float, ptr %v486, i64 %v581
  store <8 x float> %v580, ptr %v582, align 4
  %v583 = add nsw i64 %v575, 1
  br label %b89
b91:
  br label %b85
b85:
  %v584 = icmp slt i64 %v489, 8
  br i1 %v584, label %b92, label %b93
b92:
  br label %b94
b94:
  %v585 = phi i64 [ 0, %b92 ], [ %v593, %b95 ]
  %v586 = icmp slt i64 %v585, 8
  br i1 %v586, label %b95, label %b96
b95:
  %v587 = mul i64 %v585, 1
  %v588 = getelementptr inbounds float, ptr %v498, i64 %v587
  %v589 = getelementptr float, ptr %v588, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v590 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v589, <8 x i1> %v495, <8 x float> zeroinitializer)
  %v591 = mul i64 %v585, 32
  %v592 = getelementptr inbounds float, ptr %v486, i64 %v591
  store <8 x float> %v590, ptr %v592, align 4
  %v593 = add nsw i64 %v585, 1
  br label %b94
b96:
  br label %b93
b93:
  %v594 = add i64 %v372, 16
  %v595 = add i64 %v373, 16
  %v596 = getelementptr inbounds float, ptr %v351, i64 %v594
  %v597 = sub i64 32, %v595
  %v598 = icmp slt i64 %v597, 0
  %v599 = select i1 %v598, i64 0, i64 %v597
  %v600 = icmp ult i64 %v599, 8
  %v601 = select i1 %v600, i64 %v599, i64 8
  %v602 = trunc i64 %v601 to i32
  %v603 = insertelement <8 x i32> poison, i32 %v602, i64 0
  %v604 = shufflevector <8 x i32> %v603, <8 x i32> poison, <8 x i32> zeroinitializer
  %v605 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v604
  %v606 = mul i64 %v595, 8
  %v607 = add i64 0, %v606
  %v608 = getelementptr inbounds float, ptr %v16, i64 %v607
  %v609 = icmp sge i64 %v599, 8
  br i1 %v609, label %b97, label %b98
b97:
  br label %b99
b99:
  %v610 = phi i64 [ 0, %b97 ], [ %v684, %b100 ]
  %v611 = icmp slt i64 %v610, 8
  br i1 %v611, label %b100, label %b101
b100:
  %v612 = add i64 %v610, 0
  %v613 = getelementptr inbounds float, ptr %v608, i64 %v612
  %v614 = load <8 x float>, ptr %v613, align 4
  %v615 = add i64 %v610, 8
  %v616 = getelementptr inbounds float, ptr %v608, i64 %v615
  %v617 = load <8 x float>, ptr %v616, align 4
  %v618 = add i64 %v610, 16
  %v619 = getelementptr inbounds float, ptr %v608, i64 %v618
  %v620 = load <8 x float>, ptr %v619, align 4
  %v621 = add i64 %v610, 24
  %v622 = getelementptr inbounds float, ptr %v608, i64 %v621
  %v623 = load <8 x float>, ptr %v622, align 4
  %v624 = add i64 %v610, 32
  %v625 = getelementptr inbounds float, ptr %v608, i64 %v624
  %v626 = load <8 x float>, ptr %v625, align 4
  %v627 = add i64 %v610, 40
  %v628 = getelementptr inbounds float, ptr %v608, i64 %v627
  %v629 = load <8 x float>, ptr %v628, align 4
  %v630 = add i64 %v610, 48
  %v631 = getelementptr inbounds float, ptr %v608, i64 %v630
  %v632 = load <8 x float>, ptr %v631, align 4
  %v633 = add i64 %v610, 56
  %v634 = getelementptr inbounds float, ptr %v608, i64 %v633
  %v635 = load <8 x float>, ptr %v634, align 4
  %v636 = shufflevector <8 x float> %v614, <8 x float> %v626, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v637 = shufflevector <8 x float> %v614, <8 x float> %v626, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v638 = shufflevector <8 x float> %v617, <8 x float> %v629, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v639 = shufflevector <8 x float> %v617, <8 x float> %v629, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v640 = shufflevector <8 x float> %v620, <8 x float> %v632, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v641 = shufflevector <8 x float> %v620, <8 x float> %v632, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v642 = shufflevector <8 x float> %v623, <8 x float> %v635, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v643 = shufflevector <8 x float> %v623, <8 x float> %v635, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v644 = shufflevector <8 x float> %v636, <8 x float> %v640, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v645 = shufflevector <8 x float> %v636, <8 x float> %v640, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v646 = shufflevector <8 x float> %v638, <8 x float> %v642, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v647 = shufflevector <8 x float> %v638, <8 x float> %v642, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v648 = shufflevector <8 x float> %v637, <8 x float> %v641, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v649 = shufflevector <8 x float> %v637, <8 x float> %v641, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v650 = shufflevector <8 x float> %v639, <8 x float> %v643, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v651 = shufflevector <8 x float> %v639, <8 x float> %v643, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v652 = shufflevector <8 x float> %v644, <8 x float> %v646, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v653 = shufflevector <8 x float> %v644, <8 x float> %v646, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v654 = shufflevector <8 x float> %v645, <8 x float> %v647, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v655 = shufflevector <8 x float> %v645, <8 x float> %v647, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v656 = shufflevector <8 x float> %v648, <8 x float> %v650, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v657 = shufflevector <8 x float> %v648, <8 x float> %v650, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v658 = shufflevector <8 x float> %v649, <8 x float> %v651, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v659 = shufflevector <8 x float> %v649, <8 x float> %v651, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v660 = add i64 %v610, 0
  %v661 = mul i64 %v660, 32
  %v662 = getelementptr inbounds float, ptr %v596, i64 %v661
  store <8 x float> %v652, ptr %v662, align 4
  %v663 = add i64 %v610, 1
  %v664 = mul i64 %v663, 32
  %v665 = getelementptr inbounds float, ptr %v596, i64 %v664
  store <8 x float> %v653, ptr %v665, align 4
  %v666 = add i64 %v610, 2
  %v667 = mul i64 %v666, 32
  %v668 = getelementptr inbounds float, ptr %v596, i64 %v667
  store <8 x float> %v654, ptr %v668, align 4
  %v669 = add i64 %v610, 3
  %v670 = mul i64 %v669, 32
  %v671 = getelementptr inbounds float, ptr %v596, i64 %v670
  store <8 x float> %v655, ptr %v671, align 4
  %v672 = add i64 %v610, 4
  %v673 = mul i64 %v672, 32
  %v674 = getelementptr inbounds float, ptr %v596, i64 %v673
  store <8 x float> %v656, ptr %v674, align 4
  %v675 = add i64 %v610, 5
  %v676 = mul i64 %v675, 32
  %v677 = getelementptr inbounds float, ptr %v596, i64 %v676
  store <8 x float> %v657, ptr %v677, align 4
  %v678 = add i64 %v610, 6
  %v679 = mul i64 %v678, 32
  %v680 = getelementptr inbounds float, ptr %v596, i64 %v679
  store <8 x float> %v658, ptr %v680, align 4
  %v681 = add i64 %v610, 7
  %v682 = mul i64 %v681, 32
  %v683 = getelementptr inbounds float, ptr %v596, i64 %v682
  store <8 x float> %v659, ptr %v683, align 4
  %v684 = add nsw i64 %v610, 8
  br label %b99
b101:
  br label %b102
b102:
  %v685 = phi i64 [ 8, %b101 ], [ %v693, %b103 ]
  %v686 = icmp slt i64 %v685, 8
  br i1 %v686, label %b103, label %b104
b103:
  %v687 = mul i64 %v685, 1
  %v688 = getelementptr inbounds float, ptr %v608, i64 %v687
  %v689 = getelementptr float, ptr %v688, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v690 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v689, <8 x i1> %v605, <8 x float> zeroinitializer)
  %v691 = mul i64 %v685, 32
  %v692 = getelementptr inbounds float, ptr %v596, i64 %v691
  store <8 x float> %v690, ptr %v692, align 4
  %v693 = add nsw i64 %v685, 1
  br label %b102
b104:
  br label %b98
b98:
  %v694 = icmp slt i64 %v599, 8
  br i1 %v694, label %b105, label %b106
b105:
  br label %b107
b107:
  %v695 = phi i64 [ 0, %b105 ], [ %v703, %b108 ]
  %v696 = icmp slt i64 %v695, 8
  br i1 %v696, label %b108, label %b109
b108:
  %v697 = mul i64 %v695, 1
  %v698 = getelementptr inbounds float, ptr %v608, i64 %v697
  %v699 = getelementptr float, ptr %v698, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v700 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v699, <8 x i1> %v605, <8 x float> zeroinitializer)
  %v701 = mul i64 %v695, 32
  %v702 = getelementptr inbounds float, ptr %v596, i64 %v701
  store <8 x float> %v700, ptr %v702, align 4
  %v703 = add nsw i64 %v695, 1
  br label %b107
b109:
  br label %b106
b106:
  %v704 = add i64 %v372, 24
  %v705 = add i64 %v373, 24
  %v706 = getelementptr inbounds float, ptr %v351, i64 %v704
  %v707 = sub i64 32, %v705
  %v708 = icmp slt i64 %v707, 0
  %v709 = select i1 %v708, i64 0, i64 %v707
  %v710 = icmp ult i64 %v709, 8
  %v711 = select i1 %v710, i64 %v709, i64 8
  %v712 = trunc i64 %v711 to i32
  %v713 = insertelement <8 x i32> poison, i32 %v712, i64 0
  %v714 = shufflevector <8 x i32> %v713, <8 x i32> poison, <8 x i32> zeroinitializer
  %v715 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v714
  %v716 = mul i64 %v705, 8
  %v717 = add i64 0, %v716
  %v718 = getelementptr inbounds float, ptr %v16, i64 %v717
  %v719 = icmp sge i64 %v709, 8
  br i1 %v719, label %b110, label %b111
b110:
  br label %b112
b112:
  %v720 = phi i64 [ 0, %b110 ], [ %v794, %b113 ]
  %v721 = icmp slt i64 %v720, 8
  br i1 %v721, label %b113, label %b114
b113:
  %v722 = add i64 %v720, 0
  %v723 = getelementptr inbounds float, ptr %v718, i64 %v722
  %v724 = load <8 x float>, ptr %v723, align 4
  %v725 = add i64 %v720, 8
  %v726 = getelementptr inbounds float, ptr %v718, i64 %v725
  %v727 = load <8 x float>, ptr %v726, align 4
  %v728 = add i64 %v720, 16
  %v729 = getelementptr inbounds float, ptr %v718, i64 %v728
  %v730 = load <8 x float>, ptr %v729, align 4
  %v731 = add i64 %v720, 24
  %v732 = getelementptr inbounds float, ptr %v718, i64 %v731
  %v733 = load <8 x float>, ptr %v732, align 4
  %v734 = add i64 %v720, 32
  %v735 = getelementptr inbounds float, ptr %v718, i64 %v734
  %v736 = load <8 x float>, ptr %v735, align 4
  %v737 = add i64 %v720, 40
  %v738 = getelementptr inbounds float, ptr %v718, i64 %v737
  %v739 = load <8 x float>, ptr %v738, align 4
  %v740 = add i64 %v720, 48
  %v741 = getelementptr inbounds float, ptr %v718, i64 %v740
  %v742 = load <8 x float>, ptr %v741, align 4
  %v743 = add i64 %v720, 56
  %v744 = getelementptr inbounds float, ptr %v718, i64 %v743
  %v745 = load <8 x float>, ptr %v744, align 4
  %v746 = shufflevector <8 x float> %v724, <8 x float> %v736, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v747 = shufflevector <8 x float> %v724, <8 x float> %v736, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v748 = shufflevector <8 x float> %v727, <8 x float> %v739, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v749 = shufflevector <8 x float> %v727, <8 x float> %v739, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v750 = shufflevector <8 x float> %v730, <8 x float> %v742, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v751 = shufflevector <8 x float> %v730, <8 x float> %v742, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v752 = shufflevector <8 x float> %v733, <8 x float> %v745, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v753 = shufflevector <8 x float> %v733, <8 x float> %v745, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v754 = shufflevector <8 x float> %v746, <8 x float> %v750, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v755 = shufflevector <8 x float> %v746, <8 x float> %v750, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v756 = shufflevector <8 x float> %v748, <8 x float> %v752, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v757 = shufflevector <8 x float> %v748, <8 x float> %v752, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v758 = shufflevector <8 x float> %v747, <8 x float> %v751, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v759 = shufflevector <8 x float> %v747, <8 x float> %v751, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v760 = shufflevector <8 x float> %v749, <8 x float> %v753, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v761 = shufflevector <8 x float> %v749, <8 x float> %v753, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v762 = shufflevector <8 x float> %v754, <8 x float> %v756, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v763 = shufflevector <8 x float> %v754, <8 x float> %v756, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v764 = shufflevector <8 x float> %v755, <8 x float> %v757, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v765 = shufflevector <8 x float> %v755, <8 x float> %v757, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v766 = shufflevector <8 x float> %v758, <8 x float> %v760, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v767 = shufflevector <8 x float> %v758, <8 x float> %v760, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v768 = shufflevector <8 x float> %v759, <8 x float> %v761, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v769 = shufflevector <8 x float> %v759, <8 x float> %v761, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v770 = add i64 %v720, 0
  %v771 = mul i64 %v770, 32
  %v772 = getelementptr inbounds float, ptr %v706, i64 %v771
  store <8 x float> %v762, ptr %v772, align 4
  %v773 = add i64 %v720, 1
  %v774 = mul i64 %v773, 32
  %v775 = getelementptr inbounds float, ptr %v706, i64 %v774
  store <8 x float> %v763, ptr %v775, align 4
  %v776 = add i64 %v720, 2
  %v777 = mul i64 %v776, 32
  %v778 = getelementptr inbounds float, ptr %v706, i64 %v777
  store <8 x float> %v764, ptr %v778, align 4
  %v779 = add i64 %v720, 3
  %v780 = mul i64 %v779, 32
  %v781 = getelementptr inbounds float, ptr %v706, i64 %v780
  store <8 x float> %v765, ptr %v781, align 4
  %v782 = add i64 %v720, 4
  %v783 = mul i64 %v782, 32
  %v784 = getelementptr inbounds float, ptr %v706, i64 %v783
  store <8 x float> %v766, ptr %v784, align 4
  %v785 = add i64 %v720, 5
  %v786 = mul i64 %v785, 32
  %v787 = getelementptr inbounds float, ptr %v706, i64 %v786
  store <8 x float> %v767, ptr %v787, align 4
  %v788 = add i64 %v720, 6
  %v789 = mul i64 %v788, 32
  %v790 = getelementptr inbounds float, ptr %v706, i64 %v789
  store <8 x float> %v768, ptr %v790, align 4
  %v791 = add i64 %v720, 7
  %v792 = mul i64 %v791, 32
  %v793 = getelementptr inbounds float, ptr %v706, i64 %v792
  store <8 x float> %v769, ptr %v793, align 4
  %v794 = add nsw i64 %v720, 8
  br label %b112
b114:
  br label %b115
b115:
  %v795 = phi i64 [ 8, %b114 ], [ %v803, %b116 ]
  %v796 = icmp slt i64 %v795, 8
  br i1 %v796, label %b116, label %b117
b116:
  %v797 = mul i64 %v795, 1
  %v798 = getelementptr inbounds float, ptr %v718, i64 %v797
  %v799 = getelementptr float, ptr %v798, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v800 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v799, <8 x i1> %v715, <8 x float> zeroinitializer)
  %v801 = mul i64 %v795, 32
  %v802 = getelementptr inbounds float, ptr %v706, i64 %v801
  store <8 x float> %v800, ptr %v802, align 4
  %v803 = add nsw i64 %v795, 1
  br label %b115
b117:
  br label %b111
b111:
  %v804 = icmp slt i64 %v709, 8
  br i1 %v804, label %b118, label %b119
b118:
  br label %b120
b120:
  %v805 = phi i64 [ 0, %b118 ], [ %v813, %b121 ]
  %v806 = icmp slt i64 %v805, 8
  br i1 %v806, label %b121, label %b122
b121:
  %v807 = mul i64 %v805, 1
  %v808 = getelementptr inbounds float, ptr %v718, i64 %v807
  %v809 = getelementptr float, ptr %v808, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v810 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v809, <8 x i1> %v715, <8 x float> zeroinitializer)
  %v811 = mul i64 %v805, 32
  %v812 = getelementptr inbounds float, ptr %v706, i64 %v811
  store <8 x float> %v810, ptr %v812, align 4
  %v813 = add nsw i64 %v805, 1
  br label %b120
b122:
  br label %b119
b119:
  %v814 = add i64 %v372, 256
  %v815 = add nsw i64 %v370, 1
  br label %b68
b70:
  br label %b67
b67:
  %v816 = icmp sgt i64 %v3, 1
  br i1 %v816, label %b123, label %b124
b123:
  %v817 = getelementptr inbounds i64, ptr %v1, i64 3
  %v818 = atomicrmw add ptr %v817, i64 1 acq_rel
  %v819 = load i64, ptr %v155, align 8
  %v820 = add i64 %v819, 1
  store i64 %v820, ptr %v155, align 8
  %v821 = mul i64 %v3, %v820
  br label %b125
b125:
  %v822 = load atomic i64, ptr %v817 acquire, align 8
  %v823 = icmp slt i64 %v822, %v821
  br i1 %v823, label %b126, label %b127
b126:
  %v824 = call i32 @sched_yield()
  br label %b125
b127:
  br label %b124
b124:
  %v826 = add i64 %v8, 0
  %v827 = sdiv i64 %v826, 1
  %v828 = add i64 %v2, 1
  %v829 = mul i64 %v827, %v2
  %v830 = sdiv i64 %v829, %v3
  %v831 = mul i64 %v830, 1
  %v832 = icmp slt i64 %v831, %v8
  %v833 = select i1 %v832, i64 %v831, i64 %v8
  %v834 = mul i64 %v827, %v828
  %v835 = sdiv i64 %v834, %v3
  %v836 = mul i64 %v835, 1
  %v837 = icmp slt i64 %v836, %v8
  %v838 = select i1 %v837, i64 %v836, i64 %v8
  br label %b128
b128:
  %v839 = phi i64 [ %v833, %b124 ], [ %v892, %b133 ]
  %v840 = icmp slt i64 %v839, %v838
  br i1 %v840, label %b129, label %b130
b129:
  %v841 = add i64 %v839, 96
  %v842 = icmp slt i64 %v841, %v838
  %v843 = select i1 %v842, i64 %v841, i64 %v838
  br label %b131
b131:
  %v844 = phi i64 [ 0, %b129 ], [ %v891, %b136 ]
  %v845 = icmp slt i64 %v844, 1
  br i1 %v845, label %b132, label %b133
b132:
  %v846 = sub i64 %v843, %v839
  %v847 = sub i64 2, 1
  %v848 = add i64 %v846, %v847
  %v849 = sdiv i64 %v848, 2
  br label %b134
b134:
  %v850 = phi i64 [ 0, %b132 ], [ %v890, %b141 ]
  %v851 = icmp slt i64 %v850, %v849
  br i1 %v851, label %b135, label %b136
b135:
  %v852 = mul i64 %v846, %v850
  %v853 = sdiv i64 %v852, %v849
  %v854 = add i64 %v839, %v853
  %v855 = add i64 %v850, 1
  %v856 = mul i64 %v846, %v855
  %v857 = sdiv i64 %v856, %v849
  %v858 = add i64 %v839, %v857
  %v859 = mul i64 %v844, 256
  %v860 = getelementptr inbounds float, ptr %v351, i64 %v859
  %v861 = sub i64 %v858, %v854
  %v862 = mul i64 %v854, 8
  %v863 = getelementptr inbounds float, ptr %v10, i64 %v862
  %v864 = getelementptr inbounds float, ptr %v863, i64 0
  %v865 = sub i64 %v861, 1
  %v866 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v865
  %v867 = load ptr, ptr %v866, align 4
  %v868 = icmp sgt i64 %v861, 0
  br i1 %v868, label %b137, label %b138
b137:
  call void %v867(ptr %v864, i64 8, ptr %v860, i64 8, ptr %v825)
  br label %b138
b138:
  %v869 = add i64 %v859, 256
  br label %b139
b139:
  %v870 = phi i64 [ %v854, %b138 ], [ %v889, %b144 ]
  %v871 = icmp slt i64 %v870, %v858
  br i1 %v871, label %b140, label %b141
b140:
  %v872 = sub i64 %v870, %v854
  %v873 = mul i64 %v872, 32
  %v874 = getelementptr inbounds float, ptr %v825, i64 %v873
  %v875 = mul i64 %v870, 32
  %v876 = getelementptr inbounds float, ptr %v60, i64 %v875
  br label %b142
b142:
  %v877 = phi i64 [ 0, %b140 ], [ %v888, %b143 ]
  %v878 = icmp slt i64 %v877, 4
  br i1 %v878, label %b143, label %b144
b143:
  %v879 = mul i64 %v844, 4
  %v880 = add i64 %v879, %v877
  %v881 = mul i64 %v880, 8
  %v882 = add i64 0, %v877
  %v883 = mul i64 %v882, 8
  %v884 = getelementptr inbounds float, ptr %v874, i64 %v883
  %v885 = load <8 x float>, ptr %v884, align 4
  %v886 = add i64 0, %v881
  %v887 = getelementptr inbounds float, ptr %v876, i64 %v886
  store <8 x float> %v885, ptr %v887, align 4
  %v888 = add nsw i64 %v877, 1
  br label %b142
b144:
  %v889 = add nsw i64 %v870, 1
  br label %b139
b141:
  %v890 = add nsw i64 %v850, 1
  br label %b134
b136:
  %v891 = add nsw i64 %v844, 1
  br label %b131
b133:
  %v892 = add nsw i64 %v839, 96
  br label %b128
b130:
  %v893 = icmp sgt i64 %v3, 1
  br i1 %v893, label %b145, label %b146
b145:
  %v894 = getelementptr inbounds i64, ptr %v1, i64 3
  %v895 = atomicrmw add ptr %v894, i64 1 acq_rel
  %v896 = load i64, ptr %v155, align 8
  %v897 = add i64 %v896, 1
  store i64 %v897, ptr %v155, align 8
  %v898 = mul i64 %v3, %v897
  br label %b147
b147:
  %v899 = load atomic i64, ptr %v894 acquire, align 8
  %v900 = icmp slt i64 %v899, %v898
  br i1 %v900, label %b148, label %b149
b148:
  %v901 = call i32 @sched_yield()
  br label %b147
b149:
  br label %b146
b146:
  %v902 = add i64 %v5, 0
  %v903 = sdiv i64 %v902, 1
  %v904 = add i64 %v2, 1
  %v905 = mul i64 %v903, %v2
  %v906 = sdiv i64 %v905, %v3
  %v907 = mul i64 %v906, 1
  %v908 = icmp slt i64 %v907, %v5
  %v909 = select i1 %v908, i64 %v907, i64 %v5
  %v910 = mul i64 %v903, %v904
  %v911 = sdiv i64 %v910, %v3
  %v912 = mul i64 %v911, 1
  %v913 = icmp slt i64 %v912, %v5
  %v914 = select i1 %v913, i64 %v912, i64 %v5
  br label %b150
b150:
  %v915 = phi i64 [ %v909, %b146 ], [ %v939, %b155 ]
  %v916 = icmp slt i64 %v915, %v914
  br i1 %v916, label %b151, label %b152
b151:
  %v917 = mul i64 %v915, %v7
  %v918 = add i64 %v917, %v7
  br label %b153
b153:
  %v919 = phi i64 [ 0, %b151 ], [ %v938, %b161 ]
  %v920 = icmp slt i64 %v919, 32
  br i1 %v920, label %b154, label %b155
b154:
  br label %b156
b156:
  %v921 = phi i64 [ %v917, %b154 ], [ %v930, %b157 ]
  %v922 = phi <8 x float> [ splat (float 0x0000000000000000), %b154 ], [ %v929, %b157 ]
  %v923 = icmp slt i64 %v921, %v918
  br i1 %v923, label %b157, label %b158
b157:
  %v924 = mul i64 %v921, 32
  %v925 = getelementptr inbounds float, ptr %v60, i64 %v924
  %v926 = add i64 0, %v919
  %v927 = getelementptr inbounds float, ptr %v925, i64 %v926
  %v928 = load <8 x float>, ptr %v927, align 4
  %v929 = fadd <8 x float> %v922, %v928
  %v930 = add nsw i64 %v921, 1
  br label %b156
b158:
  br label %b159
b159:
  %v931 = phi i64 [ %v917, %b158 ], [ %v937, %b160 ]
  %v932 = icmp slt i64 %v931, %v918
  br i1 %v932, label %b160, label %b161
b160:
  %v933 = mul i64 %v931, 32
  %v934 = getelementptr inbounds float, ptr %v62, i64 %v933
  %v935 = add i64 0, %v919
  %v936 = getelementptr inbounds float, ptr %v934, i64 %v935
  store <8 x float> %v922, ptr %v936, align 4
  %v937 = add nsw i64 %v931, 1
  br label %b159
b161:
  %v938 = add nsw i64 %v919, 8
  br label %b153
b155:
  %v939 = add nsw i64 %v915, 1
  br label %b150
b152:
  %v940 = icmp sgt i64 %v3, 1
  br i1 %v940, label %b162, label %b163
b162:
  %v941 = getelementptr inbounds i64, ptr %v1, i64 3
  %v942 = atomicrmw add ptr %v941, i64 1 acq_rel
  %v943 = load i64, ptr %v155, align 8
  %v944 = add i64 %v943, 1
  store i64 %v944, ptr %v155, align 8
  %v945 = mul i64 %v3, %v944
  br label %b164
b164:
  %v946 = load atomic i64, ptr %v941 acquire, align 8
  %v947 = icmp slt i64 %v946, %v945
  br i1 %v947, label %b165, label %b166
b165:
  %v948 = call i32 @sched_yield()
  br label %b164
b166:
  br label %b163
b163:
  %v949 = icmp sgt i64 %v3, 1
  br i1 %v949, label %b167, label %b168
b167:
  %v950 = getelementptr inbounds i64, ptr %v1, i64 3
  %v951 = atomicrmw add ptr %v950, i64 1 acq_rel
  %v952 = load i64, ptr %v155, align 8
  %v953 = add i64 %v952, 1
  store i64 %v953, ptr %v155, align 8
  %v954 = mul i64 %v3, %v953
  br label %b169
b169:
  %v955 = load atomic i64, ptr %v950 acquire, align 8
  %v956 = icmp slt i64 %v955, %v954
  br i1 %v956, label %b170, label %b171
b170:
  %v957 = call i32 @sched_yield()
  br label %b169
b171:
  br label %b168
b168:
  %v958 = add i64 %v5, 0
  %v959 = sdiv i64 %v958, 1
  %v960 = add i64 %v2, 1
  %v961 = mul i64 %v959, %v2
  %v962 = sdiv i64 %v961, %v3
  %v963 = mul i64 %v962, 1
  %v964 = icmp slt i64 %v963, %v5
  %v965 = select i1 %v964, i64 %v963, i64 %v5
  %v966 = mul i64 %v959, %v960
  %v967 = sdiv i64 %v966, %v3
  %v968 = mul i64 %v967, 1
  %v969 = icmp slt i64 %v968, %v5
  %v970 = select i1 %v969, i64 %v968, i64 %v5
  br label %b172
b172:
  %v971 = phi i64 [ %v965, %b168 ], [ %v1010, %b177 ]
  %v972 = icmp slt i64 %v971, %v970
  br i1 %v972, label %b173, label %b174
b173:
  %v973 = mul i64 %v971, %v7
  %v974 = add i64 %v973, %v7
  br label %b175
b175:
  %v975 = phi i64 [ 0, %b173 ], [ %v1009, %b183 ]
  %v976 = icmp slt i64 %v975, 32
  br i1 %v976, label %b176, label %b177
b176:
  br label %b178
b178:
  %v977 = phi i64 [ %v973, %b176 ], [ %v1001, %b179 ]
  %v978 = phi <8 x float> [ splat (float 0x0000000000000000), %b176 ], [ %v1000, %b179 ]
  %v979 = icmp slt i64 %v977, %v974
  br i1 %v979, label %b179, label %b180
b179:
  %v980 = mul i64 %v977, 32
  %v981 = getelementptr inbounds float, ptr %v60, i64 %v980
  %v982 = mul i64 %v977, 32
  %v983 = getelementptr inbounds float, ptr %v62, i64 %v982
  %v984 = srem i64 %v977, %v7
  %v985 = mul i64 %v984, 1
  %v986 = getelementptr inbounds float, ptr %v58, i64 %v985
  %v987 = getelementptr inbounds float, ptr %v986, i64 0
  %v988 = load float, ptr %v987, align 4
  %v989 = add i64 0, %v975
  %v990 = getelementptr inbounds float, ptr %v981, i64 %v989
  %v991 = load <8 x float>, ptr %v990, align 4
  %v992 = add i64 0, %v975
  %v993 = getelementptr inbounds float, ptr %v983, i64 %v992
  %v994 = load <8 x float>, ptr %v993, align 4
  %v995 = insertelement <8 x float> poison, float %v988, i64 0
  %v996 = shufflevector <8 x float> %v995, <8 x float> poison, <8 x i32> zeroinitializer
  %v997 = fdiv <8 x float> %v994, %v996
  %v998 = fsub <8 x float> %v991, %v997
  %v999 = fmul <8 x float> %v998, %v998
  %v1000 = fadd <8 x float> %v978, %v999
  %v1001 = add nsw i64 %v977, 1
  br label %b178
b180:
  br label %b181
b181:
  %v1002 = phi i64 [ %v973, %b180 ], [ %v1008, %b182 ]
  %v1003 = icmp slt i64 %v1002, %v974
  br i1 %v1003, label %b182, label %b183
b182:
  %v1004 = mul i64 %v1002, 32
  %v1005 = getelementptr inbounds float, ptr %v64, i64 %v1004
  %v1006 = add i64 0, %v975
  %v1007 = getelementptr inbounds float, ptr %v1005, i64 %v1006
  store <8 x float> %v978, ptr %v1007, align 4
  %v1008 = add nsw i64 %v1002, 1
  br label %b181
b183:
  %v1009 = add nsw i64 %v975, 8
  br label %b175
b177:
  %v1010 = add nsw i64 %v971, 1
  br label %b172
b174:
  %v1011 = icmp sgt i64 %v3, 1
  br i1 %v1011, label %b184, label %b185
b184:
  %v1012 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1013 = atomicrmw add ptr %v1012, i64 1 acq_rel
  %v1014 = load i64, ptr %v155, align 8
  %v1015 = add i64 %v1014, 1
  store i64 %v1015, ptr %v155, align 8
  %v1016 = mul i64 %v3, %v1015
  br label %b186
b186:
  %v1017 = load atomic i64, ptr %v1012 acquire, align 8
  %v1018 = icmp slt i64 %v1017, %v1016
  br i1 %v1018, label %b187, label %b188
b187:
  %v1019 = call i32 @sched_yield()
  br label %b186
b188:
  br label %b185
b185:
  %v1020 = icmp sgt i64 %v3, 1
  br i1 %v1020, label %b189, label %b190
b189:
  %v1021 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1022 = atomicrmw add ptr %v1021, i64 1 acq_rel
  %v1023 = load i64, ptr %v155, align 8
  %v1024 = add i64 %v1023, 1
  store i64 %v1024, ptr %v155, align 8
  %v1025 = mul i64 %v3, %v1024
  br label %b191
b191:
  %v1026 = load atomic i64, ptr %v1021 acquire, align 8
  %v1027 = icmp slt i64 %v1026, %v1025
  br i1 %v1027, label %b192, label %b193
b192:
  %v1028 = call i32 @sched_yield()
  br label %b191
b193:
  br label %b190
b190:
  %v1029 = getelementptr inbounds float, ptr %v157, i64 256
  %v1030 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1031 = load i64, ptr %v1030, align 8
  %v1032 = icmp eq i64 %v1031, 0
  br i1 %v1032, label %b194, label %b195
b194:
  %v1033 = add i64 1, 0
  %v1034 = sdiv i64 %v1033, 1
  %v1035 = add i64 %v2, 1
  %v1036 = mul i64 %v1034, %v2
  %v1037 = sdiv i64 %v1036, %v3
  %v1038 = mul i64 %v1037, 1
  %v1039 = icmp slt i64 %v1038, 1
  %v1040 = select i1 %v1039, i64 %v1038, i64 1
  %v1041 = mul i64 %v1034, %v1035
  %v1042 = sdiv i64 %v1041, %v3
  %v1043 = mul i64 %v1042, 1
  %v1044 = icmp slt i64 %v1043, 1
  %v1045 = select i1 %v1044, i64 %v1043, i64 1
  %v1046 = icmp slt i64 %v1045, 1
  %v1047 = select i1 %v1046, i64 %v1045, i64 1
  br label %b196
b196:
  %v1048 = phi i64 [ %v1040, %b194 ], [ %v1493, %b247 ]
  %v1049 = icmp slt i64 %v1048, %v1047
  br i1 %v1049, label %b197, label %b198
b197:
  %v1050 = mul i64 %v1048, 256
  %v1051 = mul i64 %v1048, 32
  %v1052 = add i64 %v1050, 0
  %v1053 = add i64 %v1051, 0
  %v1054 = getelementptr inbounds float, ptr %v1029, i64 %v1052
  %v1055 = sub i64 32, %v1053
  %v1056 = icmp slt i64 %v1055, 0
  %v1057 = select i1 %v1056, i64 0, i64 %v1055
  %v1058 = icmp ult i64 %v1057, 8
  %v1059 = select i1 %v1058, i64 %v1057, i64 8
  %v1060 = trunc i64 %v1059 to i32
  %v1061 = insertelement <8 x i32> poison, i32 %v1060, i64 0
  %v1062 = shufflevector <8 x i32> %v1061, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1063 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1062
  %v1064 = mul i64 %v1053, 8
  %v1065 = add i64 0, %v1064
  %v1066 = getelementptr inbounds float, ptr %v12, i64 %v1065
  %v1067 = icmp sge i64 %v1057, 8
  br i1 %v1067, label %b199, label %b200
b199:
  br label %b201
b201:
  %v1068 = phi i64 [ 0, %b199 ], [ %v1142, %b202 ]
  %v1069 = icmp slt i64 %v1068, 8
  br i1 %v1069, label %b202, label %b203
b202:
  %v1070 = add i64 %v1068, 0
  %v1071 = getelementptr inbounds float, ptr %v1066, i64 %v1070
  %v1072 = load <8 x float>, ptr %v1071, align 4
  %v1073 = add i64 %v1068, 8
  %v1074 = getelementptr inbounds float, ptr %v1066, i64 %v1073
  %v1075 = load <8 x float>, ptr %v1074, align 4
  %v1076 = add i64 %v1068, 16
  %v1077 = getelementptr inbounds float, ptr %v1066, i64 %v1076
  %v1078 = load <8 x float>, ptr %v1077, align 4
  %v1079 = add i64 %v1068, 24
  %v1080 = getelementptr inbounds float, ptr %v1066, i64 %v1079
  %v1081 = load <8 x float>, ptr %v1080, align 4
  %v1082 = add i64 %v1068, 32
  %v1083 = getelementptr inbounds float, ptr %v1066, i64 %v1082
  %v1084 = load <8 x float>, ptr %v1083, align 4
  %v1085 = add i64 %v1068, 40
  %v1086 = getelementptr inbounds float, ptr %v1066, i64 %v1085
  %v1087 = load <8 x float>, ptr %v1086, align 4
  %v1088 = add i64 %v1068, 48
  %v1089 = getelementptr inbounds float, ptr %v1066, i64 %v1088
  %v1090 = load <8 x float>, ptr %v1089, align 4
  %v1091 = add i64 %v1068, 56
  %v1092 = getelementptr inbounds float, ptr %v1066, i64 %v1091
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = shufflevector <8 x float> %v1072, <8 x float> %v1084, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1095 = shufflevector <8 x float> %v1072, <8 x float> %v1084, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1096 = shufflevector <8 x float> %v1075, <8 x float> %v1087, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1097 = shufflevector <8 x float> %v1075, <8 x float> %v1087, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1098 = shufflevector <8 x float> %v1078, <8 x float> %v1090, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1099 = shufflevector <8 x float> %v1078, <8 x float> %v1090, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1100 = shufflevector <8 x float> %v1081, <8 x float> %v1093, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1101 = shufflevector <8 x float> %v1081, <8 x float> %v1093, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1102 = shufflevector <8 x float> %v1094, <8 x float> %v1098, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1103 = shufflevector <8 x float> %v1094, <8 x float> %v1098, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1104 = shufflevector <8 x float> %v1096, <8 x float> %v1100, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1105 = shufflevector <8 x float> %v1096, <8 x float> %v1100, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1106 = shufflevector <8 x float> %v1095, <8 x float> %v1099, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1107 = shufflevector <8 x float> %v1095, <8 x float> %v1099, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1108 = shufflevector <8 x float> %v1097, <8 x float> %v1101, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1109 = shufflevector <8 x float> %v1097, <8 x float> %v1101, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1110 = shufflevector <8 x float> %v1102, <8 x float> %v1104, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1111 = shufflevector <8 x float> %v1102, <8 x float> %v1104, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1112 = shufflevector <8 x float> %v1103, <8 x float> %v1105, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1113 = shufflevector <8 x float> %v1103, <8 x float> %v1105, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1114 = shufflevector <8 x float> %v1106, <8 x float> %v1108, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1115 = shufflevector <8 x float> %v1106, <8 x float> %v1108, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1116 = shufflevector <8 x float> %v1107, <8 x float> %v1109, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1117 = shufflevector <8 x float> %v1107, <8 x float> %v1109, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1118 = add i64 %v1068, 0
  %v1119 = mul i64 %v1118, 32
  %v1120 = getelementptr inbounds float, ptr %v1054, i64 %v1119
  store <8 x float> %v1110, ptr %v1120, align 4
  %v1121 = add i64 %v1068, 1
  %v1122 = mul i64 %v1121, 32
  %v1123 = getelementptr inbounds float, ptr %v1054, i64 %v1122
  store <8 x float> %v1111, ptr %v1123, align 4
  %v1124 = add i64 %v1068, 2
  %v1125 = mul i64 %v1124, 32
  %v1126 = getelementptr inbounds float, ptr %v1054, i64 %v1125
  store <8 x float> %v1112, ptr %v1126, align 4
  %v1127 = add i64 %v1068, 3
  %v1128 = mul i64 %v1127, 32
  %v1129 = getelementptr inbounds float, ptr %v1054, i64 %v1128
  store <8 x float> %v1113, ptr %v1129, align 4
  %v1130 = add i64 %v1068, 4
  %v1131 = mul i64 %v1130, 32
  %v1132 = getelementptr inbounds float, ptr %v1054, i64 %v1131
  store <8 x float> %v1114, ptr %v1132, align 4
  %v1133 = add i64 %v1068, 5
  %v1134 = mul i64 %v1133, 32
  %v1135 = getelementptr inbounds float, ptr %v1054, i64 %v1134
  store <8 x float> %v1115, ptr %v1135, align 4
  %v1136 = add i64 %v1068, 6
  %v1137 = mul i64 %v1136, 32
  %v1138 = getelementptr inbounds float, ptr %v1054, i64 %v1137
  store <8 x float> %v1116, ptr %v1138, align 4
  %v1139 = add i64 %v1068, 7
  %v1140 = mul i64 %v1139, 32
  %v1141 = getelementptr inbounds float, ptr %v1054, i64 %v1140
  store <8 x float> %v1117, ptr %v1141, align 4
  %v1142 = add nsw i64 %v1068, 8
  br label %b201
b203:
  br label %b204
b204:
  %v1143 = phi i64 [ 8, %b203 ], [ %v1151, %b205 ]
  %v1144 = icmp slt i64 %v1143, 8
  br i1 %v1144, label %b205, label %b206
b205:
  %v1145 = mul i64 %v1143, 1
  %v1146 = getelementptr inbounds float, ptr %v1066, i64 %v1145
  %v1147 = getelementptr float, ptr %v1146, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1148 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1147, <8 x i1> %v1063, <8 x float> zeroinitializer)
  %v1149 = mul i64 %v1143, 32
  %v1150 = getelementptr inbounds float, ptr %v1054, i64 %v1149
  store <8 x float> %v1148, ptr %v1150, align 4
  %v1151 = add nsw i64 %v1143, 1
  br label %b204
b206:
  br label %b200
b200:
  %v1152 = icmp slt i64 %v1057, 8
  br i1 %v1152, label %b207, label %b208
b207:
  br label %b209
b209:
  %v1153 = phi i64 [ 0, %b207 ], [ %v1161, %b210 ]
  %v1154 = icmp slt i64 %v1153, 8
  br i1 %v1154, label %b210, label %b211
b210:
  %v1155 = mul i64 %v1153, 1
  %v1156 = getelementptr inbounds float, ptr %v1066, i64 %v1155
  %v1157 = getelementptr float, ptr %v1156, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1158 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1157, <8 x i1> %v1063, <8 x float> zeroinitializer)
  %v1159 = mul i64 %v1153, 32
  %v1160 = getelementptr inbounds float, ptr %v1054, i64 %v1159
  store <8 x float> %v1158, ptr %v1160, align 4
  %v1161 = add nsw i64 %v1153, 1
  br label %b209
b211:
  br label %b208
b208:
  %v1162 = add i64 %v1050, 8
  %v1163 = add i64 %v1051, 8
  %v1164 = getelementptr inbounds float, ptr %v1029, i64 %v1162
  %v1165 = sub i64 32, %v1163
  %v1166 = icmp slt i64 %v1165, 0
  %v1167 = select i1 %v1166, i64 0, i64 %v1165
  %v1168 = icmp ult i64 %v1167, 8
  %v1169 = select i1 %v1168, i64 %v1167, i64 8
  %v1170 = trunc i64 %v1169 to i32
  %v1171 = insertelement <8 x i32> poison, i32 %v1170, i64 0
  %v1172 = shufflevector <8 x i32> %v1171, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1173 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1172
  %v1174 = mul i64 %v1163, 8
  %v1175 = add i64 0, %v1174
  %v1176 = getelementptr inbounds float, ptr %v12, i64 %v1175
  %v1177 = icmp sge i64 %v1167, 8
  br i1 %v1177, label %b212, label %b213
b212:
  br label %b214
b214:
  %v1178 = phi i64 [ 0, %b212 ], [ %v1252, %b215 ]
  %v1179 = icmp slt i64 %v1178, 8
  br i1 %v1179, label %b215, label %b216
b215:
  %v1180 = add i64 %v1178, 0
  %v1181 = getelementptr inbounds float, ptr %v1176, i64 %v1180
  %v1182 = load <8 x float>, ptr %v1181, align 4
  %v1183 = add i64 %v1178, 8
  %v1184 = getelementptr inbounds float, ptr %v1176, i64 %v1183
  %v1185 = load <8 x float>, ptr %v1184, align 4
  %v1186 = add i64 %v1178, 16
  %v1187 = getelementptr inbounds float, ptr %v1176, i64 %v1186
  %v1188 = load <8 x float>, ptr %v1187, align 4
  %v1189 = add i64 %v1178, 24
  %v1190 = getelementptr inbounds float, ptr %v1176, i64 %v1189
  %v1191 = load <8 x float>, ptr %v1190, align 4
  %v1192 = add i64 %v1178, 32
  %v1193 = getelementptr inbounds float, ptr %v1176, i64 %v1192
  %v1194 = load <8 x float>, ptr %v1193, align 4
  %v1195 = add i64 %v1178, 40
  %v1196 = getelementptr inbounds float, ptr %v1176, i64 %v1195
  %v1197 = load <8 x float>, ptr %v1196, align 4
  %v1198 = add i64 %v1178, 48
  %v1199 = getelementptr inbounds float, ptr %v1176, i64 %v1198
  %v1200 = load <8 x float>, ptr %v1199, align 4
  %v1201 = add i64 %v1178, 56
  %v1202 = getelementptr inbounds float, ptr %v1176, i64 %v1201
  %v1203 = load <8 x float>, ptr %v1202, align 4
  %v1204 = shufflevector <8 x float> %v1182, <8 x float> %v1194, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1205 = shufflevector <8 x float> %v1182, <8 x float> %v1194, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1206 = shufflevector <8 x float> %v1185, <8 x float> %v1197, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1207 = shufflevector <8 x float> %v1185, <8 x float> %v1197, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1208 = shufflevector <8 x float> %v1188, <8 x float> %v1200, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1209 = shufflevector <8 x float> %v1188, <8 x float> %v1200, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1210 = shufflevector <8 x float> %v1191, <8 x float> %v1203, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1211 = shufflevector <8 x float> %v1191, <8 x float> %v1203, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1212 = shufflevector <8 x float> %v1204, <8 x float> %v1208, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1213 = shufflevector <8 x float> %v1204, <8 x float> %v1208, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1214 = shufflevector <8 x float> %v1206, <8 x float> %v1210, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1215 = shufflevector <8 x float> %v1206, <8 x float> %v1210, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1216 = shufflevector <8 x float> %v1205, <8 x float> %v1209, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1217 = shufflevector <8 x float> %v1205, <8 x float> %v1209, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1218 = shufflevector <8 x float> %v1207, <8 x float> %v1211, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1219 = shufflevector <8 x float> %v1207, <8 x float> %v1211, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1220 = shufflevector <8 x float> %v1212, <8 x float> %v1214, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1221 = shufflevector <8 x float> %v1212, <8 x float> %v1214, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1222 = shufflevector <8 x float> %v1213, <8 x float> %v1215, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1223 = shufflevector <8 x float> %v1213, <8 x float> %v1215, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1224 = shufflevector <8 x float> %v1216, <8 x float> %v1218, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1225 = shufflevector <8 x float> %v1216, <8 x float> %v1218, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1226 = shufflevector <8 x float> %v1217, <8 x float> %v1219, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1227 = shufflevector <8 x float> %v1217, <8 x float> %v1219, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1228 = add i64 %v1178, 0
  %v1229 = mul i64 %v1228, 32
  %v1230 = getelementptr inbounds float, ptr %v1164, i64 %v1229
  store <8 x float> %v1220, ptr %v1230, align 4
  %v1231 = add i64 %v1178, 1
  %v1232 = mul i64 %v1231, 32
  %v1233 = getelementptr inbounds float, ptr %v1164, i64 %v1232
  store <8 x float> %v1221, ptr %v1233, align 4
  %v1234 = add i64 %v1178, 2
  %v1235 = mul i64 %v1234, 32
  %v1236 = getelementptr inbounds float, ptr %v1164, i64 %v1235
  store <8 x float> %v1222, ptr %v1236, align 4
  %v1237 = add i64 %v1178, 3
  %v1238 = mul i64 %v1237, 32
  %v1239 = getelementptr inbounds float, ptr %v1164, i64 %v1238
  store <8 x float> %v1223, ptr %v1239, align 4
  %v1240 = add i64 %v1178, 4
  %v1241 = mul i64 %v1240, 32
  %v1242 = getelementptr inbounds float, ptr %v1164, i64 %v1241
  store <8 x float> %v1224, ptr %v1242, align 4
  %v1243 = add i64 %v1178, 5
  %v1244 = mul i64 %v1243, 32
  %v1245 = getelementptr inbounds float, ptr %v1164, i64 %v1244
  store <8 x float> %v1225, ptr %v1245, align 4
  %v1246 = add i64 %v1178, 6
  %v1247 = mul i64 %v1246, 32
  %v1248 = getelementptr inbounds float, ptr %v1164, i64 %v1247
  store <8 x float> %v1226, ptr %v1248, align 4
  %v1249 = add i64 %v1178, 7
  %v1250 = mul i64 %v1249, 32
  %v1251 = getelementptr inbounds float, ptr %v1164, i64 %v1250
  store <8 x float> %v1227, ptr %v1251, align 4
  %v1252 = add nsw i64 %v1178, 8
  br label %b214
b216:
  br label %b217
b217:
  %v1253 = phi i64 [ 8, %b216 ], [ %v1261, %b218 ]
  %v1254 = icmp slt i64 %v1253, 8
  br i1 %v1254, label %b218, label %b219
b218:
  %v1255 = mul i64 %v1253, 1
  %v1256 = getelementptr inbounds float, ptr %v1176, i64 %v1255
  %v1257 = getelementptr float, ptr %v1256, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1258 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1257, <8 x i1> %v1173, <8 x float> zeroinitializer)
  %v1259 = mul i64 %v1253, 32
  %v1260 = getelementptr inbounds float, ptr %v1164, i64 %v1259
  store <8 x float> %v1258, ptr %v1260, align 4
  %v1261 = add nsw i64 %v1253, 1
  br label %b217
b219:
  br label %b213
b213:
  %v1262 = icmp slt i64 %v1167, 8
  br i1 %v1262, label %b220, label %b221
b220:
  br label %b222
b222:
  %v1263 = phi i64 [ 0, %b220 ], [ %v1271, %b223 ]
  %v1264 = icmp slt i64 %v1263, 8
  br i1 %v1264, label %b223, label %b224
b223:
  %v1265 = mul i64 %v1263, 1
  %v1266 = getelementptr inbounds float, ptr %v1176, i64 %v1265
  %v1267 = getelementptr float, ptr %v1266, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1268 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1267, <8 x i1> %v1173, <8 x float> zeroinitializer)
  %v1269 = mul i64 %v1263, 32
  %v1270 = getelementptr inbounds float, ptr %v1164, i64 %v1269
  store <8 x float> %v1268, ptr %v1270, align 4
  %v1271 = add nsw i64 %v1263, 1
  br label %b222
b224:
  br label %b221
b221:
  %v1272 = add i64 %v1050, 16
  %v1273 = add i64 %v1051, 16
  %v1274 = getelementptr inbounds float, ptr %v1029, i64 %v1272
  %v1275 = sub i64 32, %v1273
  %v1276 = icmp slt i64 %v1275, 0
  %v1277 = select i1 %v1276, i64 0, i64 %v1275
  %v1278 = icmp ult i64 %v1277, 8
  %v1279 = select i1 %v1278, i64 %v1277, i64 8
  %v1280 = trunc i64 %v1279 to i32
  %v1281 = insertelement <8 x i32> poison, i32 %v1280, i64 0
  %v1282 = shufflevector <8 x i32> %v1281, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1283 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1282
  %v1284 = mul i64 %v1273, 8
  %v1285 = add i64 0, %v1284
  %v1286 = getelementptr inbounds float, ptr %v12, i64 %v1285
  %v1287 = icmp sge i64 %v1277, 8
  br i1 %v1287, label %b225, label %b226
b225:
  br label %b227
b227:
  %v1288 = phi i64 [ 0, %b225 ], [ %v1362, %b228 ]
  %v1289 = icmp slt i64 %v1288, 8
  br i1 %v1289, label %b228, label %b229
b228:
  %v1290 = add i64 %v1288, 0
  %v1291 = getelementptr inbounds float, ptr %v1286, i64 %v1290
  %v1292 = load <8 x float>, ptr %v1291, align 4
  %v1293 = add i64 %v1288, 8
  %v1294 = getelementptr inbounds float, ptr %v1286, i64 %v1293
  %v1295 = load <8 x float>, ptr %v1294, align 4
  %v1296 = add i64 %v1288, 16
  %v1297 = getelementptr inbounds float, ptr %v1286, i64 %v1296
  %v1298 = load <8 x float>, ptr %v1297, align 4
  %v1299 = add i64 %v1288, 24
  %v1300 = getelementptr inbounds float, ptr %v1286, i64 %v1299
  %v1301 = load <8 x float>, ptr %v1300, align 4
  %v1302 = add i64 %v1288, 32
  %v1303 = getelementptr inbounds float, ptr %v1286, i64 %v1302
  %v1304 = load <8 x float>, ptr %v1303, align 4
  %v1305 = add i64 %v1288, 40
  %v1306 = getelementptr inbounds float, ptr %v1286, i64 %v1305
  %v1307 = load <8 x float>, ptr %v1306, align 4
  %v1308 = add i64 %v1288, 48
  %v1309 = getelementptr inbounds float, ptr %v1286, i64 %v1308
  %v1310 = load <8 x float>, ptr %v1309, align 4
  %v1311 = add i64 %v1288, 56
  %v1312 = getelementptr inbounds float, ptr %v1286, i64 %v1311
  %v1313 = load <8 x float>, ptr %v1312, align 4
  %v1314 = shufflevector <8 x float> %v1292, <8 x float> %v1304, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1315 = shufflevector <8 x float> %v1292, <8 x float> %v1304, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1316 = shufflevector <8 x float> %v1295, <8 x float> %v1307, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1317 = shufflevector <8 x float> %v1295, <8 x float> %v1307, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1318 = shufflevector <8 x float> %v1298, <8 x float> %v1310, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1319 = shufflevector <8 x float> %v1298, <8 x float> %v1310, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1320 = shufflevector <8 x float> %v1301, <8 x float> %v1313, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1321 = shufflevector <8 x float> %v1301, <8 x float> %v1313, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1322 = shufflevector <8 x float> %v1314, <8 x float> %v1318, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1323 = shufflevector <8 x float> %v1314, <8 x float> %v1318, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1324 = shufflevector <8 x float> %v1316, <8 x float> %v1320, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1325 = shufflevector <8 x float> %v1316, <8 x float> %v1320, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1326 = shufflevector <8 x float> %v1315, <8 x float> %v1319, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1327 = shufflevector <8 x float> %v1315, <8 x float> %v1319, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1328 = shufflevector <8 x float> %v1317, <8 x float> %v1321, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1329 = shufflevector <8 x float> %v1317, <8 x float> %v1321, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1330 = shufflevector <8 x float> %v1322, <8 x float> %v1324, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1331 = shufflevector <8 x float> %v1322, <8 x float> %v1324, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1332 = shufflevector <8 x float> %v1323, <8 x float> %v1325, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1333 = shufflevector <8 x float> %v1323, <8 x float> %v1325, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1334 = shufflevector <8 x float> %v1326, <8 x float> %v1328, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1335 = shufflevector <8 x float> %v1326, <8 x float> %v1328, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1336 = shufflevector <8 x float> %v1327, <8 x float> %v1329, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1337 = shufflevector <8 x float> %v1327, <8 x float> %v1329, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1338 = add i64 %v1288, 0
  %v1339 = mul i64 %v1338, 32
  %v1340 = getelementptr inbounds float, ptr %v1274, i64 %v1339
  store <8 x float> %v1330, ptr %v1340, align 4
  %v1341 = add i64 %v1288, 1
  %v1342 = mul i64 %v1341, 32
  %v1343 = getelementptr inbounds float, ptr %v1274, i64 %v1342
  store <8 x float> %v1331, ptr %v1343, align 4
  %v1344 = add i64 %v1288, 2
  %v1345 = mul i64 %v1344, 32
  %v1346 = getelementptr inbounds float, ptr %v1274, i64 %v1345
  store <8 x float> %v1332, ptr %v1346, align 4
  %v1347 = add i64 %v1288, 3
  %v1348 = mul i64 %v1347, 32
  %v1349 = getelementptr inbounds float, ptr %v1274, i64 %v1348
  store <8 x float> %v1333, ptr %v1349, align 4
  %v1350 = add i64 %v1288, 4
  %v1351 = mul i64 %v1350, 32
  %v1352 = getelementptr inbounds float, ptr %v1274, i64 %v1351
  store <8 x float> %v1334, ptr %v1352, align 4
  %v1353 = add i64 %v1288, 5
  %v1354 = mul i64 %v1353, 32
  %v1355 = getelementptr inbounds float, ptr %v1274, i64 %v1354
  store <8 x float> %v1335, ptr %v1355, align 4
  %v1356 = add i64 %v1288, 6
  %v1357 = mul i64 %v1356, 32
  %v1358 = getelementptr inbounds float, ptr %v1274, i64 %v1357
  store <8 x float> %v1336, ptr %v1358, align 4
  %v1359 = add i64 %v1288, 7
  %v1360 = mul i64 %v1359, 32
  %v1361 = getelementptr inbounds float, ptr %v1274, i64 %v1360
  store <8 x float> %v1337, ptr %v1361, align 4
  %v1362 = add nsw i64 %v1288, 8
  br label %b227
b229:
  br label %b230
b230:
  %v1363 = phi i64 [ 8, %b229 ], [ %v1371, %b231 ]
  %v1364 = icmp slt i64 %v1363, 8
  br i1 %v1364, label %b231, label %b232
b231:
  %v1365 = mul i64 %v1363, 1
  %v1366 = getelementptr inbounds float, ptr %v1286, i64 %v1365
  %v1367 = getelementptr float, ptr %v1366, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1368 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1367, <8 x i1> %v1283, <8 x float> zeroinitializer)
  %v1369 = mul i64 %v1363, 32
  %v1370 = getelementptr inbounds float, ptr %v1274, i64 %v1369
  store <8 x float> %v1368, ptr %v1370, align 4
  %v1371 = add nsw i64 %v1363, 1
  br label %b230
b232:
  br label %b226
b226:
  %v1372 = icmp slt i64 %v1277, 8
  br i1 %v1372, label %b233, label %b234
b233:
  br label %b235
b235:
  %v1373 = phi i64 [ 0, %b233 ], [ %v1381, %b236 ]
  %v1374 = icmp slt i64 %v1373, 8
  br i1 %v1374, label %b236, label %b237
b236:
  %v1375 = mul i64 %v1373, 1
  %v1376 = getelementptr inbounds float, ptr %v1286, i64 %v1375
  %v1377 = getelementptr float, ptr %v1376, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1378 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1377, <8 x i1> %v1283, <8 x float> zeroinitializer)
  %v1379 = mul i64 %v1373, 32
  %v1380 = getelementptr inbounds float, ptr %v1274, i64 %v1379
  store <8 x float> %v1378, ptr %v1380, align 4
  %v1381 = add nsw i64 %v1373, 1
  br label %b235
b237:
  br label %b234
b234:
  %v1382 = add i64 %v1050, 24
  %v1383 = add i64 %v1051, 24
  %v1384 = getelementptr inbounds float, ptr %v1029, i64 %v1382
  %v1385 = sub i64 32, %v1383
  %v1386 = icmp slt i64 %v1385, 0
  %v1387 = select i1 %v1386, i64 0, i64 %v1385
  %v1388 = icmp ult i64 %v1387, 8
  %v1389 = select i1 %v1388, i64 %v1387, i64 8
  %v1390 = trunc i64 %v1389 to i32
  %v1391 = insertelement <8 x i32> poison, i32 %v1390, i64 0
  %v1392 = shufflevector <8 x i32> %v1391, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1393 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1392
  %v1394 = mul i64 %v1383, 8
  %v1395 = add i64 0, %v1394
  %v1396 = getelementptr inbounds float, ptr %v12, i64 %v1395
  %v1397 = icmp sge i64 %v1387, 8
  br i1 %v1397, label %b238, label %b239
b238:
  br label %b240
b240:
  %v1398 = phi i64 [ 0, %b238 ], [ %v1472, %b241 ]
  %v1399 = icmp slt i64 %v1398, 8
  br i1 %v1399, label %b241, label %b242
b241:
  %v1400 = add i64 %v1398, 0
  %v1401 = getelementptr inbounds float, ptr %v1396, i64 %v1400
  %v1402 = load <8 x float>, ptr %v1401, align 4
  %v1403 = add i64 %v1398, 8
  %v1404 = getelementptr inbounds float, ptr %v1396, i64 %v1403
  %v1405 = load <8 x float>, ptr %v1404, align 4
  %v1406 = add i64 %v1398, 16
  %v1407 = getelementptr inbounds float, ptr %v1396, i64 %v1406
  %v1408 = load <8 x float>, ptr %v1407, align 4
  %v1409 = add i64 %v1398, 24
  %v1410 = getelementptr inbounds float, ptr %v1396, i64 %v1409
  %v1411 = load <8 x float>, ptr %v1410, align 4
  %v1412 = add i64 %v1398, 32
  %v1413 = getelementptr inbounds float, ptr %v1396, i64 %v1412
  %v1414 = load <8 x float>, ptr %v1413, align 4
  %v1415 = add i64 %v1398, 40
  %v1416 = getelementptr inbounds float, ptr %v1396, i64 %v1415
  %v1417 = load <8 x float>, ptr %v1416, align 4
  %v1418 = add i64 %v1398, 48
  %v1419 = getelementptr inbounds float, ptr %v1396, i64 %v1418
  %v1420 = load <8 x float>, ptr %v1419, align 4
  %v1421 = add i64 %v1398, 56
  %v1422 = getelementptr inbounds float, ptr %v1396, i64 %v1421
  %v1423 = load <8 x float>, ptr %v1422, align 4
  %v1424 = shufflevector <8 x float> %v1402, <8 x float> %v1414, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1425 = shufflevector <8 x float> %v1402, <8 x float> %v1414, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1426 = shufflevector <8 x float> %v1405, <8 x float> %v1417, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1427 = shufflevector <8 x float> %v1405, <8 x float> %v1417, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1428 = shufflevector <8 x float> %v1408, <8 x float> %v1420, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1429 = shufflevector <8 x float> %v1408, <8 x float> %v1420, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1430 = shufflevector <8 x float> %v1411, <8 x float> %v1423, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1431 = shufflevector <8 x float> %v1411, <8 x float> %v1423, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1432 = shufflevector <8 x float> %v1424, <8 x float> %v1428, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1433 = shufflevector <8 x float> %v1424, <8 x float> %v1428, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1434 = shufflevector <8 x float> %v1426, <8 x float> %v1430, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1435 = shufflevector <8 x float> %v1426, <8 x float> %v1430, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1436 = shufflevector <8 x float> %v1425, <8 x float> %v1429, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1437 = shufflevector <8 x float> %v1425, <8 x float> %v1429, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1438 = shufflevector <8 x float> %v1427, <8 x float> %v1431, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1439 = shufflevector <8 x float> %v1427, <8 x float> %v1431, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1440 = shufflevector <8 x float> %v1432, <8 x float> %v1434, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1441 = shufflevector <8 x float> %v1432, <8 x float> %v1434, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1442 = shufflevector <8 x float> %v1433, <8 x float> %v1435, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1443 = shufflevector <8 x float> %v1433, <8 x float> %v1435, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1444 = shufflevector <8 x float> %v1436, <8 x float> %v1438, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1445 = shufflevector <8 x float> %v1436, <8 x float> %v1438, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1446 = shufflevector <8 x float> %v1437, <8 x float> %v1439, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1447 = shufflevector <8 x float> %v1437, <8 x float> %v1439, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1448 = add i64 %v1398, 0
  %v1449 = mul i64 %v1448, 32
  %v1450 = getelementptr inbounds float, ptr %v1384, i64 %v1449
  store <8 x float> %v1440, ptr %v1450, align 4
  %v1451 = add i64 %v1398, 1
  %v1452 = mul i64 %v1451, 32
  %v1453 = getelementptr inbounds float, ptr %v1384, i64 %v1452
  store <8 x float> %v1441, ptr %v1453, align 4
  %v1454 = add i64 %v1398, 2
  %v1455 = mul i64 %v1454, 32
  %v1456 = getelementptr inbounds float, ptr %v1384, i64 %v1455
  store <8 x float> %v1442, ptr %v1456, align 4
  %v1457 = add i64 %v1398, 3
  %v1458 = mul i64 %v1457, 32
  %v1459 = getelementptr inbounds float, ptr %v1384, i64 %v1458
  store <8 x float> %v1443, ptr %v1459, align 4
  %v1460 = add i64 %v1398, 4
  %v1461 = mul i64 %v1460, 32
  %v1462 = getelementptr inbounds float, ptr %v1384, i64 %v1461
  store <8 x float> %v1444, ptr %v1462, align 4
  %v1463 = add i64 %v1398, 5
  %v1464 = mul i64 %v1463, 32
  %v1465 = getelementptr inbounds float, ptr %v1384, i64 %v1464
  store <8 x float> %v1445, ptr %v1465, align 4
  %v1466 = add i64 %v1398, 6
  %v1467 = mul i64 %v1466, 32
  %v1468 = getelementptr inbounds float, ptr %v1384, i64 %v1467
  store <8 x float> %v1446, ptr %v1468, align 4
  %v1469 = add i64 %v1398, 7
  %v1470 = mul i64 %v1469, 32
  %v1471 = getelementptr inbounds float, ptr %v1384, i64 %v1470
  store <8 x float> %v1447, ptr %v1471, align 4
  %v1472 = add nsw i64 %v1398, 8
  br label %b240
b242:
  br label %b243
b243:
  %v1473 = phi i64 [ 8, %b242 ], [ %v1481, %b244 ]
  %v1474 = icmp slt i64 %v1473, 8
  br i1 %v1474, label %b244, label %b245
b244:
  %v1475 = mul i64 %v1473, 1
  %v1476 = getelementptr inbounds float, ptr %v1396, i64 %v1475
  %v1477 = getelementptr float, ptr %v1476, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1478 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1477, <8 x i1> %v1393, <8 x float> zeroinitializer)
  %v1479 = mul i64 %v1473, 32
  %v1480 = getelementptr inbounds float, ptr %v1384, i64 %v1479
  store <8 x float> %v1478, ptr %v1480, align 4
  %v1481 = add nsw i64 %v1473, 1
  br label %b243
b245:
  br label %b239
b239:
  %v1482 = icmp slt i64 %v1387, 8
  br i1 %v1482, label %b246, label %b247
b246:
  br label %b248
b248:
  %v1483 = phi i64 [ 0, %b246 ], [ %v1491, %b249 ]
  %v1484 = icmp slt i64 %v1483, 8
  br i1 %v1484, label %b249, label %b250
b249:
  %v1485 = mul i64 %v1483, 1
  %v1486 = getelementptr inbounds float, ptr %v1396, i64 %v1485
  %v1487 = getelementptr float, ptr %v1486, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1488 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1487, <8 x i1> %v1393, <8 x float> zeroinitializer)
  %v1489 = mul i64 %v1483, 32
  %v1490 = getelementptr inbounds float, ptr %v1384, i64 %v1489
  store <8 x float> %v1488, ptr %v1490, align 4
  %v1491 = add nsw i64 %v1483, 1
  br label %b248
b250:
  br label %b247
b247:
  %v1492 = add i64 %v1050, 256
  %v1493 = add nsw i64 %v1048, 1
  br label %b196
b198:
  br label %b195
b195:
  %v1494 = icmp sgt i64 %v3, 1
  br i1 %v1494, label %b251, label %b252
b251:
  %v1495 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1496 = atomicrmw add ptr %v1495, i64 1 acq_rel
  %v1497 = load i64, ptr %v155, align 8
  %v1498 = add i64 %v1497, 1
  store i64 %v1498, ptr %v155, align 8
  %v1499 = mul i64 %v3, %v1498
  br label %b253
b253:
  %v1500 = load atomic i64, ptr %v1495 acquire, align 8
  %v1501 = icmp slt i64 %v1500, %v1499
  br i1 %v1501, label %b254, label %b255
b254:
  %v1502 = call i32 @sched_yield()
  br label %b253
b255:
  br label %b252
b252:
  br label %b256
b256:
  %v1503 = phi i64 [ 0, %b252 ], [ %v2469, %b369 ]
  %v1504 = icmp slt i64 %v1503, %v5
  br i1 %v1504, label %b257, label %b258
b257:
  %v1506 = add i64 %v7, 0
  %v1507 = sdiv i64 %v1506, 1
  %v1508 = add i64 %v2, 1
  %v1509 = mul i64 %v1507, %v2
  %v1510 = sdiv i64 %v1509, %v3
  %v1511 = mul i64 %v1510, 1
  %v1512 = icmp slt i64 %v1511, %v7
  %v1513 = select i1 %v1512, i64 %v1511, i64 %v7
  %v1514 = mul i64 %v1507, %v1508
  %v1515 = sdiv i64 %v1514, %v3
  %v1516 = mul i64 %v1515, 1
  %v1517 = icmp slt i64 %v1516, %v7
  %v1518 = select i1 %v1517, i64 %v1516, i64 %v7
  br label %b259
b259:
  %v1519 = phi i64 [ %v1513, %b257 ], [ %v1576, %b264 ]
  %v1520 = icmp slt i64 %v1519, %v1518
  br i1 %v1520, label %b260, label %b261
b260:
  %v1521 = add i64 %v1519, 96
  %v1522 = icmp slt i64 %v1521, %v1518
  %v1523 = select i1 %v1522, i64 %v1521, i64 %v1518
  br label %b262
b262:
  %v1524 = phi i64 [ 0, %b260 ], [ %v1575, %b267 ]
  %v1525 = icmp slt i64 %v1524, 1
  br i1 %v1525, label %b263, label %b264
b263:
  %v1526 = sub i64 %v1523, %v1519
  %v1527 = sub i64 2, 1
  %v1528 = add i64 %v1526, %v1527
  %v1529 = sdiv i64 %v1528, 2
  br label %b265
b265:
  %v1530 = phi i64 [ 0, %b263 ], [ %v1574, %b272 ]
  %v1531 = icmp slt i64 %v1530, %v1529
  br i1 %v1531, label %b266, label %b267
b266:
  %v1532 = mul i64 %v1526, %v1530
  %v1533 = sdiv i64 %v1532, %v1529
  %v1534 = add i64 %v1519, %v1533
  %v1535 = add i64 %v1530, 1
  %v1536 = mul i64 %v1526, %v1535
  %v1537 = sdiv i64 %v1536, %v1529
  %v1538 = add i64 %v1519, %v1537
  %v1539 = mul i64 %v1524, 256
  %v1540 = getelementptr inbounds float, ptr %v1029, i64 %v1539
  %v1541 = sub i64 %v1538, %v1534
  %v1542 = add i64 %v1503, 0
  %v1543 = and i64 %v1542, %v116
  %v1544 = mul i64 %v1543, %v7
  %v1545 = add i64 %v1544, %v1534
  %v1546 = mul i64 %v1545, 8
  %v1547 = getelementptr inbounds float, ptr %v28, i64 %v1546
  %v1548 = getelementptr inbounds float, ptr %v1547, i64 0
  %v1549 = sub i64 %v1541, 1
  %v1550 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1549
  %v1551 = load ptr, ptr %v1550, align 4
  %v1552 = icmp sgt i64 %v1541, 0
  br i1 %v1552, label %b268, label %b269
b268:
  call void %v1551(ptr %v1548, i64 8, ptr %v1540, i64 8, ptr %v1505)
  br label %b269
b269:
  %v1553 = add i64 %v1539, 256
  br label %b270
b270:
  %v1554 = phi i64 [ %v1534, %b269 ], [ %v1573, %b275 ]
  %v1555 = icmp slt i64 %v1554, %v1538
  br i1 %v1555, label %b271, label %b272
b271:
  %v1556 = sub i64 %v1554, %v1534
  %v1557 = mul i64 %v1556, 32
  %v1558 = getelementptr inbounds float, ptr %v1505, i64 %v1557
  %v1559 = mul i64 %v1554, 32
  %v1560 = getelementptr inbounds float, ptr %v66, i64 %v1559
  br label %b273
b273:
  %v1561 = phi i64 [ 0, %b271 ], [ %v1572, %b274 ]
  %v1562 = icmp slt i64 %v1561, 4
  br i1 %v1562, label %b274, label %b275
b274:
  %v1563 = mul i64 %v1524, 4
  %v1564 = add i64 %v1563, %v1561
  %v1565 = mul i64 %v1564, 8
  %v1566 = add i64 0, %v1561
  %v1567 = mul i64 %v1566, 8
  %v1568 = getelementptr inbounds float, ptr %v1558, i64 %v1567
  %v1569 = load <8 x float>, ptr %v1568, align 4
  %v1570 = add i64 0, %v1565
  %v1571 = getelementptr inbounds float, ptr %v1560, i64 %v1570
  store <8 x float> %v1569, ptr %v1571, align 4
  %v1572 = add nsw i64 %v1561, 1
  br label %b273
b275:
  %v1573 = add nsw i64 %v1554, 1
  br label %b270
b272:
  %v1574 = add nsw i64 %v1530, 1
  br label %b265
b267:
  %v1575 = add nsw i64 %v1524, 1
  br label %b262
b264:
  %v1576 = add nsw i64 %v1519, 96
  br label %b259
b261:
  %v1577 = icmp sgt i64 %v3, 1
  br i1 %v1577, label %b276, label %b277
b276:
  %v1578 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1579 = atomicrmw add ptr %v1578, i64 1 acq_rel
  %v1580 = load i64, ptr %v155, align 8
  %v1581 = add i64 %v1580, 1
  store i64 %v1581, ptr %v155, align 8
  %v1582 = mul i64 %v3, %v1581
  br label %b278
b278:
  %v1583 = load atomic i64, ptr %v1578 acquire, align 8
  %v1584 = icmp slt i64 %v1583, %v1582
  br i1 %v1584, label %b279, label %b280
b279:
  %v1585 = call i32 @sched_yield()
  br label %b278
b280:
  br label %b277
b277:
  %v1586 = add i64 %v7, 0
  %v1587 = sdiv i64 %v1586, 1
  %v1588 = add i64 %v2, 1
  %v1589 = mul i64 %v1587, %v2
  %v1590 = sdiv i64 %v1589, %v3
  %v1591 = mul i64 %v1590, 1
  %v1592 = icmp slt i64 %v1591, %v7
  %v1593 = select i1 %v1592, i64 %v1591, i64 %v7
  %v1594 = mul i64 %v1587, %v1588
  %v1595 = sdiv i64 %v1594, %v3
  %v1596 = mul i64 %v1595, 1
  %v1597 = icmp slt i64 %v1596, %v7
  %v1598 = select i1 %v1597, i64 %v1596, i64 %v7
  br label %b281
b281:
  %v1599 = phi i64 [ 0, %b277 ], [ %v1618, %b289 ]
  %v1600 = icmp slt i64 %v1599, 32
  br i1 %v1600, label %b282, label %b283
b282:
  br label %b284
b284:
  %v1601 = phi i64 [ 0, %b282 ], [ %v1610, %b285 ]
  %v1602 = phi <8 x float> [ splat (float 0x0000000000000000), %b282 ], [ %v1609, %b285 ]
  %v1603 = icmp slt i64 %v1601, %v7
  br i1 %v1603, label %b285, label %b286
b285:
  %v1604 = mul i64 %v1601, 32
  %v1605 = getelementptr inbounds float, ptr %v66, i64 %v1604
  %v1606 = add i64 0, %v1599
  %v1607 = getelementptr inbounds float, ptr %v1605, i64 %v1606
  %v1608 = load <8 x float>, ptr %v1607, align 4
  %v1609 = fadd <8 x float> %v1602, %v1608
  %v1610 = add nsw i64 %v1601, 1
  br label %b284
b286:
  br label %b287
b287:
  %v1611 = phi i64 [ %v1593, %b286 ], [ %v1617, %b288 ]
  %v1612 = icmp slt i64 %v1611, %v1598
  br i1 %v1612, label %b288, label %b289
b288:
  %v1613 = mul i64 %v1611, 32
  %v1614 = getelementptr inbounds float, ptr %v68, i64 %v1613
  %v1615 = add i64 0, %v1599
  %v1616 = getelementptr inbounds float, ptr %v1614, i64 %v1615
  store <8 x float> %v1602, ptr %v1616, align 4
  %v1617 = add nsw i64 %v1611, 1
  br label %b287
b289:
  %v1618 = add nsw i64 %v1599, 8
  br label %b281
b283:
  %v1619 = icmp sgt i64 %v3, 1
  br i1 %v1619, label %b290, label %b291
b290:
  %v1620 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1621 = atomicrmw add ptr %v1620, i64 1 acq_rel
  %v1622 = load i64, ptr %v155, align 8
  %v1623 = add i64 %v1622, 1
  store i64 %v1623, ptr %v155, align 8
  %v1624 = mul i64 %v3, %v1623
  br label %b292
b292:
  %v1625 = load atomic i64, ptr %v1620 acquire, align 8
  %v1626 = icmp slt i64 %v1625, %v1624
  br i1 %v1626, label %b293, label %b294
b293:
  %v1627 = call i32 @sched_yield()
  br label %b292
b294:
  br label %b291
b291:
  %v1628 = add i64 %v7, 0
  %v1629 = sdiv i64 %v1628, 1
  %v1630 = add i64 %v2, 1
  %v1631 = mul i64 %v1629, %v2
  %v1632 = sdiv i64 %v1631, %v3
  %v1633 = mul i64 %v1632, 1
  %v1634 = icmp slt i64 %v1633, %v7
  %v1635 = select i1 %v1634, i64 %v1633, i64 %v7
  %v1636 = mul i64 %v1629, %v1630
  %v1637 = sdiv i64 %v1636, %v3
  %v1638 = mul i64 %v1637, 1
  %v1639 = icmp slt i64 %v1638, %v7
  %v1640 = select i1 %v1639, i64 %v1638, i64 %v7
  br label %b295
b295:
  %v1641 = phi i64 [ %v1635, %b291 ], [ %v1673, %b296 ]
  %v1642 = icmp slt i64 %v1641, %v1640
  br i1 %v1642, label %b296, label %b297
b296:
  %v1643 = mul i64 %v1641, 32
  %v1644 = getelementptr inbounds float, ptr %v66, i64 %v1643
  %v1645 = mul i64 %v1641, 8
  %v1646 = getelementptr inbounds float, ptr %v70, i64 %v1645
  %v1647 = mul i64 %v1641, 8
  %v1648 = getelementptr inbounds float, ptr %v72, i64 %v1647
  %v1649 = mul i64 %v1641, 8
  %v1650 = getelementptr inbounds float, ptr %v74, i64 %v1649
  %v1651 = mul i64 %v1641, 8
  %v1652 = getelementptr inbounds float, ptr %v76, i64 %v1651
  %v1653 = add i64 0, 0
  %v1654 = getelementptr inbounds float, ptr %v1644, i64 %v1653
  %v1655 = load <8 x float>, ptr %v1654, align 4
  %v1656 = add i64 8, 0
  %v1657 = getelementptr inbounds float, ptr %v1644, i64 %v1656
  %v1658 = load <8 x float>, ptr %v1657, align 4
  %v1659 = add i64 16, 0
  %v1660 = getelementptr inbounds float, ptr %v1644, i64 %v1659
  %v1661 = load <8 x float>, ptr %v1660, align 4
  %v1662 = add i64 24, 0
  %v1663 = getelementptr inbounds float, ptr %v1644, i64 %v1662
  %v1664 = load <8 x float>, ptr %v1663, align 4
  %v1665 = add i64 0, 0
  %v1666 = getelementptr inbounds float, ptr %v1646, i64 %v1665
  store <8 x float> %v1655, ptr %v1666, align 4
  %v1667 = add i64 0, 0
  %v1668 = getelementptr inbounds float, ptr %v1648, i64 %v1667
  store <8 x float> %v1658, ptr %v1668, align 4
  %v1669 = add i64 0, 0
  %v1670 = getelementptr inbounds float, ptr %v1650, i64 %v1669
  store <8 x float> %v1661, ptr %v1670, align 4
  %v1671 = add i64 0, 0
  %v1672 = getelementptr inbounds float, ptr %v1652, i64 %v1671
  store <8 x float> %v1664, ptr %v1672, align 4
  %v1673 = add nsw i64 %v1641, 1
  br label %b295
b297:
  %v1674 = add i64 %v7, 0
  %v1675 = sdiv i64 %v1674, 1
  %v1676 = add i64 %v2, 1
  %v1677 = mul i64 %v1675, %v2
  %v1678 = sdiv i64 %v1677, %v3
  %v1679 = mul i64 %v1678, 1
  %v1680 = icmp slt i64 %v1679, %v7
  %v1681 = select i1 %v1680, i64 %v1679, i64 %v7
  %v1682 = mul i64 %v1675, %v1676
  %v1683 = sdiv i64 %v1682, %v3
  %v1684 = mul i64 %v1683, 1
  %v1685 = icmp slt i64 %v1684, %v7
  %v1686 = select i1 %v1685, i64 %v1684, i64 %v7
  br label %b298
b298:
  %v1687 = phi i64 [ %v1681, %b297 ], [ %v1718, %b303 ]
  %v1688 = icmp slt i64 %v1687, %v1686
  br i1 %v1688, label %b299, label %b300
b299:
  %v1689 = mul i64 %v1687, 32
  %v1690 = getelementptr inbounds float, ptr %v66, i64 %v1689
  %v1691 = mul i64 %v1687, 32
  %v1692 = getelementptr inbounds float, ptr %v68, i64 %v1691
  %v1693 = mul i64 %v1687, 1
  %v1694 = getelementptr inbounds float, ptr %v58, i64 %v1693
  %v1695 = getelementptr inbounds float, ptr %v1694, i64 0
  %v1696 = load float, ptr %v1695, align 4
  %v1697 = add i64 %v1503, 0
  %v1698 = and i64 %v1697, %v130
  %v1699 = mul i64 %v1698, %v7
  %v1700 = add i64 %v1699, %v1687
  %v1701 = mul i64 %v1700, 32
  %v1702 = getelementptr inbounds float, ptr %v78, i64 %v1701
  br label %b301
b301:
  %v1703 = phi i64 [ 0, %b299 ], [ %v1717, %b302 ]
  %v1704 = icmp slt i64 %v1703, 32
  br i1 %v1704, label %b302, label %b303
b302:
  %v1705 = add i64 0, %v1703
  %v1706 = getelementptr inbounds float, ptr %v1690, i64 %v1705
  %v1707 = load <8 x float>, ptr %v1706, align 4
  %v1708 = add i64 0, %v1703
  %v1709 = getelementptr inbounds float, ptr %v1692, i64 %v1708
  %v1710 = load <8 x float>, ptr %v1709, align 4
  %v1711 = insertelement <8 x float> poison, float %v1696, i64 0
  %v1712 = shufflevector <8 x float> %v1711, <8 x float> poison, <8 x i32> zeroinitializer
  %v1713 = fdiv <8 x float> %v1710, %v1712
  %v1714 = fsub <8 x float> %v1707, %v1713
  %v1715 = add i64 0, %v1703
  %v1716 = getelementptr inbounds float, ptr %v1702, i64 %v1715
  store <8 x float> %v1714, ptr %v1716, align 4
  %v1717 = add nsw i64 %v1703, 8
  br label %b301
b303:
  %v1718 = add nsw i64 %v1687, 1
  br label %b298
b300:
  %v1719 = icmp sgt i64 %v3, 1
  br i1 %v1719, label %b304, label %b305
b304:
  %v1720 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1721 = atomicrmw add ptr %v1720, i64 1 acq_rel
  %v1722 = load i64, ptr %v155, align 8
  %v1723 = add i64 %v1722, 1
  store i64 %v1723, ptr %v155, align 8
  %v1724 = mul i64 %v3, %v1723
  br label %b306
b306:
  %v1725 = load atomic i64, ptr %v1720 acquire, align 8
  %v1726 = icmp slt i64 %v1725, %v1724
  br i1 %v1726, label %b307, label %b308
b307:
  %v1727 = call i32 @sched_yield()
  br label %b306
b308:
  br label %b305
b305:
  %v1728 = add i64 %v7, 0
  %v1729 = sdiv i64 %v1728, 1
  %v1730 = add i64 %v2, 1
  %v1731 = mul i64 %v1729, %v2
  %v1732 = sdiv i64 %v1731, %v3
  %v1733 = mul i64 %v1732, 1
  %v1734 = icmp slt i64 %v1733, %v7
  %v1735 = select i1 %v1734, i64 %v1733, i64 %v7
  %v1736 = mul i64 %v1729, %v1730
  %v1737 = sdiv i64 %v1736, %v3
  %v1738 = mul i64 %v1737, 1
  %v1739 = icmp slt i64 %v1738, %v7
  %v1740 = select i1 %v1739, i64 %v1738, i64 %v7
  br label %b309
b309:
  %v1741 = phi i64 [ 0, %b305 ], [ %v1765, %b317 ]
  %v1742 = icmp slt i64 %v1741, 32
  br i1 %v1742, label %b310, label %b311
b310:
  br label %b312
b312:
  %v1743 = phi i64 [ 0, %b310 ], [ %v1757, %b313 ]
  %v1744 = phi <8 x float> [ splat (float 0x0000000000000000), %b310 ], [ %v1756, %b313 ]
  %v1745 = icmp slt i64 %v1743, %v7
  br i1 %v1745, label %b313, label %b314
b313:
  %v1746 = add i64 %v1503, 0
  %v1747 = and i64 %v1746, %v130
  %v1748 = mul i64 %v1747, %v7
  %v1749 = add i64 %v1748, %v1743
  %v1750 = mul i64 %v1749, 32
  %v1751 = getelementptr inbounds float, ptr %v78, i64 %v1750
  %v1752 = add i64 0, %v1741
  %v1753 = getelementptr inbounds float, ptr %v1751, i64 %v1752
  %v1754 = load <8 x float>, ptr %v1753, align 4
  %v1755 = fmul <8 x float> %v1754, %v1754
  %v1756 = fadd <8 x float> %v1744, %v1755
  %v1757 = add nsw i64 %v1743, 1
  br label %b312
b314:
  br label %b315
b315:
  %v1758 = phi i64 [ %v1735, %b314 ], [ %v1764, %b316 ]
  %v1759 = icmp slt i64 %v1758, %v1740
  br i1 %v1759, label %b316, label %b317
b316:
  %v1760 = mul i64 %v1758, 32
  %v1761 = getelementptr inbounds float, ptr %v66, i64 %v1760
  %v1762 = add i64 0, %v1741
  %v1763 = getelementptr inbounds float, ptr %v1761, i64 %v1762
  store <8 x float> %v1744, ptr %v1763, align 4
  %v1764 = add nsw i64 %v1758, 1
  br label %b315
b317:
  %v1765 = add nsw i64 %v1741, 8
  br label %b309
b311:
  %v1766 = icmp sgt i64 %v3, 1
  br i1 %v1766, label %b318, label %b319
b318:
  %v1767 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1768 = atomicrmw add ptr %v1767, i64 1 acq_rel
  %v1769 = load i64, ptr %v155, align 8
  %v1770 = add i64 %v1769, 1
  store i64 %v1770, ptr %v155, align 8
  %v1771 = mul i64 %v3, %v1770
  br label %b320
b320:
  %v1772 = load atomic i64, ptr %v1767 acquire, align 8
  %v1773 = icmp slt i64 %v1772, %v1771
  br i1 %v1773, label %b321, label %b322
b321:
  %v1774 = call i32 @sched_yield()
  br label %b320
b322:
  br label %b319
b319:
  %v1775 = add i64 %v7, 0
  %v1776 = sdiv i64 %v1775, 1
  %v1777 = add i64 %v2, 1
  %v1778 = mul i64 %v1776, %v2
  %v1779 = sdiv i64 %v1778, %v3
  %v1780 = mul i64 %v1779, 1
  %v1781 = icmp slt i64 %v1780, %v7
  %v1782 = select i1 %v1781, i64 %v1780, i64 %v7
  %v1783 = mul i64 %v1776, %v1777
  %v1784 = sdiv i64 %v1783, %v3
  %v1785 = mul i64 %v1784, 1
  %v1786 = icmp slt i64 %v1785, %v7
  %v1787 = select i1 %v1786, i64 %v1785, i64 %v7
  br label %b323
b323:
  %v1788 = phi i64 [ %v1782, %b319 ], [ %v1817, %b328 ]
  %v1789 = icmp slt i64 %v1788, %v1787
  br i1 %v1789, label %b324, label %b325
b324:
  %v1790 = mul i64 %v1788, 32
  %v1791 = getelementptr inbounds float, ptr %v66, i64 %v1790
  %v1792 = mul i64 %v1788, 1
  %v1793 = getelementptr inbounds float, ptr %v58, i64 %v1792
  %v1794 = getelementptr inbounds float, ptr %v1793, i64 0
  %v1795 = load float, ptr %v1794, align 4
  %v1796 = add i64 %v1503, 0
  %v1797 = and i64 %v1796, %v132
  %v1798 = mul i64 %v1797, %v7
  %v1799 = add i64 %v1798, %v1788
  %v1800 = mul i64 %v1799, 32
  %v1801 = getelementptr inbounds float, ptr %v80, i64 %v1800
  br label %b326
b326:
  %v1802 = phi i64 [ 0, %b324 ], [ %v1816, %b327 ]
  %v1803 = icmp slt i64 %v1802, 32
  br i1 %v1803, label %b327, label %b328
b327:
  %v1804 = add i64 0, %v1802
  %v1805 = getelementptr inbounds float, ptr %v1791, i64 %v1804
  %v1806 = load <8 x float>, ptr %v1805, align 4
  %v1807 = insertelement <8 x float> poison, float %v1795, i64 0
  %v1808 = shufflevector <8 x float> %v1807, <8 x float> poison, <8 x i32> zeroinitializer
  %v1809 = fdiv <8 x float> %v1806, %v1808
  %v1810 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1811 = shufflevector <8 x float> %v1810, <8 x float> poison, <8 x i32> zeroinitializer
  %v1812 = fadd <8 x float> %v1809, %v1811
  %v1813 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1812)
  %v1814 = add i64 0, %v1802
  %v1815 = getelementptr inbounds float, ptr %v1801, i64 %v1814
  store <8 x float> %v1813, ptr %v1815, align 4
  %v1816 = add nsw i64 %v1802, 8
  br label %b326
b328:
  %v1817 = add nsw i64 %v1788, 1
  br label %b323
b325:
  %v1818 = add i64 %v7, 0
  %v1819 = sdiv i64 %v1818, 1
  %v1820 = add i64 %v2, 1
  %v1821 = mul i64 %v1819, %v2
  %v1822 = sdiv i64 %v1821, %v3
  %v1823 = mul i64 %v1822, 1
  %v1824 = icmp slt i64 %v1823, %v7
  %v1825 = select i1 %v1824, i64 %v1823, i64 %v7
  %v1826 = mul i64 %v1819, %v1820
  %v1827 = sdiv i64 %v1826, %v3
  %v1828 = mul i64 %v1827, 1
  %v1829 = icmp slt i64 %v1828, %v7
  %v1830 = select i1 %v1829, i64 %v1828, i64 %v7
  br label %b329
b329:
  %v1831 = phi i64 [ %v1825, %b325 ], [ %v2215, %b330 ]
  %v1832 = icmp slt i64 %v1831, %v1830
  br i1 %v1832, label %b330, label %b331
b330:
  %v1833 = mul i64 %v1831, 8
  %v1834 = getelementptr inbounds float, ptr %v70, i64 %v1833
  %v1835 = mul i64 %v1831, 32
  %v1836 = getelementptr inbounds float, ptr %v68, i64 %v1835
  %v1837 = mul i64 %v1831, 1
  %v1838 = getelementptr inbounds float, ptr %v58, i64 %v1837
  %v1839 = getelementptr inbounds float, ptr %v1838, i64 0
  %v1840 = load float, ptr %v1839, align 4
  %v1841 = mul i64 %v1831, 32
  %v1842 = getelementptr inbounds float, ptr %v66, i64 %v1841
  %v1843 = add i64 %v1503, 0
  %v1844 = and i64 %v1843, %v124
  %v1845 = mul i64 %v1844, %v7
  %v1846 = add i64 %v1845, %v1831
  %v1847 = mul i64 %v1846, 32
  %v1848 = getelementptr inbounds float, ptr %v60, i64 %v1847
  %v1849 = add i64 %v1503, 0
  %v1850 = and i64 %v1849, %v126
  %v1851 = mul i64 %v1850, %v7
  %v1852 = add i64 %v1851, %v1831
  %v1853 = mul i64 %v1852, 32
  %v1854 = getelementptr inbounds float, ptr %v62, i64 %v1853
  %v1855 = add i64 %v1503, 0
  %v1856 = and i64 %v1855, %v128
  %v1857 = mul i64 %v1856, %v7
  %v1858 = add i64 %v1857, %v1831
  %v1859 = mul i64 %v1858, 32
  %v1860 = getelementptr inbounds float, ptr %v64, i64 %v1859
  %v1861 = mul i64 %v1831, 8
  %v1862 = getelementptr inbounds float, ptr %v72, i64 %v1861
  %v1863 = mul i64 %v1831, 8
  %v1864 = getelementptr inbounds float, ptr %v76, i64 %v1863
  %v1865 = add i64 %v1503, 0
  %v1866 = and i64 %v1865, %v118
  %v1867 = mul i64 %v1866, %v7
  %v1868 = add i64 %v1867, %v1831
  %v1869 = mul i64 %v1868, 8
  %v1870 = getelementptr inbounds float, ptr %v30, i64 %v1869
  %v1871 = mul i64 %v1831, 8
  %v1872 = getelementptr inbounds float, ptr %v74, i64 %v1871
  %v1873 = add i64 %v1503, 0
  %v1874 = and i64 %v1873, %v134
  %v1875 = mul i64 %v1874, %v7
  %v1876 = add i64 %v1875, %v1831
  %v1877 = mul i64 %v1876, 8
  %v1878 = getelementptr inbounds float, ptr %v82, i64 %v1877
  %v1879 = add i64 %v1503, 0
  %v1880 = and i64 %v1879, %v136
  %v1881 = mul i64 %v1880, %v7
  %v1882 = add i64 %v1881, %v1831
  %v1883 = mul i64 %v1882, 8
  %v1884 = getelementptr inbounds float, ptr %v84, i64 %v1883
  %v1885 = add i64 %v1503, 0
  %v1886 = and i64 %v1885, %v138
  %v1887 = mul i64 %v1886, %v7
  %v1888 = add i64 %v1887, %v1831
  %v1889 = mul i64 %v1888, 8
  %v1890 = getelementptr inbounds float, ptr %v86, i64 %v1889
  %v1891 = add i64 %v1503, 1
  %v1892 = and i64 %v1891, %v118
  %v1893 = mul i64 %v1892, %v7
  %v1894 = add i64 %v1893, %v1831
  %v1895 = mul i64 %v1894, 8
  %v1896 = getelementptr inbounds float, ptr %v30, i64 %v1895
  %v1897 = add i64 %v1503, 0
  %v1898 = and i64 %v1897, %v140
  %v1899 = mul i64 %v1898, %v7
  %v1900 = add i64 %v1899, %v1831
  %v1901 = mul i64 %v1900, 8
  %v1902 = getelementptr inbounds float, ptr %v88, i64 %v1901
  %v1903 = add i64 0, 0
  %v1904 = getelementptr inbounds float, ptr %v1834, i64 %v1903
  %v1905 = load <8 x float>, ptr %v1904, align 4
  %v1906 = add i64 0, 0
  %v1907 = getelementptr inbounds float, ptr %v1836, i64 %v1906
  %v1908 = load <8 x float>, ptr %v1907, align 4
  %v1909 = insertelement <8 x float> poison, float %v1840, i64 0
  %v1910 = shufflevector <8 x float> %v1909, <8 x float> poison, <8 x i32> zeroinitializer
  %v1911 = fdiv <8 x float> %v1908, %v1910
  %v1912 = fsub <8 x float> %v1905, %v1911
  %v1913 = add i64 0, 0
  %v1914 = getelementptr inbounds float, ptr %v1842, i64 %v1913
  %v1915 = load <8 x float>, ptr %v1914, align 4
  %v1916 = fdiv <8 x float> %v1915, %v1910
  %v1917 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1918 = shufflevector <8 x float> %v1917, <8 x float> poison, <8 x i32> zeroinitializer
  %v1919 = fadd <8 x float> %v1916, %v1918
  %v1920 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1919)
  %v1921 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1922 = shufflevector <8 x float> %v1921, <8 x float> poison, <8 x i32> zeroinitializer
  %v1923 = fdiv <8 x float> %v1922, %v1920
  %v1924 = fmul <8 x float> %v1912, %v1923
  %v1925 = add i64 0, 0
  %v1926 = getelementptr inbounds float, ptr %v14, i64 %v1925
  %v1927 = load <8 x float>, ptr %v1926, align 4
  %v1928 = fmul <8 x float> %v1924, %v1927
  %v1929 = add i64 0, 0
  %v1930 = getelementptr inbounds float, ptr %v1848, i64 %v1929
  %v1931 = load <8 x float>, ptr %v1930, align 4
  %v1932 = add i64 0, 0
  %v1933 = getelementptr inbounds float, ptr %v1854, i64 %v1932
  %v1934 = load <8 x float>, ptr %v1933, align 4
  %v1935 = fdiv <8 x float> %v1934, %v1910
  %v1936 = fsub <8 x float> %v1931, %v1935
  %v1937 = add i64 0, 0
  %v1938 = getelementptr inbounds float, ptr %v1860, i64 %v1937
  %v1939 = load <8 x float>, ptr %v1938, align 4
  %v1940 = fdiv <8 x float> %v1939, %v1910
  %v1941 = fadd <8 x float> %v1940, %v1918
  %v1942 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1941)
  %v1943 = fdiv <8 x float> %v1922, %v1942
  %v1944 = fmul <8 x float> %v1936, %v1943
  %v1945 = add i64 0, 0
  %v1946 = getelementptr inbounds float, ptr %v18, i64 %v1945
  %v1947 = load <8 x float>, ptr %v1946, align 4
  %v1948 = fmul <8 x float> %v1944, %v1947
  %v1949 = fadd <8 x float> %v1928, %v1948
  %v1950 = add i64 0, 0
  %v1951 = getelementptr inbounds float, ptr %v20, i64 %v1950
  %v1952 = load <8 x float>, ptr %v1951, align 4
  %v1953 = fadd <8 x float> %v1949, %v1952
  %v1954 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1953)
  %v1955 = fneg <8 x float> %v1954
  %v1956 = fcmp olt <8 x float> %v1955, splat (float 0xC05A400000000000)
  %v1957 = select <8 x i1> %v1956, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1955
  %v1958 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1957, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1959 = fsub <8 x float> %v1958, splat (float 0x4168000000000000)
  %v1960 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1959, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1957)
  %v1961 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1959, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1960)
  %v1962 = bitcast <8 x float> %v1958 to <8 x i32>
  %v1963 = fmul <8 x float> %v1961, %v1961
  %v1964 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1961, <8 x float> splat (float 0x3F81227F40000000))
  %v1965 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1964, <8 x float> %v1961, <8 x float> splat (float 0x3FA5556740000000))
  %v1966 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1965, <8 x float> %v1961, <8 x float> splat (float 0x3FC5554B00000000))
  %v1967 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1966, <8 x float> %v1961, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1968 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1963, <8 x float> %v1967, <8 x float> %v1961)
  %v1969 = sub <8 x i32> %v1962, splat (i32 1262485250)
  %v1970 = lshr <8 x i32> %v1969, splat (i32 1)
  %v1971 = sub <8 x i32> %v1969, %v1970
  %v1972 = shl <8 x i32> %v1970, splat (i32 23)
  %v1973 = bitcast <8 x i32> %v1972 to <8 x float>
  %v1974 = shl <8 x i32> %v1971, splat (i32 23)
  %v1975 = bitcast <8 x i32> %v1974 to <8 x float>
  %v1976 = fadd <8 x float> %v1968, splat (float 0x3FF0000000000000)
  %v1977 = fmul <8 x float> %v1976, %v1973
  %v1978 = fmul <8 x float> %v1977, %v1975
  %v1979 = fcmp olt <8 x float> %v1953, splat (float 0x0000000000000000)
  %v1980 = select <8 x i1> %v1979, <8 x float> %v1978, <8 x float> splat (float 0x3FF0000000000000)
  %v1981 = fadd <8 x float> %v1978, splat (float 0x3FF0000000000000)
  %v1982 = fdiv <8 x float> %v1980, %v1981
  %v1983 = add i64 0, 0
  %v1984 = getelementptr inbounds float, ptr %v1862, i64 %v1983
  %v1985 = load <8 x float>, ptr %v1984, align 4
  %v1986 = add i64 8, 0
  %v1987 = getelementptr inbounds float, ptr %v1836, i64 %v1986
  %v1988 = load <8 x float>, ptr %v1987, align 4
  %v1989 = fdiv <8 x float> %v1988, %v1910
  %v1990 = fsub <8 x float> %v1985, %v1989
  %v1991 = add i64 8, 0
  %v1992 = getelementptr inbounds float, ptr %v1842, i64 %v1991
  %v1993 = load <8 x float>, ptr %v1992, align 4
  %v1994 = fdiv <8 x float> %v1993, %v1910
  %v1995 = fadd <8 x float> %v1994, %v1918
  %v1996 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1995)
  %v1997 = fdiv <8 x float> %v1922, %v1996
  %v1998 = fmul <8 x float> %v1990, %v1997
  %v1999 = add i64 8, 0
  %v2000 = getelementptr inbounds float, ptr %v14, i64 %v1999
  %v2001 = load <8 x float>, ptr %v2000, align 4
  %v2002 = fmul <8 x float> %v1998, %v2001
  %v2003 = add i64 8, 0
  %v2004 = getelementptr inbounds float, ptr %v1848, i64 %v2003
  %v2005 = load <8 x float>, ptr %v2004, align 4
  %v2006 = add i64 8, 0
  %v2007 = getelementptr inbounds float, ptr %v1854, i64 %v2006
  %v2008 = load <8 x float>, ptr %v2007, align 4
  %v2009 = fdiv <8 x float> %v2008, %v1910
  %v2010 = fsub <8 x float> %v2005, %v2009
  %v2011 = add i64 8, 0
  %v2012 = getelementptr inbounds float, ptr %v1860, i64 %v2011
  %v2013 = load <8 x float>, ptr %v2012, align 4
  %v2014 = fdiv <8 x float> %v2013, %v1910
  %v2015 = fadd <8 x float> %v2014, %v1918
  %v2016 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2015)
  %v2017 = fdiv <8 x float> %v1922, %v2016
  %v2018 = fmul <8 x float> %v2010, %v2017
  %v2019 = add i64 8, 0
  %v2020 = getelementptr inbounds float, ptr %v18, i64 %v2019
  %v2021 = load <8 x float>, ptr %v2020, align 4
  %v2022 = fmul <8 x float> %v2018, %v2021
  %v2023 = fadd <8 x float> %v2002, %v2022
  %v2024 = add i64 8, 0
  %v2025 = getelementptr inbounds float, ptr %v20, i64 %v2024
  %v2026 = load <8 x float>, ptr %v2025, align 4
  %v2027 = fadd <8 x float> %v2023, %v2026
  %v2028 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2027)
  %v2029 = fneg <8 x float> %v2028
  %v2030 = fcmp olt <8 x float> %v2029, splat (float 0xC05A400000000000)
  %v2031 = select <8 x i1> %v2030, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2029
  %v2032 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2031, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2033 = fsub <8 x float> %v2032, splat (float 0x4168000000000000)
  %v2034 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2033, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2031)
  %v2035 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2033, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2034)
  %v2036 = bitcast <8 x float> %v2032 to <8 x i32>
  %v2037 = fmul <8 x float> %v2035, %v2035
  %v2038 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2035, <8 x float> splat (float 0x3F81227F40000000))
  %v2039 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2038, <8 x float> %v2035, <8 x float> splat (float 0x3FA5556740000000))
  %v2040 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2039, <8 x float> %v2035, <8 x float> splat (float 0x3FC5554B00000000))
  %v2041 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2040, <8 x float> %v2035, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2042 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2037, <8 x float> %v2041, <8 x float> %v2035)
  %v2043 = sub <8 x i32> %v2036, splat (i32 1262485250)
  %v2044 = lshr <8 x i32> %v2043, splat (i32 1)
  %v2045 = sub <8 x i32> %v2043, %v2044
  %v2046 = shl <8 x i32> %v2044, splat (i32 23)
  %v2047 = bitcast <8 x i32> %v2046 to <8 x float>
  %v2048 = shl <8 x i32> %v2045, splat (i32 23)
  %v2049 = bitcast <8 x i32> %v2048 to <8 x float>
  %v2050 = fadd <8 x float> %v2042, splat (float 0x3FF0000000000000)
  %v2051 = fmul <8 x float> %v2050, %v2047
  %v2052 = fmul <8 x float> %v2051, %v2049
  %v2053 = fcmp olt <8 x float> %v2027, splat (float 0x0000000000000000)
  %v2054 = select <8 x i1> %v2053, <8 x float> %v2052, <8 x float> splat (float 0x3FF0000000000000)
  %v2055 = fadd <8 x float> %v2052, splat (float 0x3FF0000000000000)
  %v2056 = fdiv <8 x float> %v2054, %v2055
  %v2057 = add i64 0, 0
  %v2058 = getelementptr inbounds float, ptr %v1864, i64 %v2057
  %v2059 = load <8 x float>, ptr %v2058, align 4
  %v2060 = add i64 24, 0
  %v2061 = getelementptr inbounds float, ptr %v1836, i64 %v2060
  %v2062 = load <8 x float>, ptr %v2061, align 4
  %v2063 = fdiv <8 x float> %v2062, %v1910
  %v2064 = fsub <8 x float> %v2059, %v2063
  %v2065 = add i64 24, 0
  %v2066 = getelementptr inbounds float, ptr %v1842, i64 %v2065
  %v2067 = load <8 x float>, ptr %v2066, align 4
  %v2068 = fdiv <8 x float> %v2067, %v1910
  %v2069 = fadd <8 x float> %v2068, %v1918
  %v2070 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2069)
  %v2071 = fdiv <8 x float> %v1922, %v2070
  %v2072 = fmul <8 x float> %v2064, %v2071
  %v2073 = add i64 24, 0
  %v2074 = getelementptr inbounds float, ptr %v14, i64 %v2073
  %v2075 = load <8 x float>, ptr %v2074, align 4
  %v2076 = fmul <8 x float> %v2072, %v2075
  %v2077 = add i64 24, 0
  %v2078 = getelementptr inbounds float, ptr %v1848, i64 %v2077
  %v2079 = load <8 x float>, ptr %v2078, align 4
  %v2080 = add i64 24, 0
  %v2081 = getelementptr inbounds float, ptr %v1854, i64 %v2080
  %v2082 = load <8 x float>, ptr %v2081, align 4
  %v2083 = fdiv <8 x float> %v2082, %v1910
  %v2084 = fsub <8 x float> %v2079, %v2083
  %v2085 = add i64 24, 0
  %v2086 = getelementptr inbounds float, ptr %v1860, i64 %v2085
  %v2087 = load <8 x float>, ptr %v2086, align 4
  %v2088 = fdiv <8 x float> %v2087, %v1910
  %v2089 = fadd <8 x float> %v2088, %v1918
  %v2090 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2089)
  %v2091 = fdiv <8 x float> %v1922, %v2090
  %v2092 = fmul <8 x float> %v2084, %v2091
  %v2093 = add i64 24, 0
  %v2094 = getelementptr inbounds float, ptr %v18, i64 %v2093
  %v2095 = load <8 x float>, ptr %v2094, align 4
  %v2096 = fmul <8 x float> %v2092, %v2095
  %v2097 = fadd <8 x float> %v2076, %v2096
  %v2098 = add i64 24, 0
  %v2099 = getelementptr inbounds float, ptr %v20, i64 %v2098
  %v2100 = load <8 x float>, ptr %v2099, align 4
  %v2101 = fadd <8 x float> %v2097, %v2100
  %v2102 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2101)
  %v2103 = fcmp ogt <8 x float> %v2102, splat (float 0x4023000000000000)
  %v2104 = select <8 x i1> %v2103, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2102
  %v2105 = fadd <8 x float> %v2104, %v2104
  %v2106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2105, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2107 = fsub <8 x float> %v2106, splat (float 0x4168000000000000)
  %v2108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2107, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2105)
  %v2109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2107, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2108)
  %v2110 = bitcast <8 x float> %v2106 to <8 x i32>
  %v2111 = fmul <8 x float> %v2109, %v2109
  %v2112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2109, <8 x float> splat (float 0x3F81227F40000000))
  %v2113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2112, <8 x float> %v2109, <8 x float> splat (float 0x3FA5556740000000))
  %v2114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2113, <8 x float> %v2109, <8 x float> splat (float 0x3FC5554B00000000))
  %v2115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2114, <8 x float> %v2109, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2111, <8 x float> %v2115, <8 x float> %v2109)
  %v2117 = shl <8 x i32> %v2110, splat (i32 23)
  %v2118 = add <8 x i32> %v2117, splat (i32 1065353216)
  %v2119 = bitcast <8 x i32> %v2118 to <8 x float>
  %v2120 = fsub <8 x float> %v2119, splat (float 0x3FF0000000000000)
  %v2121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2119, <8 x float> %v2116, <8 x float> %v2120)
  %v2122 = fadd <8 x float> %v2121, splat (float 0x4000000000000000)
  %v2123 = fdiv <8 x float> %v2121, %v2122
  %v2124 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2123, <8 x float> %v2101)
  %v2125 = add i64 0, 0
  %v2126 = getelementptr inbounds float, ptr %v1870, i64 %v2125
  %v2127 = load <8 x float>, ptr %v2126, align 4
  %v2128 = fmul <8 x float> %v1982, %v2127
  %v2129 = fmul <8 x float> %v2056, %v2124
  %v2130 = fadd <8 x float> %v2128, %v2129
  %v2131 = add i64 0, 0
  %v2132 = getelementptr inbounds float, ptr %v1872, i64 %v2131
  %v2133 = load <8 x float>, ptr %v2132, align 4
  %v2134 = add i64 16, 0
  %v2135 = getelementptr inbounds float, ptr %v1836, i64 %v2134
  %v2136 = load <8 x float>, ptr %v2135, align 4
  %v2137 = fdiv <8 x float> %v2136, %v1910
  %v2138 = fsub <8 x float> %v2133, %v2137
  %v2139 = add i64 16, 0
  %v2140 = getelementptr inbounds float, ptr %v1842, i64 %v2139
  %v2141 = load <8 x float>, ptr %v2140, align 4
  %v2142 = fdiv <8 x float> %v2141, %v1910
  %v2143 = fadd <8 x float> %v2142, %v1918
  %v2144 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2143)
  %v2145 = fdiv <8 x float> %v1922, %v2144
  %v2146 = fmul <8 x float> %v2138, %v2145
  %v2147 = add i64 16, 0
  %v2148 = getelementptr inbounds float, ptr %v14, i64 %v2147
  %v2149 = load <8 x float>, ptr %v2148, align 4
  %v2150 = fmul <8 x float> %v2146, %v2149
  %v2151 = add i64 16, 0
  %v2152 = getelementptr inbounds float, ptr %v1848, i64 %v2151
  %v2153 = load <8 x float>, ptr %v2152, align 4
  %v2154 = add i64 16, 0
  %v2155 = getelementptr inbounds float, ptr %v1854, i64 %v2154
  %v2156 = load <8 x float>, ptr %v2155, align 4
  %v2157 = fdiv <8 x float> %v2156, %v1910
  %v2158 = fsub <8 x float> %v2153, %v2157
  %v2159 = add i64 16, 0
  %v2160 = getelementptr inbounds float, ptr %v1860, i64 %v2159
  %v2161 = load <8 x float>, ptr %v2160, align 4
  %v2162 = fdiv <8 x float> %v2161, %v1910
  %v2163 = fadd <8 x float> %v2162, %v1918
  %v2164 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2163)
  %v2165 = fdiv <8 x float> %v1922, %v2164
  %v2166 = fmul <8 x float> %v2158, %v2165
  %v2167 = add i64 16, 0
  %v2168 = getelementptr inbounds float, ptr %v18, i64 %v2167
  %v2169 = load <8 x float>, ptr %v2168, align 4
  %v2170 = fmul <8 x float> %v2166, %v2169
  %v2171 = fadd <8 x float> %v2150, %v2170
  %v2172 = add i64 16, 0
  %v2173 = getelementptr inbounds float, ptr %v20, i64 %v2172
  %v2174 = load <8 x float>, ptr %v2173, align 4
  %v2175 = fadd <8 x float> %v2171, %v2174
  %v2176 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2175)
  %v2177 = fneg <8 x float> %v2176
  %v2178 = fcmp olt <8 x float> %v2177, splat (float 0xC05A400000000000)
  %v2179 = select <8 x i1> %v2178, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2177
  %v2180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2179, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2181 = fsub <8 x float> %v2180, splat (float 0x4168000000000000)
  %v2182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2181, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2179)
  %v2183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2181, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2182)
  %v2184 = bitcast <8 x float> %v2180 to <8 x i32>
  %v2185 = fmul <8 x float> %v2183, %v2183
  %v2186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2183, <8 x float> splat (float 0x3F81227F40000000))
  %v2187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2186, <8 x float> %v2183, <8 x float> splat (float 0x3FA5556740000000))
  %v2188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2187, <8 x float> %v2183, <8 x float> splat (float 0x3FC5554B00000000))
  %v2189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2188, <8 x float> %v2183, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2185, <8 x float> %v2189, <8 x float> %v2183)
  %v2191 = sub <8 x i32> %v2184, splat (i32 1262485250)
  %v2192 = lshr <8 x i32> %v2191, splat (i32 1)
  %v2193 = sub <8 x i32> %v2191, %v2192
  %v2194 = shl <8 x i32> %v2192, splat (i32 23)
  %v2195 = bitcast <8 x i32> %v2194 to <8 x float>
  %v2196 = shl <8 x i32> %v2193, splat (i32 23)
  %v2197 = bitcast <8 x i32> %v2196 to <8 x float>
  %v2198 = fadd <8 x float> %v2190, splat (float 0x3FF0000000000000)
  %v2199 = fmul <8 x float> %v2198, %v2195
  %v2200 = fmul <8 x float> %v2199, %v2197
  %v2201 = fcmp olt <8 x float> %v2175, splat (float 0x0000000000000000)
  %v2202 = select <8 x i1> %v2201, <8 x float> %v2200, <8 x float> splat (float 0x3FF0000000000000)
  %v2203 = fadd <8 x float> %v2200, splat (float 0x3FF0000000000000)
  %v2204 = fdiv <8 x float> %v2202, %v2203
  %v2205 = add i64 0, 0
  %v2206 = getelementptr inbounds float, ptr %v1878, i64 %v2205
  store <8 x float> %v1982, ptr %v2206, align 4
  %v2207 = add i64 0, 0
  %v2208 = getelementptr inbounds float, ptr %v1884, i64 %v2207
  store <8 x float> %v2056, ptr %v2208, align 4
  %v2209 = add i64 0, 0
  %v2210 = getelementptr inbounds float, ptr %v1890, i64 %v2209
  store <8 x float> %v2124, ptr %v2210, align 4
  %v2211 = add i64 0, 0
  %v2212 = getelementptr inbounds float, ptr %v1896, i64 %v2211
  store <8 x float> %v2130, ptr %v2212, align 4
  %v2213 = add i64 0, 0
  %v2214 = getelementptr inbounds float, ptr %v1902, i64 %v2213
  store <8 x float> %v2204, ptr %v2214, align 4
  %v2215 = add nsw i64 %v1831, 1
  br label %b329
b331:
  %v2216 = icmp sgt i64 %v3, 1
  br i1 %v2216, label %b332, label %b333
b332:
  %v2217 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2218 = atomicrmw add ptr %v2217, i64 1 acq_rel
  %v2219 = load i64, ptr %v155, align 8
  %v2220 = add i64 %v2219, 1
  store i64 %v2220, ptr %v155, align 8
  %v2221 = mul i64 %v3, %v2220
  br label %b334
b334:
  %v2222 = load atomic i64, ptr %v2217 acquire, align 8
  %v2223 = icmp slt i64 %v2222, %v2221
  br i1 %v2223, label %b335, label %b336
b335:
  %v2224 = call i32 @sched_yield()
  br label %b334
b336:
  br label %b333
b333:
  %v2225 = add i64 %v7, 0
  %v2226 = sdiv i64 %v2225, 1
  %v2227 = add i64 %v2, 1
  %v2228 = mul i64 %v2226, %v2
  %v2229 = sdiv i64 %v2228, %v3
  %v2230 = mul i64 %v2229, 1
  %v2231 = icmp slt i64 %v2230, %v7
  %v2232 = select i1 %v2231, i64 %v2230, i64 %v7
  %v2233 = mul i64 %v2226, %v2227
  %v2234 = sdiv i64 %v2233, %v3
  %v2235 = mul i64 %v2234, 1
  %v2236 = icmp slt i64 %v2235, %v7
  %v2237 = select i1 %v2236, i64 %v2235, i64 %v7
  br label %b337
b337:
  %v2238 = phi i64 [ 0, %b333 ], [ %v2251, %b338 ]
  %v2239 = phi <8 x float> [ splat (float 0x0000000000000000), %b333 ], [ %v2250, %b338 ]
  %v2240 = icmp slt i64 %v2238, %v7
  br i1 %v2240, label %b338, label %b339
b338:
  %v2241 = add i64 %v1503, 1
  %v2242 = and i64 %v2241, %v118
  %v2243 = mul i64 %v2242, %v7
  %v2244 = add i64 %v2243, %v2238
  %v2245 = mul i64 %v2244, 8
  %v2246 = getelementptr inbounds float, ptr %v30, i64 %v2245
  %v2247 = add i64 0, 0
  %v2248 = getelementptr inbounds float, ptr %v2246, i64 %v2247
  %v2249 = load <8 x float>, ptr %v2248, align 4
  %v2250 = fadd <8 x float> %v2239, %v2249
  %v2251 = add nsw i64 %v2238, 1
  br label %b337
b339:
  br label %b340
b340:
  %v2252 = phi i64 [ %v2232, %b339 ], [ %v2258, %b341 ]
  %v2253 = icmp slt i64 %v2252, %v2237
  br i1 %v2253, label %b341, label %b342
b341:
  %v2254 = mul i64 %v2252, 8
  %v2255 = getelementptr inbounds float, ptr %v70, i64 %v2254
  %v2256 = add i64 0, 0
  %v2257 = getelementptr inbounds float, ptr %v2255, i64 %v2256
  store <8 x float> %v2239, ptr %v2257, align 4
  %v2258 = add nsw i64 %v2252, 1
  br label %b340
b342:
  %v2259 = icmp sgt i64 %v3, 1
  br i1 %v2259, label %b343, label %b344
b343:
  %v2260 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2261 = atomicrmw add ptr %v2260, i64 1 acq_rel
  %v2262 = load i64, ptr %v155, align 8
  %v2263 = add i64 %v2262, 1
  store i64 %v2263, ptr %v155, align 8
  %v2264 = mul i64 %v3, %v2263
  br label %b345
b345:
  %v2265 = load atomic i64, ptr %v2260 acquire, align 8
  %v2266 = icmp slt i64 %v2265, %v2264
  br i1 %v2266, label %b346, label %b347
b346:
  %v2267 = call i32 @sched_yield()
  br label %b345
b347:
  br label %b344
b344:
  %v2268 = add i64 %v7, 0
  %v2269 = sdiv i64 %v2268, 1
  %v2270 = add i64 %v2, 1
  %v2271 = mul i64 %v2269, %v2
  %v2272 = sdiv i64 %v2271, %v3
  %v2273 = mul i64 %v2272, 1
  %v2274 = icmp slt i64 %v2273, %v7
  %v2275 = select i1 %v2274, i64 %v2273, i64 %v7
  %v2276 = mul i64 %v2269, %v2270
  %v2277 = sdiv i64 %v2276, %v3
  %v2278 = mul i64 %v2277, 1
  %v2279 = icmp slt i64 %v2278, %v7
  %v2280 = select i1 %v2279, i64 %v2278, i64 %v7
  br label %b348
b348:
  %v2281 = phi i64 [ %v2275, %b344 ], [ %v2313, %b349 ]
  %v2282 = icmp slt i64 %v2281, %v2280
  br i1 %v2282, label %b349, label %b350
b349:
  %v2283 = add i64 %v1503, 1
  %v2284 = and i64 %v2283, %v118
  %v2285 = mul i64 %v2284, %v7
  %v2286 = add i64 %v2285, %v2281
  %v2287 = mul i64 %v2286, 8
  %v2288 = getelementptr inbounds float, ptr %v30, i64 %v2287
  %v2289 = mul i64 %v2281, 8
  %v2290 = getelementptr inbounds float, ptr %v70, i64 %v2289
  %v2291 = mul i64 %v2281, 1
  %v2292 = getelementptr inbounds float, ptr %v58, i64 %v2291
  %v2293 = getelementptr inbounds float, ptr %v2292, i64 0
  %v2294 = load float, ptr %v2293, align 4
  %v2295 = add i64 %v1503, 0
  %v2296 = and i64 %v2295, %v142
  %v2297 = mul i64 %v2296, %v7
  %v2298 = add i64 %v2297, %v2281
  %v2299 = mul i64 %v2298, 8
  %v2300 = getelementptr inbounds float, ptr %v90, i64 %v2299
  %v2301 = add i64 0, 0
  %v2302 = getelementptr inbounds float, ptr %v2288, i64 %v2301
  %v2303 = load <8 x float>, ptr %v2302, align 4
  %v2304 = add i64 0, 0
  %v2305 = getelementptr inbounds float, ptr %v2290, i64 %v2304
  %v2306 = load <8 x float>, ptr %v2305, align 4
  %v2307 = insertelement <8 x float> poison, float %v2294, i64 0
  %v2308 = shufflevector <8 x float> %v2307, <8 x float> poison, <8 x i32> zeroinitializer
  %v2309 = fdiv <8 x float> %v2306, %v2308
  %v2310 = fsub <8 x float> %v2303, %v2309
  %v2311 = add i64 0, 0
  %v2312 = getelementptr inbounds float, ptr %v2300, i64 %v2311
  store <8 x float> %v2310, ptr %v2312, align 4
  %v2313 = add nsw i64 %v2281, 1
  br label %b348
b350:
  %v2314 = icmp sgt i64 %v3, 1
  br i1 %v2314, label %b351, label %b352
b351:
  %v2315 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2316 = atomicrmw add ptr %v2315, i64 1 acq_rel
  %v2317 = load i64, ptr %v155, align 8
  %v2318 = add i64 %v2317, 1
  store i64 %v2318, ptr %v155, align 8
  %v2319 = mul i64 %v3, %v2318
  br label %b353
b353:
  %v2320 = load atomic i64, ptr %v2315 acquire, align 8
  %v2321 = icmp slt i64 %v2320, %v2319
  br i1 %v2321, label %b354, label %b355
b354:
  %v2322 = call i32 @sched_yield()
  br label %b353
b355:
  br label %b352
b352:
  %v2323 = add i64 %v7, 0
  %v2324 = sdiv i64 %v2323, 1
  %v2325 = add i64 %v2, 1
  %v2326 = mul i64 %v2324, %v2
  %v2327 = sdiv i64 %v2326, %v3
  %v2328 = mul i64 %v2327, 1
  %v2329 = icmp slt i64 %v2328, %v7
  %v2330 = select i1 %v2329, i64 %v2328, i64 %v7
  %v2331 = mul i64 %v2324, %v2325
  %v2332 = sdiv i64 %v2331, %v3
  %v2333 = mul i64 %v2332, 1
  %v2334 = icmp slt i64 %v2333, %v7
  %v2335 = select i1 %v2334, i64 %v2333, i64 %v7
  br label %b356
b356:
  %v2336 = phi i64 [ 0, %b352 ], [ %v2350, %b357 ]
  %v2337 = phi <8 x float> [ splat (float 0x0000000000000000), %b352 ], [ %v2349, %b357 ]
  %v2338 = icmp slt i64 %v2336, %v7
  br i1 %v2338, label %b357, label %b358
b357:
  %v2339 = add i64 %v1503, 0
  %v2340 = and i64 %v2339, %v142
  %v2341 = mul i64 %v2340, %v7
  %v2342 = add i64 %v2341, %v2336
  %v2343 = mul i64 %v2342, 8
  %v2344 = getelementptr inbounds float, ptr %v90, i64 %v2343
  %v2345 = add i64 0, 0
  %v2346 = getelementptr inbounds float, ptr %v2344, i64 %v2345
  %v2347 = load <8 x float>, ptr %v2346, align 4
  %v2348 = fmul <8 x float> %v2347, %v2347
  %v2349 = fadd <8 x float> %v2337, %v2348
  %v2350 = add nsw i64 %v2336, 1
  br label %b356
b358:
  br label %b359
b359:
  %v2351 = phi i64 [ %v2330, %b358 ], [ %v2357, %b360 ]
  %v2352 = icmp slt i64 %v2351, %v2335
  br i1 %v2352, label %b360, label %b361
b360:
  %v2353 = mul i64 %v2351, 8
  %v2354 = getelementptr inbounds float, ptr %v72, i64 %v2353
  %v2355 = add i64 0, 0
  %v2356 = getelementptr inbounds float, ptr %v2354, i64 %v2355
  store <8 x float> %v2337, ptr %v2356, align 4
  %v2357 = add nsw i64 %v2351, 1
  br label %b359
b361:
  %v2358 = icmp sgt i64 %v3, 1
  br i1 %v2358, label %b362, label %b363
b362:
  %v2359 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2360 = atomicrmw add ptr %v2359, i64 1 acq_rel
  %v2361 = load i64, ptr %v155, align 8
  %v2362 = add i64 %v2361, 1
  store i64 %v2362, ptr %v155, align 8
  %v2363 = mul i64 %v3, %v2362
  br label %b364
b364:
  %v2364 = load atomic i64, ptr %v2359 acquire, align 8
  %v2365 = icmp slt i64 %v2364, %v2363
  br i1 %v2365, label %b365, label %b366
b365:
  %v2366 = call i32 @sched_yield()
  br label %b364
b366:
  br label %b363
b363:
  %v2367 = add i64 %v7, 0
  %v2368 = sdiv i64 %v2367, 1
  %v2369 = add i64 %v2, 1
  %v2370 = mul i64 %v2368, %v2
  %v2371 = sdiv i64 %v2370, %v3
  %v2372 = mul i64 %v2371, 1
  %v2373 = icmp slt i64 %v2372, %v7
  %v2374 = select i1 %v2373, i64 %v2372, i64 %v7
  %v2375 = mul i64 %v2368, %v2369
  %v2376 = sdiv i64 %v2375, %v3
  %v2377 = mul i64 %v2376, 1
  %v2378 = icmp slt i64 %v2377, %v7
  %v2379 = select i1 %v2378, i64 %v2377, i64 %v7
  br label %b367
b367:
  %v2380 = phi i64 [ %v2374, %b363 ], [ %v2468, %b368 ]
  %v2381 = icmp slt i64 %v2380, %v2379
  br i1 %v2381, label %b368, label %b369
b368:
  %v2382 = mul i64 %v2380, 8
  %v2383 = getelementptr inbounds float, ptr %v72, i64 %v2382
  %v2384 = mul i64 %v2380, 1
  %v2385 = getelementptr inbounds float, ptr %v58, i64 %v2384
  %v2386 = getelementptr inbounds float, ptr %v2385, i64 0
  %v2387 = load float, ptr %v2386, align 4
  %v2388 = add i64 %v1503, 0
  %v2389 = and i64 %v2388, %v140
  %v2390 = mul i64 %v2389, %v7
  %v2391 = add i64 %v2390, %v2380
  %v2392 = mul i64 %v2391, 8
  %v2393 = getelementptr inbounds float, ptr %v88, i64 %v2392
  %v2394 = add i64 %v1503, 0
  %v2395 = and i64 %v2394, %v142
  %v2396 = mul i64 %v2395, %v7
  %v2397 = add i64 %v2396, %v2380
  %v2398 = mul i64 %v2397, 8
  %v2399 = getelementptr inbounds float, ptr %v90, i64 %v2398
  %v2400 = add i64 %v1503, 0
  %v2401 = and i64 %v2400, %v144
  %v2402 = mul i64 %v2401, %v7
  %v2403 = add i64 %v2402, %v2380
  %v2404 = mul i64 %v2403, 8
  %v2405 = getelementptr inbounds float, ptr %v92, i64 %v2404
  %v2406 = add i64 %v1503, 1
  %v2407 = and i64 %v2406, %v116
  %v2408 = mul i64 %v2407, %v7
  %v2409 = add i64 %v2408, %v2380
  %v2410 = mul i64 %v2409, 8
  %v2411 = getelementptr inbounds float, ptr %v28, i64 %v2410
  %v2412 = add i64 0, 0
  %v2413 = getelementptr inbounds float, ptr %v2383, i64 %v2412
  %v2414 = load <8 x float>, ptr %v2413, align 4
  %v2415 = insertelement <8 x float> poison, float %v2387, i64 0
  %v2416 = shufflevector <8 x float> %v2415, <8 x float> poison, <8 x i32> zeroinitializer
  %v2417 = fdiv <8 x float> %v2414, %v2416
  %v2418 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v2419 = shufflevector <8 x float> %v2418, <8 x float> poison, <8 x i32> zeroinitializer
  %v2420 = fadd <8 x float> %v2417, %v2419
  %v2421 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2420)
  %v2422 = add i64 0, 0
  %v2423 = getelementptr inbounds float, ptr %v2393, i64 %v2422
  %v2424 = load <8 x float>, ptr %v2423, align 4
  %v2425 = add i64 0, 0
  %v2426 = getelementptr inbounds float, ptr %v2399, i64 %v2425
  %v2427 = load <8 x float>, ptr %v2426, align 4
  %v2428 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2429 = shufflevector <8 x float> %v2428, <8 x float> poison, <8 x i32> zeroinitializer
  %v2430 = fdiv <8 x float> %v2429, %v2421
  %v2431 = fmul <8 x float> %v2427, %v2430
  %v2432 = add i64 0, 0
  %v2433 = getelementptr inbounds float, ptr %v22, i64 %v2432
  %v2434 = load <8 x float>, ptr %v2433, align 4
  %v2435 = fmul <8 x float> %v2431, %v2434
  %v2436 = add i64 0, 0
  %v2437 = getelementptr inbounds float, ptr %v24, i64 %v2436
  %v2438 = load <8 x float>, ptr %v2437, align 4
  %v2439 = fadd <8 x float> %v2435, %v2438
  %v2440 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2439)
  %v2441 = fcmp ogt <8 x float> %v2440, splat (float 0x4023000000000000)
  %v2442 = select <8 x i1> %v2441, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2440
  %v2443 = fadd <8 x float> %v2442, %v2442
  %v2444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2443, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2445 = fsub <8 x float> %v2444, splat (float 0x4168000000000000)
  %v2446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2445, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2443)
  %v2447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2445, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2446)
  %v2448 = bitcast <8 x float> %v2444 to <8 x i32>
  %v2449 = fmul <8 x float> %v2447, %v2447
  %v2450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2447, <8 x float> splat (float 0x3F81227F40000000))
  %v2451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2450, <8 x float> %v2447, <8 x float> splat (float 0x3FA5556740000000))
  %v2452 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2451, <8 x float> %v2447, <8 x float> splat (float 0x3FC5554B00000000))
  %v2453 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2452, <8 x float> %v2447, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2454 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2449, <8 x float> %v2453, <8 x float> %v2447)
  %v2455 = shl <8 x i32> %v2448, splat (i32 23)
  %v2456 = add <8 x i32> %v2455, splat (i32 1065353216)
  %v2457 = bitcast <8 x i32> %v2456 to <8 x float>
  %v2458 = fsub <8 x float> %v2457, splat (float 0x3FF0000000000000)
  %v2459 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2457, <8 x float> %v2454, <8 x float> %v2458)
  %v2460 = fadd <8 x float> %v2459, splat (float 0x4000000000000000)
  %v2461 = fdiv <8 x float> %v2459, %v2460
  %v2462 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2461, <8 x float> %v2439)
  %v2463 = fmul <8 x float> %v2424, %v2462
  %v2464 = add i64 0, 0
  %v2465 = getelementptr inbounds float, ptr %v2405, i64 %v2464
  store <8 x float> %v2421, ptr %v2465, align 4
  %v2466 = add i64 0, 0
  %v2467 = getelementptr inbounds float, ptr %v2411, i64 %v2466
  store <8 x float> %v2463, ptr %v2467, align 4
  %v2468 = add nsw i64 %v2380, 1
  br label %b367
b369:
  %v2469 = add nsw i64 %v1503, 1
  br label %b256
b258:
  %v2470 = icmp sgt i64 %v3, 1
  br i1 %v2470, label %b370, label %b371
b370:
  %v2471 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2472 = atomicrmw add ptr %v2471, i64 1 acq_rel
  %v2473 = load i64, ptr %v155, align 8
  %v2474 = add i64 %v2473, 1
  store i64 %v2474, ptr %v155, align 8
  %v2475 = mul i64 %v3, %v2474
  br label %b372
b372:
  %v2476 = load atomic i64, ptr %v2471 acquire, align 8
  %v2477 = icmp slt i64 %v2476, %v2475
  br i1 %v2477, label %b373, label %b374
b373:
  %v2478 = call i32 @sched_yield()
  br label %b372
b374:
  br label %b371
b371:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v155 = alloca i64, i64 1, align 8
  %v1063 = alloca float, i64 64, align 4
  %v1489 = alloca float, i64 64, align 4
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
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds i64, ptr %v1, i64 6
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 14
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 15
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 16
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 19
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 27
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 31
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 32
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 33
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 40
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 41
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 42
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 43
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 44
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 45
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 46
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 47
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 48
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 53
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 54
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 55
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 56
  %v154 = load i64, ptr %v153, align 8
  store i64 0, ptr %v155, align 8
  %v156 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v157 = load ptr, ptr %v156, align 4
  %v158 = mul i64 %v2, 24576
  %v159 = add i64 %v158, 512
  %v160 = getelementptr inbounds float, ptr %v157, i64 %v159
  %v161 = getelementptr inbounds float, ptr %v157, i64 0
  %v162 = getelementptr inbounds i64, ptr %v1, i64 4
  %v163 = load i64, ptr %v162, align 8
  %v164 = icmp eq i64 %v163, 0
  br i1 %v164, label %b0, label %b1
b0:
  %v165 = add i64 1, 0
  %v166 = sdiv i64 %v165, 1
  %v167 = add i64 %v2, 1
  %v168 = mul i64 %v166, %v2
  %v169 = sdiv i64 %v168, %v3
  %v170 = mul i64 %v169, 1
  %v171 = icmp slt i64 %v170, 1
  %v172 = select i1 %v171, i64 %v170, i64 1
  %v173 = mul i64 %v166, %v167
  %v174 = sdiv i64 %v173, %v3
  %v175 = mul i64 %v174, 1
  %v176 = icmp slt i64 %v175, 1
  %v177 = select i1 %v176, i64 %v175, i64 1
  %v178 = icmp slt i64 %v177, 1
  %v179 = select i1 %v178, i64 %v177, i64 1
  br label %b2
b2:
  %v180 = phi i64 [ %v172, %b0 ], [ %v208, %b7 ]
  %v181 = icmp slt i64 %v180, %v179
  br i1 %v181, label %b3, label %b4
b3:
  %v182 = mul i64 %v180, 256
  %v183 = mul i64 %v180, 8
  %v184 = add i64 %v182, 0
  %v185 = add i64 %v183, 0
  %v186 = getelementptr inbounds float, ptr %v161, i64 %v184
  %v187 = sub i64 8, %v185
  %v188 = icmp slt i64 %v187, 0
  %v189 = select i1 %v188, i64 0, i64 %v187
  %v190 = icmp ult i64 %v189, 8
  %v191 = select i1 %v190, i64 %v189, i64 8
  %v192 = trunc i64 %v191 to i32
  %v193 = insertelement <8 x i32> poison, i32 %v192, i64 0
  %v194 = shufflevector <8 x i32> %v193, <8 x i32> poison, <8 x i32> zeroinitializer
  %v195 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v194
  %v196 = mul i64 %v185, 1
  %v197 = add i64 0, %v196
  %v198 = getelementptr inbounds float, ptr %v12, i64 %v197
  br label %b5
b5:
  %v199 = phi i64 [ 0, %b3 ], [ %v206, %b6 ]
  %v200 = icmp slt i64 %v199, 32
  br i1 %v200, label %b6, label %b7
b6:
  %v201 = mul i64 %v199, 8
  %v202 = getelementptr inbounds float, ptr %v198, i64 %v201
  %v203 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v202, <8 x i1> %v195, <8 x float> zeroinitializer)
  %v204 = mul i64 %v199, 8
  %v205 = getelementptr inbounds float, ptr %v186, i64 %v204
  store <8 x float> %v203, ptr %v205, align 4
  %v206 = add nsw i64 %v199, 1
  br label %b5
b7:
  %v207 = add i64 %v182, 256
  %v208 = add nsw i64 %v180, 1
  br label %b2
b4:
  br label %b1
b1:
  %v209 = icmp sgt i64 %v3, 1
  br i1 %v209, label %b8, label %b9
b8:
  %v210 = getelementptr inbounds i64, ptr %v1, i64 3
  %v211 = atomicrmw add ptr %v210, i64 1 acq_rel
  %v212 = load i64, ptr %v155, align 8
  %v213 = add i64 %v212, 1
  store i64 %v213, ptr %v155, align 8
  %v214 = mul i64 %v3, %v213
  br label %b10
b10:
  %v215 = load atomic i64, ptr %v210 acquire, align 8
  %v216 = icmp slt i64 %v215, %v214
  br i1 %v216, label %b11, label %b12
b11:
  %v217 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v218 = phi i64 [ 0, %b9 ], [ %v1139, %b100 ]
  %v219 = icmp slt i64 %v218, %v5
  br i1 %v219, label %b14, label %b15
b14:
  %v220 = sub i64 %v5, 1
  %v221 = sub i64 %v220, %v218
  %v222 = add i64 %v7, 0
  %v223 = sdiv i64 %v222, 1
  %v224 = add i64 %v2, 1
  %v225 = mul i64 %v223, %v2
  %v226 = sdiv i64 %v225, %v3
  %v227 = mul i64 %v226, 1
  %v228 = icmp slt i64 %v227, %v7
  %v229 = select i1 %v228, i64 %v227, i64 %v7
  %v230 = mul i64 %v223, %v224
  %v231 = sdiv i64 %v230, %v3
  %v232 = mul i64 %v231, 1
  %v233 = icmp slt i64 %v232, %v7
  %v234 = select i1 %v233, i64 %v232, i64 %v7
  br label %b16
b16:
  %v235 = phi i64 [ %v229, %b14 ], [ %v338, %b17 ]
  %v236 = icmp slt i64 %v235, %v234
  br i1 %v236, label %b17, label %b18
b17:
  %v237 = add i64 %v221, 1
  %v238 = and i64 %v237, 1
  %v239 = mul i64 %v238, %v7
  %v240 = add i64 %v239, %v235
  %v241 = mul i64 %v240, 8
  %v242 = getelementptr inbounds float, ptr %v32, i64 %v241
  %v243 = add i64 %v221, 0
  %v244 = and i64 %v243, %v114
  %v245 = mul i64 %v244, %v7
  %v246 = add i64 %v245, %v235
  %v247 = mul i64 %v246, 8
  %v248 = getelementptr inbounds float, ptr %v26, i64 %v247
  %v249 = add i64 %v221, 0
  %v250 = and i64 %v249, %v142
  %v251 = mul i64 %v250, %v7
  %v252 = add i64 %v251, %v235
  %v253 = mul i64 %v252, 8
  %v254 = getelementptr inbounds float, ptr %v90, i64 %v253
  %v255 = add i64 %v221, 0
  %v256 = and i64 %v255, %v144
  %v257 = mul i64 %v256, %v7
  %v258 = add i64 %v257, %v235
  %v259 = mul i64 %v258, 8
  %v260 = getelementptr inbounds float, ptr %v92, i64 %v259
  %v261 = add i64 %v221, 0
  %v262 = and i64 %v261, %v140
  %v263 = mul i64 %v262, %v7
  %v264 = add i64 %v263, %v235
  %v265 = mul i64 %v264, 8
  %v266 = getelementptr inbounds float, ptr %v88, i64 %v265
  %v267 = add i64 %v221, 0
  %v268 = and i64 %v267, %v146
  %v269 = mul i64 %v268, %v7
  %v270 = add i64 %v269, %v235
  %v271 = mul i64 %v270, 8
  %v272 = getelementptr inbounds float, ptr %v94, i64 %v271
  %v273 = add i64 %v221, 0
  %v274 = and i64 %v273, %v122
  %v275 = mul i64 %v274, %v7
  %v276 = add i64 %v275, %v235
  %v277 = mul i64 %v276, 32
  %v278 = getelementptr inbounds float, ptr %v52, i64 %v277
  %v279 = add i64 0, 0
  %v280 = getelementptr inbounds float, ptr %v242, i64 %v279
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = add i64 0, 0
  %v283 = getelementptr inbounds float, ptr %v248, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = fadd <8 x float> %v281, %v284
  %v286 = add i64 0, 0
  %v287 = getelementptr inbounds float, ptr %v254, i64 %v286
  %v288 = load <8 x float>, ptr %v287, align 4
  %v289 = add i64 0, 0
  %v290 = getelementptr inbounds float, ptr %v260, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v293 = shufflevector <8 x float> %v292, <8 x float> poison, <8 x i32> zeroinitializer
  %v294 = fdiv <8 x float> %v293, %v291
  %v295 = fmul <8 x float> %v288, %v294
  %v296 = add i64 0, 0
  %v297 = getelementptr inbounds float, ptr %v22, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = fmul <8 x float> %v295, %v298
  %v300 = add i64 0, 0
  %v301 = getelementptr inbounds float, ptr %v24, i64 %v300
  %v302 = load <8 x float>, ptr %v301, align 4
  %v303 = fadd <8 x float> %v299, %v302
  %v304 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v303)
  %v305 = fcmp ogt <8 x float> %v304, splat (float 0x4023000000000000)
  %v306 = select <8 x i1> %v305, <8 x float> splat (float 0x4023000000000000), <8 x float> %v304
  %v307 = fadd <8 x float> %v306, %v306
  %v308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v307, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v309 = fsub <8 x float> %v308, splat (float 0x4168000000000000)
  %v310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v309, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v307)
  %v311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v309, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v310)
  %v312 = bitcast <8 x float> %v308 to <8 x i32>
  %v313 = fmul <8 x float> %v311, %v311
  %v314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v311, <8 x float> splat (float 0x3F81227F40000000))
  %v315 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v314, <8 x float> %v311, <8 x float> splat (float 0x3FA5556740000000))
  %v316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v315, <8 x float> %v311, <8 x float> splat (float 0x3FC5554B00000000))
  %v317 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v316, <8 x float> %v311, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v318 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v313, <8 x float> %v317, <8 x float> %v311)
  %v319 = shl <8 x i32> %v312, splat (i32 23)
  %v320 = add <8 x i32> %v319, splat (i32 1065353216)
  %v321 = bitcast <8 x i32> %v320 to <8 x float>
  %v322 = fsub <8 x float> %v321, splat (float 0x3FF0000000000000)
  %v323 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v321, <8 x float> %v318, <8 x float> %v322)
  %v324 = fadd <8 x float> %v323, splat (float 0x4000000000000000)
  %v325 = fdiv <8 x float> %v323, %v324
  %v326 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v325, <8 x float> %v303)
  %v327 = fmul <8 x float> %v285, %v326
  %v328 = add i64 0, 0
  %v329 = getelementptr inbounds float, ptr %v266, i64 %v328
  %v330 = load <8 x float>, ptr %v329, align 4
  %v331 = fmul <8 x float> %v327, %v330
  %v332 = fsub <8 x float> %v293, %v330
  %v333 = fmul <8 x float> %v331, %v332
  %v334 = add i64 0, 0
  %v335 = getelementptr inbounds float, ptr %v272, i64 %v334
  store <8 x float> %v285, ptr %v335, align 4
  %v336 = add i64 16, 0
  %v337 = getelementptr inbounds float, ptr %v278, i64 %v336
  store <8 x float> %v333, ptr %v337, align 4
  %v338 = add nsw i64 %v235, 1
  br label %b16
b18:
  %v339 = icmp sgt i64 %v3, 1
  br i1 %v339, label %b19, label %b20
b19:
  %v340 = getelementptr inbounds i64, ptr %v1, i64 3
  %v341 = atomicrmw add ptr %v340, i64 1 acq_rel
  %v342 = load i64, ptr %v155, align 8
  %v343 = add i64 %v342, 1
  store i64 %v343, ptr %v155, align 8
  %v344 = mul i64 %v3, %v343
  br label %b21
b21:
  %v345 = load atomic i64, ptr %v340 acquire, align 8
  %v346 = icmp slt i64 %v345, %v344
  br i1 %v346, label %b22, label %b23
b22:
  %v347 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v348 = add i64 %v7, 0
  %v349 = sdiv i64 %v348, 1
  %v350 = add i64 %v2, 1
  %v351 = mul i64 %v349, %v2
  %v352 = sdiv i64 %v351, %v3
  %v353 = mul i64 %v352, 1
  %v354 = icmp slt i64 %v353, %v7
  %v355 = select i1 %v354, i64 %v353, i64 %v7
  %v356 = mul i64 %v349, %v350
  %v357 = sdiv i64 %v356, %v3
  %v358 = mul i64 %v357, 1
  %v359 = icmp slt i64 %v358, %v7
  %v360 = select i1 %v359, i64 %v358, i64 %v7
  br label %b24
b24:
  %v361 = phi i64 [ 0, %b20 ], [ %v456, %b25 ]
  %v362 = phi <8 x float> [ splat (float 0x0000000000000000), %b20 ], [ %v455, %b25 ]
  %v363 = icmp slt i64 %v361, %v7
  br i1 %v363, label %b25, label %b26
b25:
  %v364 = add i64 %v221, 0
  %v365 = and i64 %v364, %v146
  %v366 = mul i64 %v365, %v7
  %v367 = add i64 %v366, %v361
  %v368 = mul i64 %v367, 8
  %v369 = getelementptr inbounds float, ptr %v94, i64 %v368
  %v370 = add i64 %v221, 0
  %v371 = and i64 %v370, %v140
  %v372 = mul i64 %v371, %v7
  %v373 = add i64 %v372, %v361
  %v374 = mul i64 %v373, 8
  %v375 = getelementptr inbounds float, ptr %v88, i64 %v374
  %v376 = add i64 %v221, 0
  %v377 = and i64 %v376, %v142
  %v378 = mul i64 %v377, %v7
  %v379 = add i64 %v378, %v361
  %v380 = mul i64 %v379, 8
  %v381 = getelementptr inbounds float, ptr %v90, i64 %v380
  %v382 = add i64 %v221, 0
  %v383 = and i64 %v382, %v144
  %v384 = mul i64 %v383, %v7
  %v385 = add i64 %v384, %v361
  %v386 = mul i64 %v385, 8
  %v387 = getelementptr inbounds float, ptr %v92, i64 %v386
  %v388 = mul i64 %v361, 1
  %v389 = getelementptr inbounds float, ptr %v58, i64 %v388
  %v390 = getelementptr inbounds float, ptr %v389, i64 0
  %v391 = load float, ptr %v390, align 4
  %v392 = add i64 0, 0
  %v393 = getelementptr inbounds float, ptr %v369, i64 %v392
  %v394 = load <8 x float>, ptr %v393, align 4
  %v395 = add i64 0, 0
  %v396 = getelementptr inbounds float, ptr %v375, i64 %v395
  %v397 = load <8 x float>, ptr %v396, align 4
  %v398 = fmul <8 x float> %v394, %v397
  %v399 = add i64 0, 0
  %v400 = getelementptr inbounds float, ptr %v381, i64 %v399
  %v401 = load <8 x float>, ptr %v400, align 4
  %v402 = add i64 0, 0
  %v403 = getelementptr inbounds float, ptr %v387, i64 %v402
  %v404 = load <8 x float>, ptr %v403, align 4
  %v405 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v406 = shufflevector <8 x float> %v405, <8 x float> poison, <8 x i32> zeroinitializer
  %v407 = fdiv <8 x float> %v406, %v404
  %v408 = fmul <8 x float> %v401, %v407
  %v409 = add i64 0, 0
  %v410 = getelementptr inbounds float, ptr %v22, i64 %v409
  %v411 = load <8 x float>, ptr %v410, align 4
  %v412 = fmul <8 x float> %v408, %v411
  %v413 = add i64 0, 0
  %v414 = getelementptr inbounds float, ptr %v24, i64 %v413
  %v415 = load <8 x float>, ptr %v414, align 4
  %v416 = fadd <8 x float> %v412, %v415
  %v417 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v416)
  %v418 = fcmp ogt <8 x float> %v417, splat (float 0x4023000000000000)
  %v419 = select <8 x i1> %v418, <8 x float> splat (float 0x4023000000000000), <8 x float> %v417
  %v420 = fadd <8 x float> %v419, %v419
  %v421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v420, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v422 = fsub <8 x float> %v421, splat (float 0x4168000000000000)
  %v423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v422, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v420)
  %v424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v422, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v423)
  %v425 = bitcast <8 x float> %v421 to <8 x i32>
  %v426 = fmul <8 x float> %v424, %v424
  %v427 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v424, <8 x float> splat (float 0x3F81227F40000000))
  %v428 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v427, <8 x float> %v424, <8 x float> splat (float 0x3FA5556740000000))
  %v429 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v428, <8 x float> %v424, <8 x float> splat (float 0x3FC5554B00000000))
  %v430 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v429, <8 x float> %v424, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v426, <8 x float> %v430, <8 x float> %v424)
  %v432 = shl <8 x i32> %v425, splat (i32 23)
  %v433 = add <8 x i32> %v432, splat (i32 1065353216)
  %v434 = bitcast <8 x i32> %v433 to <8 x float>
  %v435 = fsub <8 x float> %v434, splat (float 0x3FF0000000000000)
  %v436 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v434, <8 x float> %v431, <8 x float> %v435)
  %v437 = fadd <8 x float> %v436, splat (float 0x4000000000000000)
  %v438 = fdiv <8 x float> %v436, %v437
  %v439 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v438, <8 x float> %v416)
  %v440 = fmul <8 x float> %v439, %v439
  %v441 = fsub <8 x float> %v406, %v440
  %v442 = fmul <8 x float> %v398, %v441
  %v443 = fmul <8 x float> %v442, %v411
  %v444 = fmul <8 x float> %v443, %v401
  %v445 = fmul <8 x float> %v444, %v407
  %v446 = fdiv <8 x float> %v445, %v404
  %v447 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v448 = shufflevector <8 x float> %v447, <8 x float> poison, <8 x i32> zeroinitializer
  %v449 = fmul <8 x float> %v446, %v448
  %v450 = fdiv <8 x float> %v449, %v404
  %v451 = insertelement <8 x float> poison, float %v391, i64 0
  %v452 = shufflevector <8 x float> %v451, <8 x float> poison, <8 x i32> zeroinitializer
  %v453 = fdiv <8 x float> %v450, %v452
  %v454 = fneg <8 x float> %v453
  %v455 = fadd <8 x float> %v362, %v454
  %v456 = add nsw i64 %v361, 1
  br label %b24
b26:
  br label %b27
b27:
  %v457 = phi i64 [ %v355, %b26 ], [ %v463, %b28 ]
  %v458 = icmp slt i64 %v457, %v360
  br i1 %v458, label %b28, label %b29
b28:
  %v459 = mul i64 %v457, 8
  %v460 = getelementptr inbounds float, ptr %v96, i64 %v459
  %v461 = add i64 0, 0
  %v462 = getelementptr inbounds float, ptr %v460, i64 %v461
  store <8 x float> %v362, ptr %v462, align 4
  %v463 = add nsw i64 %v457, 1
  br label %b27
b29:
  %v464 = icmp sgt i64 %v3, 1
  br i1 %v464, label %b30, label %b31
b30:
  %v465 = getelementptr inbounds i64, ptr %v1, i64 3
  %v466 = atomicrmw add ptr %v465, i64 1 acq_rel
  %v467 = load i64, ptr %v155, align 8
  %v468 = add i64 %v467, 1
  store i64 %v468, ptr %v155, align 8
  %v469 = mul i64 %v3, %v468
  br label %b32
b32:
  %v470 = load atomic i64, ptr %v465 acquire, align 8
  %v471 = icmp slt i64 %v470, %v469
  br i1 %v471, label %b33, label %b34
b33:
  %v472 = call i32 @sched_yield()
  br label %b32
b34:
  br label %b31
b31:
  %v473 = icmp sgt i64 %v3, 1
  br i1 %v473, label %b35, label %b36
b35:
  %v474 = getelementptr inbounds i64, ptr %v1, i64 3
  %v475 = atomicrmw add ptr %v474, i64 1 acq_rel
  %v476 = load i64, ptr %v155, align 8
  %v477 = add i64 %v476, 1
  store i64 %v477, ptr %v155, align 8
  %v478 = mul i64 %v3, %v477
  br label %b37
b37:
  %v479 = load atomic i64, ptr %v474 acquire, align 8
  %v480 = icmp slt i64 %v479, %v478
  br i1 %v480, label %b38, label %b39
b38:
  %v481 = call i32 @sched_yield()
  br label %b37
b39:
  br label %b36
b36:
  %v482 = add i64 %v7, 0
  %v483 = sdiv i64 %v482, 1
  %v484 = add i64 %v2, 1
  %v485 = mul i64 %v483, %v2
  %v486 = sdiv i64 %v485, %v3
  %v487 = mul i64 %v486, 1
  %v488 = icmp slt i64 %v487, %v7
  %v489 = select i1 %v488, i64 %v487, i64 %v7
  %v490 = mul i64 %v483, %v484
  %v491 = sdiv i64 %v490, %v3
  %v492 = mul i64 %v491, 1
  %v493 = icmp slt i64 %v492, %v7
  %v494 = select i1 %v493, i64 %v492, i64 %v7
  br label %b40
b40:
  %v495 = phi i64 [ 0, %b36 ], [ %v592, %b41 ]
  %v496 = phi <8 x float> [ splat (float 0x0000000000000000), %b36 ], [ %v591, %b41 ]
  %v497 = icmp slt i64 %v495, %v7
  br i1 %v497, label %b41, label %b42
b41:
  %v498 = add i64 %v221, 0
  %v499 = and i64 %v498, %v146
  %v500 = mul i64 %v499, %v7
  %v501 = add i64 %v500, %v495
  %v502 = mul i64 %v501, 8
  %v503 = getelementptr inbounds float, ptr %v94, i64 %v502
  %v504 = add i64 %v221, 0
  %v505 = and i64 %v504, %v140
  %v506 = mul i64 %v505, %v7
  %v507 = add i64 %v506, %v495
  %v508 = mul i64 %v507, 8
  %v509 = getelementptr inbounds float, ptr %v88, i64 %v508
  %v510 = add i64 %v221, 0
  %v511 = and i64 %v510, %v142
  %v512 = mul i64 %v511, %v7
  %v513 = add i64 %v512, %v495
  %v514 = mul i64 %v513, 8
  %v515 = getelementptr inbounds float, ptr %v90, i64 %v514
  %v516 = add i64 %v221, 0
  %v517 = and i64 %v516, %v144
  %v518 = mul i64 %v517, %v7
  %v519 = add i64 %v518, %v495
  %v520 = mul i64 %v519, 8
  %v521 = getelementptr inbounds float, ptr %v92, i64 %v520
  %v522 = mul i64 %v495, 8
  %v523 = getelementptr inbounds float, ptr %v96, i64 %v522
  %v524 = mul i64 %v495, 1
  %v525 = getelementptr inbounds float, ptr %v58, i64 %v524
  %v526 = getelementptr inbounds float, ptr %v525, i64 0
  %v527 = load float, ptr %v526, align 4
  %v528 = add i64 0, 0
  %v529 = getelementptr inbounds float, ptr %v503, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = add i64 0, 0
  %v532 = getelementptr inbounds float, ptr %v509, i64 %v531
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = fmul <8 x float> %v530, %v533
  %v535 = add i64 0, 0
  %v536 = getelementptr inbounds float, ptr %v515, i64 %v535
  %v537 = load <8 x float>, ptr %v536, align 4
  %v538 = add i64 0, 0
  %v539 = getelementptr inbounds float, ptr %v521, i64 %v538
  %v540 = load <8 x float>, ptr %v539, align 4
  %v541 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v542 = shufflevector <8 x float> %v541, <8 x float> poison, <8 x i32> zeroinitializer
  %v543 = fdiv <8 x float> %v542, %v540
  %v544 = fmul <8 x float> %v537, %v543
  %v545 = add i64 0, 0
  %v546 = getelementptr inbounds float, ptr %v22, i64 %v545
  %v547 = load <8 x float>, ptr %v546, align 4
  %v548 = fmul <8 x float> %v544, %v547
  %v549 = add i64 0, 0
  %v550 = getelementptr inbounds float, ptr %v24, i64 %v549
  %v551 = load <8 x float>, ptr %v550, align 4
  %v552 = fadd <8 x float> %v548, %v551
  %v553 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v552)
  %v554 = fcmp ogt <8 x float> %v553, splat (float 0x4023000000000000)
  %v555 = select <8 x i1> %v554, <8 x float> splat (float 0x4023000000000000), <8 x float> %v553
  %v556 = fadd <8 x float> %v555, %v555
  %v557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v556, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v558 = fsub <8 x float> %v557, splat (float 0x4168000000000000)
  %v559 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v558, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v556)
  %v560 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v558, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v559)
  %v561 = bitcast <8 x float> %v557 to <8 x i32>
  %v562 = fmul <8 x float> %v560, %v560
  %v563 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v560, <8 x float> splat (float 0x3F81227F40000000))
  %v564 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v563, <8 x float> %v560, <8 x float> splat (float 0x3FA5556740000000))
  %v565 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v564, <8 x float> %v560, <8 x float> splat (float 0x3FC5554B00000000))
  %v566 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v565, <8 x float> %v560, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v567 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v562, <8 x float> %v566, <8 x float> %v560)
  %v568 = shl <8 x i32> %v561, splat (i32 23)
  %v569 = add <8 x i32> %v568, splat (i32 1065353216)
  %v570 = bitcast <8 x i32> %v569 to <8 x float>
  %v571 = fsub <8 x float> %v570, splat (float 0x3FF0000000000000)
  %v572 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v570, <8 x float> %v567, <8 x float> %v571)
  %v573 = fadd <8 x float> %v572, splat (float 0x4000000000000000)
  %v574 = fdiv <8 x float> %v572, %v573
  %v575 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v574, <8 x float> %v552)
  %v576 = fmul <8 x float> %v575, %v575
  %v577 = fsub <8 x float> %v542, %v576
  %v578 = fmul <8 x float> %v534, %v577
  %v579 = fmul <8 x float> %v578, %v547
  %v580 = fmul <8 x float> %v579, %v543
  %v581 = add i64 0, 0
  %v582 = getelementptr inbounds float, ptr %v523, i64 %v581
  %v583 = load <8 x float>, ptr %v582, align 4
  %v584 = fmul <8 x float> %v583, %v537
  %v585 = fadd <8 x float> %v580, %v584
  %v586 = fadd <8 x float> %v585, %v584
  %v587 = insertelement <8 x float> poison, float %v527, i64 0
  %v588 = shufflevector <8 x float> %v587, <8 x float> poison, <8 x i32> zeroinitializer
  %v589 = fdiv <8 x float> %v586, %v588
  %v590 = fneg <8 x float> %v589
  %v591 = fadd <8 x float> %v496, %v590
  %v592 = add nsw i64 %v495, 1
  br label %b40
b42:
  br label %b43
b43:
  %v593 = phi i64 [ %v489, %b42 ], [ %v599, %b44 ]
  %v594 = icmp slt i64 %v593, %v494
  br i1 %v594, label %b44, label %b45
b44:
  %v595 = mul i64 %v593, 8
  %v596 = getelementptr inbounds float, ptr %v98, i64 %v595
  %v597 = add i64 0, 0
  %v598 = getelementptr inbounds float, ptr %v596, i64 %v597
  store <8 x float> %v496, ptr %v598, align 4
  %v599 = add nsw i64 %v593, 1
  br label %b43
b45:
  %v600 = icmp sgt i64 %v3, 1
  br i1 %v600, label %b46, label %b47
b46:
  %v601 = getelementptr inbounds i64, ptr %v1, i64 3
  %v602 = atomicrmw add ptr %v601, i64 1 acq_rel
  %v603 = load i64, ptr %v155, align 8
  %v604 = add i64 %v603, 1
  store i64 %v604, ptr %v155, align 8
  %v605 = mul i64 %v3, %v604
  br label %b48
b48:
  %v606 = load atomic i64, ptr %v601 acquire, align 8
  %v607 = icmp slt i64 %v606, %v605
  br i1 %v607, label %b49, label %b50
b49:
  %v608 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  %v609 = add i64 %v7, 0
  %v610 = sdiv i64 %v609, 1
  %v611 = add i64 %v2, 1
  %v612 = mul i64 %v610, %v2
  %v613 = sdiv i64 %v612, %v3
  %v614 = mul i64 %v613, 1
  %v615 = icmp slt i64 %v614, %v7
  %v616 = select i1 %v615, i64 %v614, i64 %v7
  %v617 = mul i64 %v610, %v611
  %v618 = sdiv i64 %v617, %v3
  %v619 = mul i64 %v618, 1
  %v620 = icmp slt i64 %v619, %v7
  %v621 = select i1 %v620, i64 %v619, i64 %v7
  br label %b51
b51:
  %v622 = phi i64 [ %v616, %b47 ], [ %v794, %b52 ]
  %v623 = icmp slt i64 %v622, %v621
  br i1 %v623, label %b52, label %b53
b52:
  %v624 = add i64 %v221, 1
  %v625 = and i64 %v624, 1
  %v626 = mul i64 %v625, %v7
  %v627 = add i64 %v626, %v622
  %v628 = mul i64 %v627, 8
  %v629 = getelementptr inbounds float, ptr %v34, i64 %v628
  %v630 = add i64 %v221, 0
  %v631 = and i64 %v630, %v146
  %v632 = mul i64 %v631, %v7
  %v633 = add i64 %v632, %v622
  %v634 = mul i64 %v633, 8
  %v635 = getelementptr inbounds float, ptr %v94, i64 %v634
  %v636 = add i64 %v221, 0
  %v637 = and i64 %v636, %v140
  %v638 = mul i64 %v637, %v7
  %v639 = add i64 %v638, %v622
  %v640 = mul i64 %v639, 8
  %v641 = getelementptr inbounds float, ptr %v88, i64 %v640
  %v642 = add i64 %v221, 0
  %v643 = and i64 %v642, %v142
  %v644 = mul i64 %v643, %v7
  %v645 = add i64 %v644, %v622
  %v646 = mul i64 %v645, 8
  %v647 = getelementptr inbounds float, ptr %v90, i64 %v646
  %v648 = add i64 %v221, 0
  %v649 = and i64 %v648, %v144
  %v650 = mul i64 %v649, %v7
  %v651 = add i64 %v650, %v622
  %v652 = mul i64 %v651, 8
  %v653 = getelementptr inbounds float, ptr %v92, i64 %v652
  %v654 = mul i64 %v622, 8
  %v655 = getelementptr inbounds float, ptr %v96, i64 %v654
  %v656 = mul i64 %v622, 8
  %v657 = getelementptr inbounds float, ptr %v98, i64 %v656
  %v658 = add i64 %v221, 0
  %v659 = and i64 %v658, %v136
  %v660 = mul i64 %v659, %v7
  %v661 = add i64 %v660, %v622
  %v662 = mul i64 %v661, 8
  %v663 = getelementptr inbounds float, ptr %v84, i64 %v662
  %v664 = add i64 %v221, 0
  %v665 = and i64 %v664, %v138
  %v666 = mul i64 %v665, %v7
  %v667 = add i64 %v666, %v622
  %v668 = mul i64 %v667, 8
  %v669 = getelementptr inbounds float, ptr %v86, i64 %v668
  %v670 = add i64 %v221, 0
  %v671 = and i64 %v670, %v134
  %v672 = mul i64 %v671, %v7
  %v673 = add i64 %v672, %v622
  %v674 = mul i64 %v673, 8
  %v675 = getelementptr inbounds float, ptr %v82, i64 %v674
  %v676 = add i64 %v221, 0
  %v677 = and i64 %v676, %v118
  %v678 = mul i64 %v677, %v7
  %v679 = add i64 %v678, %v622
  %v680 = mul i64 %v679, 8
  %v681 = getelementptr inbounds float, ptr %v30, i64 %v680
  %v682 = add i64 %v221, 0
  %v683 = and i64 %v682, %v122
  %v684 = mul i64 %v683, %v7
  %v685 = add i64 %v684, %v622
  %v686 = mul i64 %v685, 32
  %v687 = getelementptr inbounds float, ptr %v52, i64 %v686
  %v688 = add i64 %v221, 0
  %v689 = and i64 %v688, 1
  %v690 = mul i64 %v689, %v7
  %v691 = add i64 %v690, %v622
  %v692 = mul i64 %v691, 8
  %v693 = getelementptr inbounds float, ptr %v34, i64 %v692
  %v694 = add i64 0, 0
  %v695 = getelementptr inbounds float, ptr %v629, i64 %v694
  %v696 = load <8 x float>, ptr %v695, align 4
  %v697 = add i64 0, 0
  %v698 = getelementptr inbounds float, ptr %v635, i64 %v697
  %v699 = load <8 x float>, ptr %v698, align 4
  %v700 = add i64 0, 0
  %v701 = getelementptr inbounds float, ptr %v641, i64 %v700
  %v702 = load <8 x float>, ptr %v701, align 4
  %v703 = fmul <8 x float> %v699, %v702
  %v704 = add i64 0, 0
  %v705 = getelementptr inbounds float, ptr %v647, i64 %v704
  %v706 = load <8 x float>, ptr %v705, align 4
  %v707 = add i64 0, 0
  %v708 = getelementptr inbounds float, ptr %v653, i64 %v707
  %v709 = load <8 x float>, ptr %v708, align 4
  %v710 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v711 = shufflevector <8 x float> %v710, <8 x float> poison, <8 x i32> zeroinitializer
  %v712 = fdiv <8 x float> %v711, %v709
  %v713 = fmul <8 x float> %v706, %v712
  %v714 = add i64 0, 0
  %v715 = getelementptr inbounds float, ptr %v22, i64 %v714
  %v716 = load <8 x float>, ptr %v715, align 4
  %v717 = fmul <8 x float> %v713, %v716
  %v718 = add i64 0, 0
  %v719 = getelementptr inbounds float, ptr %v24, i64 %v718
  %v720 = load <8 x float>, ptr %v719, align 4
  %v721 = fadd <8 x float> %v717, %v720
  %v722 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v721)
  %v723 = fcmp ogt <8 x float> %v722, splat (float 0x4023000000000000)
  %v724 = select <8 x i1> %v723, <8 x float> splat (float 0x4023000000000000), <8 x float> %v722
  %v725 = fadd <8 x float> %v724, %v724
  %v726 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v725, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v727 = fsub <8 x float> %v726, splat (float 0x4168000000000000)
  %v728 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v727, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v725)
  %v729 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v727, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v728)
  %v730 = bitcast <8 x float> %v726 to <8 x i32>
  %v731 = fmul <8 x float> %v729, %v729
  %v732 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v729, <8 x float> splat (float 0x3F81227F40000000))
  %v733 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v732, <8 x float> %v729, <8 x float> splat (float 0x3FA5556740000000))
  %v734 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v733, <8 x float> %v729, <8 x float> splat (float 0x3FC5554B00000000))
  %v735 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v734, <8 x float> %v729, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v736 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v731, <8 x float> %v735, <8 x float> %v729)
  %v737 = shl <8 x i32> %v730, splat (i32 23)
  %v738 = add <8 x i32> %v737, splat (i32 1065353216)
  %v739 = bitcast <8 x i32> %v738 to <8 x float>
  %v740 = fsub <8 x float> %v739, splat (float 0x3FF0000000000000)
  %v741 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v739, <8 x float> %v736, <8 x float> %v740)
  %v742 = fadd <8 x float> %v741, splat (float 0x4000000000000000)
  %v743 = fdiv <8 x float> %v741, %v742
  %v744 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v743, <8 x float> %v721)
  %v745 = fmul <8 x float> %v744, %v744
  %v746 = fsub <8 x float> %v711, %v745
  %v747 = fmul <8 x float> %v703, %v746
  %v748 = fmul <8 x float> %v747, %v716
  %v749 = fmul <8 x float> %v748, %v712
  %v750 = add i64 0, 0
  %v751 = getelementptr inbounds float, ptr %v655, i64 %v750
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = fmul <8 x float> %v752, %v706
  %v754 = fadd <8 x float> %v749, %v753
  %v755 = fadd <8 x float> %v754, %v753
  %v756 = fadd <8 x float> %v696, %v755
  %v757 = add i64 0, 0
  %v758 = getelementptr inbounds float, ptr %v657, i64 %v757
  %v759 = load <8 x float>, ptr %v758, align 4
  %v760 = fadd <8 x float> %v756, %v759
  %v761 = add i64 0, 0
  %v762 = getelementptr inbounds float, ptr %v663, i64 %v761
  %v763 = load <8 x float>, ptr %v762, align 4
  %v764 = fmul <8 x float> %v760, %v763
  %v765 = add i64 0, 0
  %v766 = getelementptr inbounds float, ptr %v669, i64 %v765
  %v767 = load <8 x float>, ptr %v766, align 4
  %v768 = fmul <8 x float> %v767, %v767
  %v769 = fsub <8 x float> %v711, %v768
  %v770 = fmul <8 x float> %v764, %v769
  %v771 = fmul <8 x float> %v760, %v767
  %v772 = fmul <8 x float> %v771, %v763
  %v773 = fsub <8 x float> %v711, %v763
  %v774 = fmul <8 x float> %v772, %v773
  %v775 = add i64 0, 0
  %v776 = getelementptr inbounds float, ptr %v675, i64 %v775
  %v777 = load <8 x float>, ptr %v776, align 4
  %v778 = fmul <8 x float> %v760, %v777
  %v779 = add i64 0, 0
  %v780 = getelementptr inbounds float, ptr %v681, i64 %v779
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = fmul <8 x float> %v760, %v781
  %v783 = fmul <8 x float> %v782, %v777
  %v784 = fsub <8 x float> %v711, %v777
  %v785 = fmul <8 x float> %v783, %v784
  %v786 = add i64 24, 0
  %v787 = getelementptr inbounds float, ptr %v687, i64 %v786
  store <8 x float> %v770, ptr %v787, align 4
  %v788 = add i64 8, 0
  %v789 = getelementptr inbounds float, ptr %v687, i64 %v788
  store <8 x float> %v774, ptr %v789, align 4
  %v790 = add i64 0, 0
  %v791 = getelementptr inbounds float, ptr %v693, i64 %v790
  store <8 x float> %v778, ptr %v791, align 4
  %v792 = add i64 0, 0
  %v793 = getelementptr inbounds float, ptr %v687, i64 %v792
  store <8 x float> %v785, ptr %v793, align 4
  %v794 = add nsw i64 %v622, 1
  br label %b51
b53:
  %v795 = icmp sgt i64 %v3, 1
  br i1 %v795, label %b54, label %b55
b54:
  %v796 = getelementptr inbounds i64, ptr %v1, i64 3
  %v797 = atomicrmw add ptr %v796, i64 1 acq_rel
  %v798 = load i64, ptr %v155, align 8
  %v799 = add i64 %v798, 1
  store i64 %v799, ptr %v155, align 8
  %v800 = mul i64 %v3, %v799
  br label %b56
b56:
  %v801 = load atomic i64, ptr %v796 acquire, align 8
  %v802 = icmp slt i64 %v801, %v800
  br i1 %v802, label %b57, label %b58
b57:
  %v803 = call i32 @sched_yield()
  br label %b56
b58:
  br label %b55
b55:
  %v804 = add i64 %v7, 0
  %v805 = sdiv i64 %v804, 1
  %v806 = add i64 %v2, 1
  %v807 = mul i64 %v805, %v2
  %v808 = sdiv i64 %v807, %v3
  %v809 = mul i64 %v808, 1
  %v810 = icmp slt i64 %v809, %v7
  %v811 = select i1 %v810, i64 %v809, i64 %v7
  %v812 = mul i64 %v805, %v806
  %v813 = sdiv i64 %v812, %v3
  %v814 = mul i64 %v813, 1
  %v815 = icmp slt i64 %v814, %v7
  %v816 = select i1 %v815, i64 %v814, i64 %v7
  br label %b59
b59:
  %v817 = phi i64 [ 0, %b55 ], [ %v880, %b67 ]
  %v818 = icmp slt i64 %v817, 32
  br i1 %v818, label %b60, label %b61
b60:
  br label %b62
b62:
  %v819 = phi i64 [ 0, %b60 ], [ %v872, %b63 ]
  %v820 = phi <8 x float> [ splat (float 0x0000000000000000), %b60 ], [ %v871, %b63 ]
  %v821 = icmp slt i64 %v819, %v7
  br i1 %v821, label %b63, label %b64
b63:
  %v822 = add i64 %v221, 0
  %v823 = and i64 %v822, %v122
  %v824 = mul i64 %v823, %v7
  %v825 = add i64 %v824, %v819
  %v826 = mul i64 %v825, 32
  %v827 = getelementptr inbounds float, ptr %v52, i64 %v826
  %v828 = add i64 %v221, 0
  %v829 = and i64 %v828, %v130
  %v830 = mul i64 %v829, %v7
  %v831 = add i64 %v830, %v819
  %v832 = mul i64 %v831, 32
  %v833 = getelementptr inbounds float, ptr %v78, i64 %v832
  %v834 = add i64 %v221, 0
  %v835 = and i64 %v834, %v132
  %v836 = mul i64 %v835, %v7
  %v837 = add i64 %v836, %v819
  %v838 = mul i64 %v837, 32
  %v839 = getelementptr inbounds float, ptr %v80, i64 %v838
  %v840 = mul i64 %v819, 1
  %v841 = getelementptr inbounds float, ptr %v58, i64 %v840
  %v842 = getelementptr inbounds float, ptr %v841, i64 0
  %v843 = load float, ptr %v842, align 4
  %v844 = add i64 0, %v817
  %v845 = getelementptr inbounds float, ptr %v827, i64 %v844
  %v846 = load <8 x float>, ptr %v845, align 4
  %v847 = add i64 0, %v817
  %v848 = getelementptr inbounds float, ptr %v14, i64 %v847
  %v849 = load <8 x float>, ptr %v848, align 4
  %v850 = fmul <8 x float> %v846, %v849
  %v851 = add i64 0, %v817
  %v852 = getelementptr inbounds float, ptr %v833, i64 %v851
  %v853 = load <8 x float>, ptr %v852, align 4
  %v854 = fmul <8 x float> %v850, %v853
  %v855 = add i64 0, %v817
  %v856 = getelementptr inbounds float, ptr %v839, i64 %v855
  %v857 = load <8 x float>, ptr %v856, align 4
  %v858 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v859 = shufflevector <8 x float> %v858, <8 x float> poison, <8 x i32> zeroinitializer
  %v860 = fdiv <8 x float> %v859, %v857
  %v861 = fmul <8 x float> %v854, %v860
  %v862 = fdiv <8 x float> %v861, %v857
  %v863 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v864 = shufflevector <8 x float> %v863, <8 x float> poison, <8 x i32> zeroinitializer
  %v865 = fmul <8 x float> %v862, %v864
  %v866 = fdiv <8 x float> %v865, %v857
  %v867 = insertelement <8 x float> poison, float %v843, i64 0
  %v868 = shufflevector <8 x float> %v867, <8 x float> poison, <8 x i32> zeroinitializer
  %v869 = fdiv <8 x float> %v866, %v868
  %v870 = fneg <8 x float> %v869
  %v871 = fadd <8 x float> %v820, %v870
  %v872 = add nsw i64 %v819, 1
  br label %b62
b64:
  br label %b65
b65:
  %v873 = phi i64 [ %v811, %b64 ], [ %v879, %b66 ]
  %v874 = icmp slt i64 %v873, %v816
  br i1 %v874, label %b66, label %b67
b66:
  %v875 = mul i64 %v873, 32
  %v876 = getelementptr inbounds float, ptr %v100, i64 %v875
  %v877 = add i64 0, %v817
  %v878 = getelementptr inbounds float, ptr %v876, i64 %v877
  store <8 x float> %v820, ptr %v878, align 4
  %v879 = add nsw i64 %v873, 1
  br label %b65
b67:
  %v880 = add nsw i64 %v817, 8
  br label %b59
b61:
  %v881 = icmp sgt i64 %v3, 1
  br i1 %v881, label %b68, label %b69
b68:
  %v882 = getelementptr inbounds i64, ptr %v1, i64 3
  %v883 = atomicrmw add ptr %v882, i64 1 acq_rel
  %v884 = load i64, ptr %v155, align 8
  %v885 = add i64 %v884, 1
  store i64 %v885, ptr %v155, align 8
  %v886 = mul i64 %v3, %v885
  br label %b70
b70:
  %v887 = load atomic i64, ptr %v882 acquire, align 8
  %v888 = icmp slt i64 %v887, %v886
  br i1 %v888, label %b71, label %b72
b71:
  %v889 = call i32 @sched_yield()
  br label %b70
b72:
  br label %b69
b69:
  %v890 = icmp sgt i64 %v3, 1
  br i1 %v890, label %b73, label %b74
b73:
  %v891 = getelementptr inbounds i64, ptr %v1, i64 3
  %v892 = atomicrmw add ptr %v891, i64 1 acq_rel
  %v893 = load i64, ptr %v155, align 8
  %v894 = add i64 %v893, 1
  store i64 %v894, ptr %v155, align 8
  %v895 = mul i64 %v3, %v894
  br label %b75
b75:
  %v896 = load atomic i64, ptr %v891 acquire, align 8
  %v897 = icmp slt i64 %v896, %v895
  br i1 %v897, label %b76, label %b77
b76:
  %v898 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v899 = add i64 %v7, 0
  %v900 = sdiv i64 %v899, 1
  %v901 = add i64 %v2, 1
  %v902 = mul i64 %v900, %v2
  %v903 = sdiv i64 %v902, %v3
  %v904 = mul i64 %v903, 1
  %v905 = icmp slt i64 %v904, %v7
  %v906 = select i1 %v905, i64 %v904, i64 %v7
  %v907 = mul i64 %v900, %v901
  %v908 = sdiv i64 %v907, %v3
  %v909 = mul i64 %v908, 1
  %v910 = icmp slt i64 %v909, %v7
  %v911 = select i1 %v910, i64 %v909, i64 %v7
  br label %b78
b78:
  %v912 = phi i64 [ 0, %b74 ], [ %v977, %b86 ]
  %v913 = icmp slt i64 %v912, 32
  br i1 %v913, label %b79, label %b80
b79:
  br label %b81
b81:
  %v914 = phi i64 [ 0, %b79 ], [ %v969, %b82 ]
  %v915 = phi <8 x float> [ splat (float 0x0000000000000000), %b79 ], [ %v968, %b82 ]
  %v916 = icmp slt i64 %v914, %v7
  br i1 %v916, label %b82, label %b83
b82:
  %v917 = add i64 %v221, 0
  %v918 = and i64 %v917, %v122
  %v919 = mul i64 %v918, %v7
  %v920 = add i64 %v919, %v914
  %v921 = mul i64 %v920, 32
  %v922 = getelementptr inbounds float, ptr %v52, i64 %v921
  %v923 = add i64 %v221, 0
  %v924 = and i64 %v923, %v132
  %v925 = mul i64 %v924, %v7
  %v926 = add i64 %v925, %v914
  %v927 = mul i64 %v926, 32
  %v928 = getelementptr inbounds float, ptr %v80, i64 %v927
  %v929 = mul i64 %v914, 32
  %v930 = getelementptr inbounds float, ptr %v100, i64 %v929
  %v931 = add i64 %v221, 0
  %v932 = and i64 %v931, %v130
  %v933 = mul i64 %v932, %v7
  %v934 = add i64 %v933, %v914
  %v935 = mul i64 %v934, 32
  %v936 = getelementptr inbounds float, ptr %v78, i64 %v935
  %v937 = mul i64 %v914, 1
  %v938 = getelementptr inbounds float, ptr %v58, i64 %v937
  %v939 = getelementptr inbounds float, ptr %v938, i64 0
  %v940 = load float, ptr %v939, align 4
  %v941 = add i64 0, %v912
  %v942 = getelementptr inbounds float, ptr %v922, i64 %v941
  %v943 = load <8 x float>, ptr %v942, align 4
  %v944 = add i64 0, %v912
  %v945 = getelementptr inbounds float, ptr %v14, i64 %v944
  %v946 = load <8 x float>, ptr %v945, align 4
  %v947 = fmul <8 x float> %v943, %v946
  %v948 = add i64 0, %v912
  %v949 = getelementptr inbounds float, ptr %v928, i64 %v948
  %v950 = load <8 x float>, ptr %v949, align 4
  %v951 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v952 = shufflevector <8 x float> %v951, <8 x float> poison, <8 x i32> zeroinitializer
  %v953 = fdiv <8 x float> %v952, %v950
  %v954 = fmul <8 x float> %v947, %v953
  %v955 = add i64 0, %v912
  %v956 = getelementptr inbounds float, ptr %v930, i64 %v955
  %v957 = load <8 x float>, ptr %v956, align 4
  %v958 = add i64 0, %v912
  %v959 = getelementptr inbounds float, ptr %v936, i64 %v958
  %v960 = load <8 x float>, ptr %v959, align 4
  %v961 = fmul <8 x float> %v957, %v960
  %v962 = fadd <8 x float> %v954, %v961
  %v963 = fadd <8 x float> %v962, %v961
  %v964 = insertelement <8 x float> poison, float %v940, i64 0
  %v965 = shufflevector <8 x float> %v964, <8 x float> poison, <8 x i32> zeroinitializer
  %v966 = fdiv <8 x float> %v963, %v965
  %v967 = fneg <8 x float> %v966
  %v968 = fadd <8 x float> %v915, %v967
  %v969 = add nsw i64 %v914, 1
  br label %b81
b83:
  br label %b84
b84:
  %v970 = phi i64 [ %v906, %b83 ], [ %v976, %b85 ]
  %v971 = icmp slt i64 %v970, %v911
  br i1 %v971, label %b85, label %b86
b85:
  %v972 = mul i64 %v970, 32
  %v973 = getelementptr inbounds float, ptr %v102, i64 %v972
  %v974 = add i64 0, %v912
  %v975 = getelementptr inbounds float, ptr %v973, i64 %v974
  store <8 x float> %v915, ptr %v975, align 4
  %v976 = add nsw i64 %v970, 1
  br label %b84
b86:
  %v977 = add nsw i64 %v912, 8
  br label %b78
b80:
  %v978 = icmp sgt i64 %v3, 1
  br i1 %v978, label %b87, label %b88
b87:
  %v979 = getelementptr inbounds i64, ptr %v1, i64 3
  %v980 = atomicrmw add ptr %v979, i64 1 acq_rel
  %v981 = load i64, ptr %v155, align 8
  %v982 = add i64 %v981, 1
  store i64 %v982, ptr %v155, align 8
  %v983 = mul i64 %v3, %v982
  br label %b89
b89:
  %v984 = load atomic i64, ptr %v979 acquire, align 8
  %v985 = icmp slt i64 %v984, %v983
  br i1 %v985, label %b90, label %b91
b90:
  %v986 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  %v987 = add i64 %v7, 0
  %v988 = sdiv i64 %v987, 1
  %v989 = add i64 %v2, 1
  %v990 = mul i64 %v988, %v2
  %v991 = sdiv i64 %v990, %v3
  %v992 = mul i64 %v991, 1
  %v993 = icmp slt i64 %v992, %v7
  %v994 = select i1 %v993, i64 %v992, i64 %v7
  %v995 = mul i64 %v988, %v989
  %v996 = sdiv i64 %v995, %v3
  %v997 = mul i64 %v996, 1
  %v998 = icmp slt i64 %v997, %v7
  %v999 = select i1 %v998, i64 %v997, i64 %v7
  br label %b92
b92:
  %v1000 = phi i64 [ %v994, %b88 ], [ %v1062, %b97 ]
  %v1001 = icmp slt i64 %v1000, %v999
  br i1 %v1001, label %b93, label %b94
b93:
  %v1002 = add i64 %v221, 0
  %v1003 = and i64 %v1002, %v122
  %v1004 = mul i64 %v1003, %v7
  %v1005 = add i64 %v1004, %v1000
  %v1006 = mul i64 %v1005, 32
  %v1007 = getelementptr inbounds float, ptr %v52, i64 %v1006
  %v1008 = add i64 %v221, 0
  %v1009 = and i64 %v1008, %v132
  %v1010 = mul i64 %v1009, %v7
  %v1011 = add i64 %v1010, %v1000
  %v1012 = mul i64 %v1011, 32
  %v1013 = getelementptr inbounds float, ptr %v80, i64 %v1012
  %v1014 = mul i64 %v1000, 32
  %v1015 = getelementptr inbounds float, ptr %v100, i64 %v1014
  %v1016 = add i64 %v221, 0
  %v1017 = and i64 %v1016, %v130
  %v1018 = mul i64 %v1017, %v7
  %v1019 = add i64 %v1018, %v1000
  %v1020 = mul i64 %v1019, 32
  %v1021 = getelementptr inbounds float, ptr %v78, i64 %v1020
  %v1022 = mul i64 %v1000, 32
  %v1023 = getelementptr inbounds float, ptr %v102, i64 %v1022
  %v1024 = add i64 %v221, 0
  %v1025 = and i64 %v1024, %v148
  %v1026 = mul i64 %v1025, %v7
  %v1027 = add i64 %v1026, %v1000
  %v1028 = mul i64 %v1027, 32
  %v1029 = getelementptr inbounds float, ptr %v104, i64 %v1028
  br label %b95
b95:
  %v1030 = phi i64 [ 0, %b93 ], [ %v1061, %b96 ]
  %v1031 = icmp slt i64 %v1030, 32
  br i1 %v1031, label %b96, label %b97
b96:
  %v1032 = add i64 0, %v1030
  %v1033 = getelementptr inbounds float, ptr %v1007, i64 %v1032
  %v1034 = load <8 x float>, ptr %v1033, align 4
  %v1035 = add i64 0, %v1030
  %v1036 = getelementptr inbounds float, ptr %v14, i64 %v1035
  %v1037 = load <8 x float>, ptr %v1036, align 4
  %v1038 = fmul <8 x float> %v1034, %v1037
  %v1039 = add i64 0, %v1030
  %v1040 = getelementptr inbounds float, ptr %v1013, i64 %v1039
  %v1041 = load <8 x float>, ptr %v1040, align 4
  %v1042 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1043 = shufflevector <8 x float> %v1042, <8 x float> poison, <8 x i32> zeroinitializer
  %v1044 = fdiv <8 x float> %v1043, %v1041
  %v1045 = fmul <8 x float> %v1038, %v1044
  %v1046 = add i64 0, %v1030
  %v1047 = getelementptr inbounds float, ptr %v1015, i64 %v1046
  %v1048 = load <8 x float>, ptr %v1047, align 4
  %v1049 = add i64 0, %v1030
  %v1050 = getelementptr inbounds float, ptr %v1021, i64 %v1049
  %v1051 = load <8 x float>, ptr %v1050, align 4
  %v1052 = fmul <8 x float> %v1048, %v1051
  %v1053 = fadd <8 x float> %v1045, %v1052
  %v1054 = fadd <8 x float> %v1053, %v1052
  %v1055 = add i64 0, %v1030
  %v1056 = getelementptr inbounds float, ptr %v1023, i64 %v1055
  %v1057 = load <8 x float>, ptr %v1056, align 4
  %v1058 = fadd <8 x float> %v1054, %v1057
  %v1059 = add i64 0, %v1030
  %v1060 = getelementptr inbounds float, ptr %v1029, i64 %v1059
  store <8 x float> %v1058, ptr %v1060, align 4
  %v1061 = add nsw i64 %v1030, 8
  br label %b95
b97:
  %v1062 = add nsw i64 %v1000, 1
  br label %b92
b94:
  %v1064 = add i64 %v7, 0
  %v1065 = sdiv i64 %v1064, 1
  %v1066 = add i64 %v2, 1
  %v1067 = mul i64 %v1065, %v2
  %v1068 = sdiv i64 %v1067, %v3
  %v1069 = mul i64 %v1068, 1
  %v1070 = icmp slt i64 %v1069, %v7
  %v1071 = select i1 %v1070, i64 %v1069, i64 %v7
  %v1072 = mul i64 %v1065, %v1066
  %v1073 = sdiv i64 %v1072, %v3
  %v1074 = mul i64 %v1073, 1
  %v1075 = icmp slt i64 %v1074, %v7
  %v1076 = select i1 %v1075, i64 %v1074, i64 %v7
  br label %b98
b98:
  %v1077 = phi i64 [ %v1071, %b94 ], [ %v1138, %b103 ]
  %v1078 = icmp slt i64 %v1077, %v1076
  br i1 %v1078, label %b99, label %b100
b99:
  %v1079 = add i64 %v1077, 96
  %v1080 = icmp slt i64 %v1079, %v1076
  %v1081 = select i1 %v1080, i64 %v1079, i64 %v1076
  br label %b101
b101:
  %v1082 = phi i64 [ 0, %b99 ], [ %v1137, %b106 ]
  %v1083 = icmp slt i64 %v1082, 1
  br i1 %v1083, label %b102, label %b103
b102:
  %v1084 = sub i64 %v1081, %v1077
  %v1085 = sub i64 8, 1
  %v1086 = add i64 %v1084, %v1085
  %v1087 = sdiv i64 %v1086, 8
  br label %b104
b104:
  %v1088 = phi i64 [ 0, %b102 ], [ %v1136, %b111 ]
  %v1089 = icmp slt i64 %v1088, %v1087
  br i1 %v1089, label %b105, label %b106
b105:
  %v1090 = mul i64 %v1084, %v1088
  %v1091 = sdiv i64 %v1090, %v1087
  %v1092 = add i64 %v1077, %v1091
  %v1093 = add i64 %v1088, 1
  %v1094 = mul i64 %v1084, %v1093
  %v1095 = sdiv i64 %v1094, %v1087
  %v1096 = add i64 %v1077, %v1095
  %v1097 = mul i64 %v1082, 256
  %v1098 = getelementptr inbounds float, ptr %v161, i64 %v1097
  %v1099 = sub i64 %v1096, %v1092
  %v1100 = add i64 %v221, 0
  %v1101 = and i64 %v1100, %v148
  %v1102 = mul i64 %v1101, %v7
  %v1103 = add i64 %v1102, %v1092
  %v1104 = mul i64 %v1103, 32
  %v1105 = getelementptr inbounds float, ptr %v104, i64 %v1104
  %v1106 = getelementptr inbounds float, ptr %v1105, i64 0
  %v1107 = sub i64 %v1099, 1
  %v1108 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1107
  %v1109 = load ptr, ptr %v1108, align 4
  %v1110 = icmp sgt i64 %v1099, 0
  br i1 %v1110, label %b107, label %b108
b107:
  call void %v1109(ptr %v1106, i64 32, ptr %v1098, i64 32, ptr %v1063)
  br label %b108
b108:
  %v1111 = add i64 %v1097, 256
  br label %b109
b109:
  %v1112 = phi i64 [ %v1092, %b108 ], [ %v1135, %b114 ]
  %v1113 = icmp slt i64 %v1112, %v1096
  br i1 %v1113, label %b110, label %b111
b110:
  %v1114 = sub i64 %v1112, %v1092
  %v1115 = mul i64 %v1114, 8
  %v1116 = getelementptr inbounds float, ptr %v1063, i64 %v1115
  %v1117 = add i64 %v221, 0
  %v1118 = and i64 %v1117, 1
  %v1119 = mul i64 %v1118, %v7
  %v1120 = add i64 %v1119, %v1112
  %v1121 = mul i64 %v1120, 8
  %v1122 = getelementptr inbounds float, ptr %v32, i64 %v1121
  br label %b112
b112:
  %v1123 = phi i64 [ 0, %b110 ], [ %v1134, %b113 ]
  %v1124 = icmp slt i64 %v1123, 1
  br i1 %v1124, label %b113, label %b114
b113:
  %v1125 = mul i64 %v1082, 1
  %v1126 = add i64 %v1125, %v1123
  %v1127 = mul i64 %v1126, 8
  %v1128 = add i64 0, %v1123
  %v1129 = mul i64 %v1128, 8
  %v1130 = getelementptr inbounds float, ptr %v1116, i64 %v1129
  %v1131 = load <8 x float>, ptr %v1130, align 4
  %v1132 = add i64 0, %v1127
  %v1133 = getelementptr inbounds float, ptr %v1122, i64 %v1132
  store <8 x float> %v1131, ptr %v1133, align 4
  %v1134 = add nsw i64 %v1123, 1
  br label %b112
b114:
  %v1135 = add nsw i64 %v1112, 1
  br label %b109
b111:
  %v1136 = add nsw i64 %v1088, 1
  br label %b104
b106:
  %v1137 = add nsw i64 %v1082, 1
  br label %b101
b103:
  %v1138 = add nsw i64 %v1077, 96
  br label %b98
b100:
  %v1139 = add nsw i64 %v218, 1
  br label %b13
b15:
  %v1140 = icmp sgt i64 %v3, 1
  br i1 %v1140, label %b115, label %b116
b115:
  %v1141 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1142 = atomicrmw add ptr %v1141, i64 1 acq_rel
  %v1143 = load i64, ptr %v155, align 8
  %v1144 = add i64 %v1143, 1
  store i64 %v1144, ptr %v155, align 8
  %v1145 = mul i64 %v3, %v1144
  br label %b117
b117:
  %v1146 = load atomic i64, ptr %v1141 acquire, align 8
  %v1147 = icmp slt i64 %v1146, %v1145
  br i1 %v1147, label %b118, label %b119
b118:
  %v1148 = call i32 @sched_yield()
  br label %b117
b119:
  br label %b116
b116:
  %v1149 = getelementptr inbounds float, ptr %v157, i64 256
  %v1150 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1151 = load i64, ptr %v1150, align 8
  %v1152 = icmp eq i64 %v1151, 0
  br i1 %v1152, label %b120, label %b121
b120:
  %v1153 = add i64 1, 0
  %v1154 = sdiv i64 %v1153, 1
  %v1155 = add i64 %v2, 1
  %v1156 = mul i64 %v1154, %v2
  %v1157 = sdiv i64 %v1156, %v3
  %v1158 = mul i64 %v1157, 1
  %v1159 = icmp slt i64 %v1158, 1
  %v1160 = select i1 %v1159, i64 %v1158, i64 1
  %v1161 = mul i64 %v1154, %v1155
  %v1162 = sdiv i64 %v1161, %v3
  %v1163 = mul i64 %v1162, 1
  %v1164 = icmp slt i64 %v1163, 1
  %v1165 = select i1 %v1164, i64 %v1163, i64 1
  %v1166 = icmp slt i64 %v1165, 1
  %v1167 = select i1 %v1166, i64 %v1165, i64 1
  br label %b122
b122:
  %v1168 = phi i64 [ %v1160, %b120 ], [ %v1196, %b127 ]
  %v1169 = icmp slt i64 %v1168, %v1167
  br i1 %v1169, label %b123, label %b124
b123:
  %v1170 = mul i64 %v1168, 256
  %v1171 = mul i64 %v1168, 8
  %v1172 = add i64 %v1170, 0
  %v1173 = add i64 %v1171, 0
  %v1174 = getelementptr inbounds float, ptr %v1149, i64 %v1172
  %v1175 = sub i64 8, %v1173
  %v1176 = icmp slt i64 %v1175, 0
  %v1177 = select i1 %v1176, i64 0, i64 %v1175
  %v1178 = icmp ult i64 %v1177, 8
  %v1179 = select i1 %v1178, i64 %v1177, i64 8
  %v1180 = trunc i64 %v1179 to i32
  %v1181 = insertelement <8 x i32> poison, i32 %v1180, i64 0
  %v1182 = shufflevector <8 x i32> %v1181, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1183 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1182
  %v1184 = mul i64 %v1173, 1
  %v1185 = add i64 0, %v1184
  %v1186 = getelementptr inbounds float, ptr %v16, i64 %v1185
  br label %b125
b125:
  %v1187 = phi i64 [ 0, %b123 ], [ %v1194, %b126 ]
  %v1188 = icmp slt i64 %v1187, 32
  br i1 %v1188, label %b126, label %b127
b126:
  %v1189 = mul i64 %v1187, 8
  %v1190 = getelementptr inbounds float, ptr %v1186, i64 %v1189
  %v1191 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1190, <8 x i1> %v1183, <8 x float> zeroinitializer)
  %v1192 = mul i64 %v1187, 8
  %v1193 = getelementptr inbounds float, ptr %v1174, i64 %v1192
  store <8 x float> %v1191, ptr %v1193, align 4
  %v1194 = add nsw i64 %v1187, 1
  br label %b125
b127:
  %v1195 = add i64 %v1170, 256
  %v1196 = add nsw i64 %v1168, 1
  br label %b122
b124:
  br label %b121
b121:
  %v1197 = icmp sgt i64 %v3, 1
  br i1 %v1197, label %b128, label %b129
b128:
  %v1198 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1199 = atomicrmw add ptr %v1198, i64 1 acq_rel
  %v1200 = load i64, ptr %v155, align 8
  %v1201 = add i64 %v1200, 1
  store i64 %v1201, ptr %v155, align 8
  %v1202 = mul i64 %v3, %v1201
  br label %b130
b130:
  %v1203 = load atomic i64, ptr %v1198 acquire, align 8
  %v1204 = icmp slt i64 %v1203, %v1202
  br i1 %v1204, label %b131, label %b132
b131:
  %v1205 = call i32 @sched_yield()
  br label %b130
b132:
  br label %b129
b129:
  %v1206 = icmp sgt i64 %v3, 1
  br i1 %v1206, label %b133, label %b134
b133:
  %v1207 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1208 = atomicrmw add ptr %v1207, i64 1 acq_rel
  %v1209 = load i64, ptr %v155, align 8
  %v1210 = add i64 %v1209, 1
  store i64 %v1210, ptr %v155, align 8
  %v1211 = mul i64 %v3, %v1210
  br label %b135
b135:
  %v1212 = load atomic i64, ptr %v1207 acquire, align 8
  %v1213 = icmp slt i64 %v1212, %v1211
  br i1 %v1213, label %b136, label %b137
b136:
  %v1214 = call i32 @sched_yield()
  br label %b135
b137:
  br label %b134
b134:
  %v1215 = add i64 %v5, 0
  %v1216 = sdiv i64 %v1215, 1
  %v1217 = add i64 %v2, 1
  %v1218 = mul i64 %v1216, %v2
  %v1219 = sdiv i64 %v1218, %v3
  %v1220 = mul i64 %v1219, 1
  %v1221 = icmp slt i64 %v1220, %v5
  %v1222 = select i1 %v1221, i64 %v1220, i64 %v5
  %v1223 = mul i64 %v1216, %v1217
  %v1224 = sdiv i64 %v1223, %v3
  %v1225 = mul i64 %v1224, 1
  %v1226 = icmp slt i64 %v1225, %v5
  %v1227 = select i1 %v1226, i64 %v1225, i64 %v5
  br label %b138
b138:
  %v1228 = phi i64 [ %v1222, %b134 ], [ %v1297, %b143 ]
  %v1229 = icmp slt i64 %v1228, %v1227
  br i1 %v1229, label %b139, label %b140
b139:
  %v1230 = mul i64 %v1228, %v7
  %v1231 = add i64 %v1230, %v7
  br label %b141
b141:
  %v1232 = phi i64 [ 0, %b139 ], [ %v1296, %b149 ]
  %v1233 = icmp slt i64 %v1232, 32
  br i1 %v1233, label %b142, label %b143
b142:
  br label %b144
b144:
  %v1234 = phi i64 [ %v1230, %b142 ], [ %v1288, %b145 ]
  %v1235 = phi <8 x float> [ splat (float 0x0000000000000000), %b142 ], [ %v1287, %b145 ]
  %v1236 = icmp slt i64 %v1234, %v1231
  br i1 %v1236, label %b145, label %b146
b145:
  %v1237 = mul i64 %v1234, 32
  %v1238 = getelementptr inbounds float, ptr %v52, i64 %v1237
  %v1239 = mul i64 %v1234, 32
  %v1240 = getelementptr inbounds float, ptr %v60, i64 %v1239
  %v1241 = mul i64 %v1234, 32
  %v1242 = getelementptr inbounds float, ptr %v62, i64 %v1241
  %v1243 = srem i64 %v1234, %v7
  %v1244 = mul i64 %v1243, 1
  %v1245 = getelementptr inbounds float, ptr %v58, i64 %v1244
  %v1246 = getelementptr inbounds float, ptr %v1245, i64 0
  %v1247 = load float, ptr %v1246, align 4
  %v1248 = mul i64 %v1234, 32
  %v1249 = getelementptr inbounds float, ptr %v64, i64 %v1248
  %v1250 = add i64 0, %v1232
  %v1251 = getelementptr inbounds float, ptr %v1238, i64 %v1250
  %v1252 = load <8 x float>, ptr %v1251, align 4
  %v1253 = add i64 0, %v1232
  %v1254 = getelementptr inbounds float, ptr %v18, i64 %v1253
  %v1255 = load <8 x float>, ptr %v1254, align 4
  %v1256 = fmul <8 x float> %v1252, %v1255
  %v1257 = add i64 0, %v1232
  %v1258 = getelementptr inbounds float, ptr %v1240, i64 %v1257
  %v1259 = load <8 x float>, ptr %v1258, align 4
  %v1260 = add i64 0, %v1232
  %v1261 = getelementptr inbounds float, ptr %v1242, i64 %v1260
  %v1262 = load <8 x float>, ptr %v1261, align 4
  %v1263 = insertelement <8 x float> poison, float %v1247, i64 0
  %v1264 = shufflevector <8 x float> %v1263, <8 x float> poison, <8 x i32> zeroinitializer
  %v1265 = fdiv <8 x float> %v1262, %v1264
  %v1266 = fsub <8 x float> %v1259, %v1265
  %v1267 = fmul <8 x float> %v1256, %v1266
  %v1268 = add i64 0, %v1232
  %v1269 = getelementptr inbounds float, ptr %v1249, i64 %v1268
  %v1270 = load <8 x float>, ptr %v1269, align 4
  %v1271 = fdiv <8 x float> %v1270, %v1264
  %v1272 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1273 = shufflevector <8 x float> %v1272, <8 x float> poison, <8 x i32> zeroinitializer
  %v1274 = fadd <8 x float> %v1271, %v1273
  %v1275 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1274)
  %v1276 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1277 = shufflevector <8 x float> %v1276, <8 x float> poison, <8 x i32> zeroinitializer
  %v1278 = fdiv <8 x float> %v1277, %v1275
  %v1279 = fmul <8 x float> %v1267, %v1278
  %v1280 = fdiv <8 x float> %v1279, %v1275
  %v1281 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v1282 = shufflevector <8 x float> %v1281, <8 x float> poison, <8 x i32> zeroinitializer
  %v1283 = fmul <8 x float> %v1280, %v1282
  %v1284 = fdiv <8 x float> %v1283, %v1275
  %v1285 = fdiv <8 x float> %v1284, %v1264
  %v1286 = fneg <8 x float> %v1285
  %v1287 = fadd <8 x float> %v1235, %v1286
  %v1288 = add nsw i64 %v1234, 1
  br label %b144
b146:
  br label %b147
b147:
  %v1289 = phi i64 [ %v1230, %b146 ], [ %v1295, %b148 ]
  %v1290 = icmp slt i64 %v1289, %v1231
  br i1 %v1290, label %b148, label %b149
b148:
  %v1291 = mul i64 %v1289, 32
  %v1292 = getelementptr inbounds float, ptr %v106, i64 %v1291
  %v1293 = add i64 0, %v1232
  %v1294 = getelementptr inbounds float, ptr %v1292, i64 %v1293
  store <8 x float> %v1235, ptr %v1294, align 4
  %v1295 = add nsw i64 %v1289, 1
  br label %b147
b149:
  %v1296 = add nsw i64 %v1232, 8
  br label %b141
b143:
  %v1297 = add nsw i64 %v1228, 1
  br label %b138
b140:
  %v1298 = icmp sgt i64 %v3, 1
  br i1 %v1298, label %b150, label %b151
b150:
  %v1299 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1300 = atomicrmw add ptr %v1299, i64 1 acq_rel
  %v1301 = load i64, ptr %v155, align 8
  %v1302 = add i64 %v1301, 1
  store i64 %v1302, ptr %v155, align 8
  %v1303 = mul i64 %v3, %v1302
  br label %b152
b152:
  %v1304 = load atomic i64, ptr %v1299 acquire, align 8
  %v1305 = icmp slt i64 %v1304, %v1303
  br i1 %v1305, label %b153, label %b154
b153:
  %v1306 = call i32 @sched_yield()
  br label %b152
b154:
  br label %b151
b151:
  %v1307 = icmp sgt i64 %v3, 1
  br i1 %v1307, label %b155, label %b156
b155:
  %v1308 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1309 = atomicrmw add ptr %v1308, i64 1 acq_rel
  %v1310 = load i64, ptr %v155, align 8
  %v1311 = add i64 %v1310, 1
  store i64 %v1311, ptr %v155, align 8
  %v1312 = mul i64 %v3, %v1311
  br label %b157
b157:
  %v1313 = load atomic i64, ptr %v1308 acquire, align 8
  %v1314 = icmp slt i64 %v1313, %v1312
  br i1 %v1314, label %b158, label %b159
b158:
  %v1315 = call i32 @sched_yield()
  br label %b157
b159:
  br label %b156
b156:
  %v1316 = add i64 %v5, 0
  %v1317 = sdiv i64 %v1316, 1
  %v1318 = add i64 %v2, 1
  %v1319 = mul i64 %v1317, %v2
  %v1320 = sdiv i64 %v1319, %v3
  %v1321 = mul i64 %v1320, 1
  %v1322 = icmp slt i64 %v1321, %v5
  %v1323 = select i1 %v1322, i64 %v1321, i64 %v5
  %v1324 = mul i64 %v1317, %v1318
  %v1325 = sdiv i64 %v1324, %v3
  %v1326 = mul i64 %v1325, 1
  %v1327 = icmp slt i64 %v1326, %v5
  %v1328 = select i1 %v1327, i64 %v1326, i64 %v5
  br label %b160
b160:
  %v1329 = phi i64 [ %v1323, %b156 ], [ %v1400, %b165 ]
  %v1330 = icmp slt i64 %v1329, %v1328
  br i1 %v1330, label %b161, label %b162
b161:
  %v1331 = mul i64 %v1329, %v7
  %v1332 = add i64 %v1331, %v7
  br label %b163
b163:
  %v1333 = phi i64 [ 0, %b161 ], [ %v1399, %b171 ]
  %v1334 = icmp slt i64 %v1333, 32
  br i1 %v1334, label %b164, label %b165
b164:
  br label %b166
b166:
  %v1335 = phi i64 [ %v1331, %b164 ], [ %v1391, %b167 ]
  %v1336 = phi <8 x float> [ splat (float 0x0000000000000000), %b164 ], [ %v1390, %b167 ]
  %v1337 = icmp slt i64 %v1335, %v1332
  br i1 %v1337, label %b167, label %b168
b167:
  %v1338 = mul i64 %v1335, 32
  %v1339 = getelementptr inbounds float, ptr %v52, i64 %v1338
  %v1340 = mul i64 %v1335, 32
  %v1341 = getelementptr inbounds float, ptr %v64, i64 %v1340
  %v1342 = srem i64 %v1335, %v7
  %v1343 = mul i64 %v1342, 1
  %v1344 = getelementptr inbounds float, ptr %v58, i64 %v1343
  %v1345 = getelementptr inbounds float, ptr %v1344, i64 0
  %v1346 = load float, ptr %v1345, align 4
  %v1347 = mul i64 %v1335, 32
  %v1348 = getelementptr inbounds float, ptr %v106, i64 %v1347
  %v1349 = mul i64 %v1335, 32
  %v1350 = getelementptr inbounds float, ptr %v60, i64 %v1349
  %v1351 = mul i64 %v1335, 32
  %v1352 = getelementptr inbounds float, ptr %v62, i64 %v1351
  %v1353 = add i64 0, %v1333
  %v1354 = getelementptr inbounds float, ptr %v1339, i64 %v1353
  %v1355 = load <8 x float>, ptr %v1354, align 4
  %v1356 = add i64 0, %v1333
  %v1357 = getelementptr inbounds float, ptr %v18, i64 %v1356
  %v1358 = load <8 x float>, ptr %v1357, align 4
  %v1359 = fmul <8 x float> %v1355, %v1358
  %v1360 = add i64 0, %v1333
  %v1361 = getelementptr inbounds float, ptr %v1341, i64 %v1360
  %v1362 = load <8 x float>, ptr %v1361, align 4
  %v1363 = insertelement <8 x float> poison, float %v1346, i64 0
  %v1364 = shufflevector <8 x float> %v1363, <8 x float> poison, <8 x i32> zeroinitializer
  %v1365 = fdiv <8 x float> %v1362, %v1364
  %v1366 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1367 = shufflevector <8 x float> %v1366, <8 x float> poison, <8 x i32> zeroinitializer
  %v1368 = fadd <8 x float> %v1365, %v1367
  %v1369 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1368)
  %v1370 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1371 = shufflevector <8 x float> %v1370, <8 x float> poison, <8 x i32> zeroinitializer
  %v1372 = fdiv <8 x float> %v1371, %v1369
  %v1373 = fmul <8 x float> %v1359, %v1372
  %v1374 = add i64 0, %v1333
  %v1375 = getelementptr inbounds float, ptr %v1348, i64 %v1374
  %v1376 = load <8 x float>, ptr %v1375, align 4
  %v1377 = add i64 0, %v1333
  %v1378 = getelementptr inbounds float, ptr %v1350, i64 %v1377
  %v1379 = load <8 x float>, ptr %v1378, align 4
  %v1380 = add i64 0, %v1333
  %v1381 = getelementptr inbounds float, ptr %v1352, i64 %v1380
  %v1382 = load <8 x float>, ptr %v1381, align 4
  %v1383 = fdiv <8 x float> %v1382, %v1364
  %v1384 = fsub <8 x float> %v1379, %v1383
  %v1385 = fmul <8 x float> %v1376, %v1384
  %v1386 = fadd <8 x float> %v1373, %v1385
  %v1387 = fadd <8 x float> %v1386, %v1385
  %v1388 = fdiv <8 x float> %v1387, %v1364
  %v1389 = fneg <8 x float> %v1388
  %v1390 = fadd <8 x float> %v1336, %v1389
  %v1391 = add nsw i64 %v1335, 1
  br label %b166
b168:
  br label %b169
b169:
  %v1392 = phi i64 [ %v1331, %b168 ], [ %v1398, %b170 ]
  %v1393 = icmp slt i64 %v1392, %v1332
  br i1 %v1393, label %b170, label %b171
b170:
  %v1394 = mul i64 %v1392, 32
  %v1395 = getelementptr inbounds float, ptr %v108, i64 %v1394
  %v1396 = add i64 0, %v1333
  %v1397 = getelementptr inbounds float, ptr %v1395, i64 %v1396
  store <8 x float> %v1336, ptr %v1397, align 4
  %v1398 = add nsw i64 %v1392, 1
  br label %b169
b171:
  %v1399 = add nsw i64 %v1333, 8
  br label %b163
b165:
  %v1400 = add nsw i64 %v1329, 1
  br label %b160
b162:
  %v1401 = icmp sgt i64 %v3, 1
  br i1 %v1401, label %b172, label %b173
b172:
  %v1402 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1403 = atomicrmw add ptr %v1402, i64 1 acq_rel
  %v1404 = load i64, ptr %v155, align 8
  %v1405 = add i64 %v1404, 1
  store i64 %v1405, ptr %v155, align 8
  %v1406 = mul i64 %v3, %v1405
  br label %b174
b174:
  %v1407 = load atomic i64, ptr %v1402 acquire, align 8
  %v1408 = icmp slt i64 %v1407, %v1406
  br i1 %v1408, label %b175, label %b176
b175:
  %v1409 = call i32 @sched_yield()
  br label %b174
b176:
  br label %b173
b173:
  %v1410 = add i64 %v8, 0
  %v1411 = sdiv i64 %v1410, 1
  %v1412 = add i64 %v2, 1
  %v1413 = mul i64 %v1411, %v2
  %v1414 = sdiv i64 %v1413, %v3
  %v1415 = mul i64 %v1414, 1
  %v1416 = icmp slt i64 %v1415, %v8
  %v1417 = select i1 %v1416, i64 %v1415, i64 %v8
  %v1418 = mul i64 %v1411, %v1412
  %v1419 = sdiv i64 %v1418, %v3
  %v1420 = mul i64 %v1419, 1
  %v1421 = icmp slt i64 %v1420, %v8
  %v1422 = select i1 %v1421, i64 %v1420, i64 %v8
  br label %b177
b177:
  %v1423 = phi i64 [ %v1417, %b173 ], [ %v1488, %b182 ]
  %v1424 = icmp slt i64 %v1423, %v1422
  br i1 %v1424, label %b178, label %b179
b178:
  %v1425 = mul i64 %v1423, 32
  %v1426 = getelementptr inbounds float, ptr %v52, i64 %v1425
  %v1427 = mul i64 %v1423, 32
  %v1428 = getelementptr inbounds float, ptr %v64, i64 %v1427
  %v1429 = srem i64 %v1423, %v7
  %v1430 = mul i64 %v1429, 1
  %v1431 = getelementptr inbounds float, ptr %v58, i64 %v1430
  %v1432 = getelementptr inbounds float, ptr %v1431, i64 0
  %v1433 = load float, ptr %v1432, align 4
  %v1434 = mul i64 %v1423, 32
  %v1435 = getelementptr inbounds float, ptr %v106, i64 %v1434
  %v1436 = mul i64 %v1423, 32
  %v1437 = getelementptr inbounds float, ptr %v60, i64 %v1436
  %v1438 = mul i64 %v1423, 32
  %v1439 = getelementptr inbounds float, ptr %v62, i64 %v1438
  %v1440 = mul i64 %v1423, 32
  %v1441 = getelementptr inbounds float, ptr %v108, i64 %v1440
  %v1442 = mul i64 %v1423, 32
  %v1443 = getelementptr inbounds float, ptr %v110, i64 %v1442
  br label %b180
b180:
  %v1444 = phi i64 [ 0, %b178 ], [ %v1487, %b181 ]
  %v1445 = icmp slt i64 %v1444, 32
  br i1 %v1445, label %b181, label %b182
b181:
  %v1446 = add i64 0, %v1444
  %v1447 = getelementptr inbounds float, ptr %v1426, i64 %v1446
  %v1448 = load <8 x float>, ptr %v1447, align 4
  %v1449 = add i64 0, %v1444
  %v1450 = getelementptr inbounds float, ptr %v18, i64 %v1449
  %v1451 = load <8 x float>, ptr %v1450, align 4
  %v1452 = fmul <8 x float> %v1448, %v1451
  %v1453 = add i64 0, %v1444
  %v1454 = getelementptr inbounds float, ptr %v1428, i64 %v1453
  %v1455 = load <8 x float>, ptr %v1454, align 4
  %v1456 = insertelement <8 x float> poison, float %v1433, i64 0
  %v1457 = shufflevector <8 x float> %v1456, <8 x float> poison, <8 x i32> zeroinitializer
  %v1458 = fdiv <8 x float> %v1455, %v1457
  %v1459 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1460 = shufflevector <8 x float> %v1459, <8 x float> poison, <8 x i32> zeroinitializer
  %v1461 = fadd <8 x float> %v1458, %v1460
  %v1462 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1461)
  %v1463 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1464 = shufflevector <8 x float> %v1463, <8 x float> poison, <8 x i32> zeroinitializer
  %v1465 = fdiv <8 x float> %v1464, %v1462
  %v1466 = fmul <8 x float> %v1452, %v1465
  %v1467 = add i64 0, %v1444
  %v1468 = getelementptr inbounds float, ptr %v1435, i64 %v1467
  %v1469 = load <8 x float>, ptr %v1468, align 4
  %v1470 = add i64 0, %v1444
  %v1471 = getelementptr inbounds float, ptr %v1437, i64 %v1470
  %v1472 = load <8 x float>, ptr %v1471, align 4
  %v1473 = add i64 0, %v1444
  %v1474 = getelementptr inbounds float, ptr %v1439, i64 %v1473
  %v1475 = load <8 x float>, ptr %v1474, align 4
  %v1476 = fdiv <8 x float> %v1475, %v1457
  %v1477 = fsub <8 x float> %v1472, %v1476
  %v1478 = fmul <8 x float> %v1469, %v1477
  %v1479 = fadd <8 x float> %v1466, %v1478
  %v1480 = fadd <8 x float> %v1479, %v1478
  %v1481 = add i64 0, %v1444
  %v1482 = getelementptr inbounds float, ptr %v1441, i64 %v1481
  %v1483 = load <8 x float>, ptr %v1482, align 4
  %v1484 = fadd <8 x float> %v1480, %v1483
  %v1485 = add i64 0, %v1444
  %v1486 = getelementptr inbounds float, ptr %v1443, i64 %v1485
  store <8 x float> %v1484, ptr %v1486, align 4
  %v1487 = add nsw i64 %v1444, 8
  br label %b180
b182:
  %v1488 = add nsw i64 %v1423, 1
  br label %b177
b179:
  %v1490 = add i64 %v8, 0
  %v1491 = sdiv i64 %v1490, 1
  %v1492 = add i64 %v2, 1
  %v1493 = mul i64 %v1491, %v2
  %v1494 = sdiv i64 %v1493, %v3
  %v1495 = mul i64 %v1494, 1
  %v1496 = icmp slt i64 %v1495, %v8
  %v1497 = select i1 %v1496, i64 %v1495, i64 %v8
  %v1498 = mul i64 %v1491, %v1492
  %v1499 = sdiv i64 %v1498, %v3
  %v1500 = mul i64 %v1499, 1
  %v1501 = icmp slt i64 %v1500, %v8
  %v1502 = select i1 %v1501, i64 %v1500, i64 %v8
  br label %b183
b183:
  %v1503 = phi i64 [ %v1497, %b179 ], [ %v1556, %b188 ]
  %v1504 = icmp slt i64 %v1503, %v1502
  br i1 %v1504, label %b184, label %b185
b184:
  %v1505 = add i64 %v1503, 96
  %v1506 = icmp slt i64 %v1505, %v1502
  %v1507 = select i1 %v1506, i64 %v1505, i64 %v1502
  br label %b186
b186:
  %v1508 = phi i64 [ 0, %b184 ], [ %v1555, %b191 ]
  %v1509 = icmp slt i64 %v1508, 1
  br i1 %v1509, label %b187, label %b188
b187:
  %v1510 = sub i64 %v1507, %v1503
  %v1511 = sub i64 8, 1
  %v1512 = add i64 %v1510, %v1511
  %v1513 = sdiv i64 %v1512, 8
  br label %b189
b189:
  %v1514 = phi i64 [ 0, %b187 ], [ %v1554, %b196 ]
  %v1515 = icmp slt i64 %v1514, %v1513
  br i1 %v1515, label %b190, label %b191
b190:
  %v1516 = mul i64 %v1510, %v1514
  %v1517 = sdiv i64 %v1516, %v1513
  %v1518 = add i64 %v1503, %v1517
  %v1519 = add i64 %v1514, 1
  %v1520 = mul i64 %v1510, %v1519
  %v1521 = sdiv i64 %v1520, %v1513
  %v1522 = add i64 %v1503, %v1521
  %v1523 = mul i64 %v1508, 256
  %v1524 = getelementptr inbounds float, ptr %v1149, i64 %v1523
  %v1525 = sub i64 %v1522, %v1518
  %v1526 = mul i64 %v1518, 32
  %v1527 = getelementptr inbounds float, ptr %v110, i64 %v1526
  %v1528 = getelementptr inbounds float, ptr %v1527, i64 0
  %v1529 = sub i64 %v1525, 1
  %v1530 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1529
  %v1531 = load ptr, ptr %v1530, align 4
  %v1532 = icmp sgt i64 %v1525, 0
  br i1 %v1532, label %b192, label %b193
b192:
  call void %v1531(ptr %v1528, i64 32, ptr %v1524, i64 32, ptr %v1489)
  br label %b193
b193:
  %v1533 = add i64 %v1523, 256
  br label %b194
b194:
  %v1534 = phi i64 [ %v1518, %b193 ], [ %v1553, %b199 ]
  %v1535 = icmp slt i64 %v1534, %v1522
  br i1 %v1535, label %b195, label %b196
b195:
  %v1536 = sub i64 %v1534, %v1518
  %v1537 = mul i64 %v1536, 8
  %v1538 = getelementptr inbounds float, ptr %v1489, i64 %v1537
  %v1539 = mul i64 %v1534, 8
  %v1540 = getelementptr inbounds float, ptr %v36, i64 %v1539
  br label %b197
b197:
  %v1541 = phi i64 [ 0, %b195 ], [ %v1552, %b198 ]
  %v1542 = icmp slt i64 %v1541, 1
  br i1 %v1542, label %b198, label %b199
b198:
  %v1543 = mul i64 %v1508, 1
  %v1544 = add i64 %v1543, %v1541
  %v1545 = mul i64 %v1544, 8
  %v1546 = add i64 0, %v1541
  %v1547 = mul i64 %v1546, 8
  %v1548 = getelementptr inbounds float, ptr %v1538, i64 %v1547
  %v1549 = load <8 x float>, ptr %v1548, align 4
  %v1550 = add i64 0, %v1545
  %v1551 = getelementptr inbounds float, ptr %v1540, i64 %v1550
  store <8 x float> %v1549, ptr %v1551, align 4
  %v1552 = add nsw i64 %v1541, 1
  br label %b197
b199:
  %v1553 = add nsw i64 %v1534, 1
  br label %b194
b196:
  %v1554 = add nsw i64 %v1514, 1
  br label %b189
b191:
  %v1555 = add nsw i64 %v1508, 1
  br label %b186
b188:
  %v1556 = add nsw i64 %v1503, 96
  br label %b183
b185:
  %v1557 = icmp sgt i64 %v3, 1
  br i1 %v1557, label %b200, label %b201
b200:
  %v1558 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1559 = atomicrmw add ptr %v1558, i64 1 acq_rel
  %v1560 = load i64, ptr %v155, align 8
  %v1561 = add i64 %v1560, 1
  store i64 %v1561, ptr %v155, align 8
  %v1562 = mul i64 %v3, %v1561
  br label %b202
b202:
  %v1563 = load atomic i64, ptr %v1558 acquire, align 8
  %v1564 = icmp slt i64 %v1563, %v1562
  br i1 %v1564, label %b203, label %b204
b203:
  %v1565 = call i32 @sched_yield()
  br label %b202
b204:
  br label %b201
b201:
  %v1566 = mul i64 0, 32
  %v1567 = getelementptr inbounds float, ptr %v104, i64 %v1566
  %v1568 = getelementptr inbounds float, ptr %v1567, i64 0
  %v1569 = mul i64 0, 8
  %v1570 = getelementptr inbounds float, ptr %v28, i64 %v1569
  %v1571 = getelementptr inbounds float, ptr %v1570, i64 0
  %v1572 = getelementptr inbounds float, ptr %v160, i64 12288
  %v1573 = add i64 32, 1
  %v1574 = sdiv i64 %v1573, 2
  %v1575 = add i64 %v2, 1
  %v1576 = mul i64 %v1574, %v2
  %v1577 = sdiv i64 %v1576, %v3
  %v1578 = mul i64 %v1577, 2
  %v1579 = icmp slt i64 %v1578, 32
  %v1580 = select i1 %v1579, i64 %v1578, i64 32
  %v1581 = mul i64 %v1574, %v1575
  %v1582 = sdiv i64 %v1581, %v3
  %v1583 = mul i64 %v1582, 2
  %v1584 = icmp slt i64 %v1583, 32
  %v1585 = select i1 %v1584, i64 %v1583, i64 32
  %v1586 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b205
b205:
  %v1587 = phi i64 [ %v1580, %b201 ], [ %v1595, %b210 ]
  %v1588 = icmp slt i64 %v1587, %v1585
  br i1 %v1588, label %b206, label %b207
b206:
  %v1589 = mul i64 %v1587, 8
  %v1590 = getelementptr inbounds float, ptr %v1586, i64 %v1589
  br label %b208
b208:
  %v1591 = phi i64 [ 0, %b206 ], [ %v1594, %b209 ]
  %v1592 = icmp slt i64 %v1591, 8
  br i1 %v1592, label %b209, label %b210
b209:
  %v1593 = getelementptr inbounds float, ptr %v1590, i64 %v1591
  store float 0x0000000000000000, ptr %v1593, align 4
  %v1594 = add nsw i64 %v1591, 1
  br label %b208
b210:
  %v1595 = add nsw i64 %v1587, 1
  br label %b205
b207:
  %v1596 = mul i64 %v8, 1
  br label %b211
b211:
  %v1597 = phi i64 [ 0, %b207 ], [ %v1701, %b216 ]
  %v1598 = icmp slt i64 %v1597, %v1596
  br i1 %v1598, label %b212, label %b213
b212:
  %v1599 = sub i64 %v1596, %v1597
  %v1600 = icmp slt i64 %v1599, 384
  %v1601 = select i1 %v1600, i64 %v1599, i64 384
  br label %b214
b214:
  %v1602 = phi i64 [ %v1580, %b212 ], [ %v1700, %b240 ]
  %v1603 = icmp slt i64 %v1602, %v1585
  br i1 %v1603, label %b215, label %b216
b215:
  %v1604 = sub i64 %v1585, %v1602
  %v1605 = icmp slt i64 %v1604, 64
  %v1606 = select i1 %v1605, i64 %v1604, i64 64
  %v1607 = sdiv i64 %v1606, 2
  %v1608 = mul i64 %v1607, 2
  %v1609 = sub i64 %v1606, %v1608
  %v1610 = mul i64 %v1597, 32
  %v1611 = add i64 %v1610, %v1602
  %v1612 = getelementptr inbounds float, ptr %v1568, i64 %v1611
  br label %b217
b217:
  %v1613 = phi i64 [ 0, %b215 ], [ %v1639, %b225 ]
  %v1614 = icmp slt i64 %v1613, %v1601
  br i1 %v1614, label %b218, label %b219
b218:
  %v1615 = mul i64 %v1613, 32
  %v1616 = getelementptr inbounds float, ptr %v1612, i64 %v1615
  %v1617 = mul i64 %v1613, 2
  %v1618 = getelementptr inbounds float, ptr %v1572, i64 %v1617
  br label %b220
b220:
  %v1619 = phi i64 [ 0, %b218 ], [ %v1628, %b221 ]
  %v1620 = icmp slt i64 %v1619, %v1607
  br i1 %v1620, label %b221, label %b222
b221:
  %v1621 = mul i64 %v1619, 2
  %v1622 = getelementptr inbounds float, ptr %v1616, i64 %v1621
  %v1623 = mul i64 %v1619, 768
  %v1624 = getelementptr inbounds float, ptr %v1618, i64 %v1623
  %v1625 = getelementptr inbounds float, ptr %v1622, i64 0
  %v1626 = load <2 x float>, ptr %v1625, align 4
  %v1627 = getelementptr inbounds float, ptr %v1624, i64 0
  store <2 x float> %v1626, ptr %v1627, align 4
  %v1628 = add nsw i64 %v1619, 1
  br label %b220
b222:
  %v1629 = mul i64 %v1607, 2
  %v1630 = getelementptr inbounds float, ptr %v1616, i64 %v1629
  %v1631 = mul i64 %v1607, 768
  %v1632 = getelementptr inbounds float, ptr %v1618, i64 %v1631
  br label %b223
b223:
  %v1633 = phi i64 [ 0, %b222 ], [ %v1638, %b224 ]
  %v1634 = icmp slt i64 %v1633, %v1609
  br i1 %v1634, label %b224, label %b225
b224:
  %v1635 = getelementptr inbounds float, ptr %v1630, i64 %v1633
  %v1636 = load float, ptr %v1635, align 4
  %v1637 = getelementptr inbounds float, ptr %v1632, i64 %v1633
  store float %v1636, ptr %v1637, align 4
  %v1638 = add nsw i64 %v1633, 1
  br label %b223, !llvm.loop !0
b225:
  %v1639 = add nsw i64 %v1613, 1
  br label %b217
b219:
  br label %b226
b226:
  %v1640 = phi i64 [ 0, %b219 ], [ %v1675, %b234 ]
  %v1641 = icmp slt i64 %v1640, 0
  br i1 %v1641, label %b227, label %b228
b227:
  %v1642 = mul i64 %v1597, 8
  %v1643 = add i64 %v1642, %v1640
  %v1644 = getelementptr inbounds float, ptr %v1571, i64 %v1643
  br label %b229
b229:
  %v1645 = phi i64 [ 0, %b227 ], [ %v1663, %b230 ]
  %v1646 = icmp slt i64 %v1645, %v1601
  br i1 %v1646, label %b230, label %b231
b230:
  %v1647 = mul i64 %v1645, 8
  %v1648 = getelementptr inbounds float, ptr %v1644, i64 %v1647
  %v1649 = mul i64 %v1645, 32
  %v1650 = getelementptr inbounds float, ptr %v160, i64 %v1649
  %v1651 = getelementptr inbounds float, ptr %v1648, i64 0
  %v1652 = load <8 x float>, ptr %v1651, align 4
  %v1653 = getelementptr inbounds float, ptr %v1650, i64 0
  store <8 x float> %v1652, ptr %v1653, align 4
  %v1654 = getelementptr inbounds float, ptr %v1648, i64 8
  %v1655 = load <8 x float>, ptr %v1654, align 4
  %v1656 = getelementptr inbounds float, ptr %v1650, i64 8
  store <8 x float> %v1655, ptr %v1656, align 4
  %v1657 = getelementptr inbounds float, ptr %v1648, i64 16
  %v1658 = load <8 x float>, ptr %v1657, align 4
  %v1659 = getelementptr inbounds float, ptr %v1650, i64 16
  store <8 x float> %v1658, ptr %v1659, align 4
  %v1660 = getelementptr inbounds float, ptr %v1648, i64 24
  %v1661 = load <8 x float>, ptr %v1660, align 4
  %v1662 = getelementptr inbounds float, ptr %v1650, i64 24
  store <8 x float> %v1661, ptr %v1662, align 4
  %v1663 = add nsw i64 %v1645, 1
  br label %b229
b231:
  %v1664 = sdiv i64 %v1606, 2
  br label %b232
b232:
  %v1665 = phi i64 [ 0, %b231 ], [ %v1674, %b233 ]
  %v1666 = icmp slt i64 %v1665, %v1664
  br i1 %v1666, label %b233, label %b234
b233:
  %v1667 = mul i64 %v1665, 2
  %v1668 = add i64 %v1602, %v1667
  %v1669 = mul i64 %v1665, 768
  %v1670 = getelementptr inbounds float, ptr %v1572, i64 %v1669
  %v1671 = mul i64 %v1668, 8
  %v1672 = add i64 %v1671, %v1640
  %v1673 = getelementptr inbounds float, ptr %v1586, i64 %v1672
  call void @outer_2x32(ptr %v1670, ptr %v160, i64 %v1601, ptr %v1673, i64 8)
  %v1674 = add nsw i64 %v1665, 1
  br label %b232
b234:
  %v1675 = add nsw i64 %v1640, 32
  br label %b226
b228:
  %v1676 = mul i64 %v1597, 8
  %v1677 = add i64 %v1676, 0
  %v1678 = getelementptr inbounds float, ptr %v1571, i64 %v1677
  br label %b235
b235:
  %v1679 = phi i64 [ 0, %b228 ], [ %v1688, %b236 ]
  %v1680 = icmp slt i64 %v1679, %v1601
  br i1 %v1680, label %b236, label %b237
b236:
  %v1681 = mul i64 %v1679, 8
  %v1682 = getelementptr inbounds float, ptr %v1678, i64 %v1681
  %v1683 = mul i64 %v1679, 8
  %v1684 = getelementptr inbounds float, ptr %v160, i64 %v1683
  %v1685 = getelementptr inbounds float, ptr %v1682, i64 0
  %v1686 = load <8 x float>, ptr %v1685, align 4
  %v1687 = getelementptr inbounds float, ptr %v1684, i64 0
  store <8 x float> %v1686, ptr %v1687, align 4
  %v1688 = add nsw i64 %v1679, 1
  br label %b235
b237:
  %v1689 = sdiv i64 %v1606, 2
  br label %b238
b238:
  %v1690 = phi i64 [ 0, %b237 ], [ %v1699, %b239 ]
  %v1691 = icmp slt i64 %v1690, %v1689
  br i1 %v1691, label %b239, label %b240
b239:
  %v1692 = mul i64 %v1690, 2
  %v1693 = add i64 %v1602, %v1692
  %v1694 = mul i64 %v1690, 768
  %v1695 = getelementptr inbounds float, ptr %v1572, i64 %v1694
  %v1696 = mul i64 %v1693, 8
  %v1697 = add i64 %v1696, 0
  %v1698 = getelementptr inbounds float, ptr %v1586, i64 %v1697
  call void @outer_2x8(ptr %v1695, ptr %v160, i64 %v1601, ptr %v1698, i64 8)
  %v1699 = add nsw i64 %v1690, 1
  br label %b238
b240:
  %v1700 = add nsw i64 %v1602, 64
  br label %b214
b216:
  %v1701 = add nsw i64 %v1597, 384
  br label %b211
b213:
  %v1702 = icmp sgt i64 %v3, 1
  br i1 %v1702, label %b241, label %b242
b241:
  %v1703 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1704 = atomicrmw add ptr %v1703, i64 1 acq_rel
  %v1705 = load i64, ptr %v155, align 8
  %v1706 = add i64 %v1705, 1
  store i64 %v1706, ptr %v155, align 8
  %v1707 = mul i64 %v3, %v1706
  br label %b243
b243:
  %v1708 = load atomic i64, ptr %v1703 acquire, align 8
  %v1709 = icmp slt i64 %v1708, %v1707
  br i1 %v1709, label %b244, label %b245
b244:
  %v1710 = call i32 @sched_yield()
  br label %b243
b245:
  br label %b242
b242:
  %v1711 = icmp eq i64 %v2, 0
  br i1 %v1711, label %b246, label %b247
b246:
  br label %b248
b248:
  %v1712 = phi i64 [ 0, %b246 ], [ %v1749, %b253 ]
  %v1713 = icmp slt i64 %v1712, 32
  br i1 %v1713, label %b249, label %b250
b249:
  br label %b251
b251:
  %v1714 = phi i64 [ 0, %b249 ], [ %v1746, %b256 ]
  %v1715 = phi <8 x float> [ splat (float 0x0000000000000000), %b249 ], [ %v1745, %b256 ]
  %v1716 = icmp slt i64 %v1714, %v8
  br i1 %v1716, label %b252, label %b253
b252:
  %v1717 = add i64 %v1714, 128
  %v1718 = icmp slt i64 %v1717, %v8
  %v1719 = select i1 %v1718, i64 %v1717, i64 %v8
  br label %b254
b254:
  %v1720 = phi i64 [ %v1714, %b252 ], [ %v1744, %b255 ]
  %v1721 = phi <8 x float> [ splat (float 0x0000000000000000), %b252 ], [ %v1743, %b255 ]
  %v1722 = icmp slt i64 %v1720, %v1719
  br i1 %v1722, label %b255, label %b256
b255:
  %v1723 = mul i64 %v1720, 32
  %v1724 = getelementptr inbounds float, ptr %v52, i64 %v1723
  %v1725 = mul i64 %v1720, 32
  %v1726 = getelementptr inbounds float, ptr %v78, i64 %v1725
  %v1727 = mul i64 %v1720, 32
  %v1728 = getelementptr inbounds float, ptr %v80, i64 %v1727
  %v1729 = add i64 0, %v1712
  %v1730 = getelementptr inbounds float, ptr %v1724, i64 %v1729
  %v1731 = load <8 x float>, ptr %v1730, align 4
  %v1732 = add i64 0, %v1712
  %v1733 = getelementptr inbounds float, ptr %v1726, i64 %v1732
  %v1734 = load <8 x float>, ptr %v1733, align 4
  %v1735 = add i64 0, %v1712
  %v1736 = getelementptr inbounds float, ptr %v1728, i64 %v1735
  %v1737 = load <8 x float>, ptr %v1736, align 4
  %v1738 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1739 = shufflevector <8 x float> %v1738, <8 x float> poison, <8 x i32> zeroinitializer
  %v1740 = fdiv <8 x float> %v1739, %v1737
  %v1741 = fmul <8 x float> %v1734, %v1740
  %v1742 = fmul <8 x float> %v1731, %v1741
  %v1743 = fadd <8 x float> %v1721, %v1742
  %v1744 = add nsw i64 %v1720, 1
  br label %b254
b256:
  %v1745 = fadd <8 x float> %v1715, %v1721
  %v1746 = add nsw i64 %v1714, 128
  br label %b251
b253:
  %v1747 = add i64 0, %v1712
  %v1748 = getelementptr inbounds float, ptr %v40, i64 %v1747
  store <8 x float> %v1715, ptr %v1748, align 4
  %v1749 = add nsw i64 %v1712, 8
  br label %b248
b250:
  br label %b247
b247:
  %v1750 = icmp sgt i64 %v3, 1
  br i1 %v1750, label %b257, label %b258
b257:
  %v1751 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1752 = atomicrmw add ptr %v1751, i64 1 acq_rel
  %v1753 = load i64, ptr %v155, align 8
  %v1754 = add i64 %v1753, 1
  store i64 %v1754, ptr %v155, align 8
  %v1755 = mul i64 %v3, %v1754
  br label %b259
b259:
  %v1756 = load atomic i64, ptr %v1751 acquire, align 8
  %v1757 = icmp slt i64 %v1756, %v1755
  br i1 %v1757, label %b260, label %b261
b260:
  %v1758 = call i32 @sched_yield()
  br label %b259
b261:
  br label %b258
b258:
  %v1759 = mul i64 0, 32
  %v1760 = getelementptr inbounds float, ptr %v110, i64 %v1759
  %v1761 = getelementptr inbounds float, ptr %v1760, i64 0
  %v1762 = mul i64 0, 8
  %v1763 = getelementptr inbounds float, ptr %v10, i64 %v1762
  %v1764 = getelementptr inbounds float, ptr %v1763, i64 0
  %v1765 = getelementptr inbounds float, ptr %v160, i64 12288
  %v1766 = add i64 32, 1
  %v1767 = sdiv i64 %v1766, 2
  %v1768 = add i64 %v2, 1
  %v1769 = mul i64 %v1767, %v2
  %v1770 = sdiv i64 %v1769, %v3
  %v1771 = mul i64 %v1770, 2
  %v1772 = icmp slt i64 %v1771, 32
  %v1773 = select i1 %v1772, i64 %v1771, i64 32
  %v1774 = mul i64 %v1767, %v1768
  %v1775 = sdiv i64 %v1774, %v3
  %v1776 = mul i64 %v1775, 2
  %v1777 = icmp slt i64 %v1776, 32
  %v1778 = select i1 %v1777, i64 %v1776, i64 32
  %v1779 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b262
b262:
  %v1780 = phi i64 [ %v1773, %b258 ], [ %v1788, %b267 ]
  %v1781 = icmp slt i64 %v1780, %v1778
  br i1 %v1781, label %b263, label %b264
b263:
  %v1782 = mul i64 %v1780, 8
  %v1783 = getelementptr inbounds float, ptr %v1779, i64 %v1782
  br label %b265
b265:
  %v1784 = phi i64 [ 0, %b263 ], [ %v1787, %b266 ]
  %v1785 = icmp slt i64 %v1784, 8
  br i1 %v1785, label %b266, label %b267
b266:
  %v1786 = getelementptr inbounds float, ptr %v1783, i64 %v1784
  store float 0x0000000000000000, ptr %v1786, align 4
  %v1787 = add nsw i64 %v1784, 1
  br label %b265
b267:
  %v1788 = add nsw i64 %v1780, 1
  br label %b262
b264:
  %v1789 = mul i64 %v8, 1
  br label %b268
b268:
  %v1790 = phi i64 [ 0, %b264 ], [ %v1894, %b273 ]
  %v1791 = icmp slt i64 %v1790, %v1789
  br i1 %v1791, label %b269, label %b270
b269:
  %v1792 = sub i64 %v1789, %v1790
  %v1793 = icmp slt i64 %v1792, 384
  %v1794 = select i1 %v1793, i64 %v1792, i64 384
  br label %b271
b271:
  %v1795 = phi i64 [ %v1773, %b269 ], [ %v1893, %b297 ]
  %v1796 = icmp slt i64 %v1795, %v1778
  br i1 %v1796, label %b272, label %b273
b272:
  %v1797 = sub i64 %v1778, %v1795
  %v1798 = icmp slt i64 %v1797, 64
  %v1799 = select i1 %v1798, i64 %v1797, i64 64
  %v1800 = sdiv i64 %v1799, 2
  %v1801 = mul i64 %v1800, 2
  %v1802 = sub i64 %v1799, %v1801
  %v1803 = mul i64 %v1790, 32
  %v1804 = add i64 %v1803, %v1795
  %v1805 = getelementptr inbounds float, ptr %v1761, i64 %v1804
  br label %b274
b274:
  %v1806 = phi i64 [ 0, %b272 ], [ %v1832, %b282 ]
  %v1807 = icmp slt i64 %v1806, %v1794
  br i1 %v1807, label %b275, label %b276
b275:
  %v1808 = mul i64 %v1806, 32
  %v1809 = getelementptr inbounds float, ptr %v1805, i64 %v1808
  %v1810 = mul i64 %v1806, 2
  %v1811 = getelementptr inbounds float, ptr %v1765, i64 %v1810
  br label %b277
b277:
  %v1812 = phi i64 [ 0, %b275 ], [ %v1821, %b278 ]
  %v1813 = icmp slt i64 %v1812, %v1800
  br i1 %v1813, label %b278, label %b279
b278:
  %v1814 = mul i64 %v1812, 2
  %v1815 = getelementptr inbounds float, ptr %v1809, i64 %v1814
  %v1816 = mul i64 %v1812, 768
  %v1817 = getelementptr inbounds float, ptr %v1811, i64 %v1816
  %v1818 = getelementptr inbounds float, ptr %v1815, i64 0
  %v1819 = load <2 x float>, ptr %v1818, align 4
  %v1820 = getelementptr inbounds float, ptr %v1817, i64 0
  store <2 x float> %v1819, ptr %v1820, align 4
  %v1821 = add nsw i64 %v1812, 1
  br label %b277
b279:
  %v1822 = mul i64 %v1800, 2
  %v1823 = getelementptr inbounds float, ptr %v1809, i64 %v1822
  %v1824 = mul i64 %v1800, 768
  %v1825 = getelementptr inbounds float, ptr %v1811, i64 %v1824
  br label %b280
b280:
  %v1826 = phi i64 [ 0, %b279 ], [ %v1831, %b281 ]
  %v1827 = icmp slt i64 %v1826, %v1802
  br i1 %v1827, label %b281, label %b282
b281:
  %v1828 = getelementptr inbounds float, ptr %v1823, i64 %v1826
  %v1829 = load float, ptr %v1828, align 4
  %v1830 = getelementptr inbounds float, ptr %v1825, i64 %v1826
  store float %v1829, ptr %v1830, align 4
  %v1831 = add nsw i64 %v1826, 1
  br label %b280, !llvm.loop !3
b282:
  %v1832 = add nsw i64 %v1806, 1
  br label %b274
b276:
  br label %b283
b283:
  %v1833 = phi i64 [ 0, %b276 ], [ %v1868, %b291 ]
  %v1834 = icmp slt i64 %v1833, 0
  br i1 %v1834, label %b284, label %b285
b284:
  %v1835 = mul i64 %v1790, 8
  %v1836 = add i64 %v1835, %v1833
  %v1837 = getelementptr inbounds float, ptr %v1764, i64 %v1836
  br label %b286
b286:
  %v1838 = phi i64 [ 0, %b284 ], [ %v1856, %b287 ]
  %v1839 = icmp slt i64 %v1838, %v1794
  br i1 %v1839, label %b287, label %b288
b287:
  %v1840 = mul i64 %v1838, 8
  %v1841 = getelementptr inbounds float, ptr %v1837, i64 %v1840
  %v1842 = mul i64 %v1838, 32
  %v1843 = getelementptr inbounds float, ptr %v160, i64 %v1842
  %v1844 = getelementptr inbounds float, ptr %v1841, i64 0
  %v1845 = load <8 x float>, ptr %v1844, align 4
  %v1846 = getelementptr inbounds float, ptr %v1843, i64 0
  store <8 x float> %v1845, ptr %v1846, align 4
  %v1847 = getelementptr inbounds float, ptr %v1841, i64 8
  %v1848 = load <8 x float>, ptr %v1847, align 4
  %v1849 = getelementptr inbounds float, ptr %v1843, i64 8
  store <8 x float> %v1848, ptr %v1849, align 4
  %v1850 = getelementptr inbounds float, ptr %v1841, i64 16
  %v1851 = load <8 x float>, ptr %v1850, align 4
  %v1852 = getelementptr inbounds float, ptr %v1843, i64 16
  store <8 x float> %v1851, ptr %v1852, align 4
  %v1853 = getelementptr inbounds float, ptr %v1841, i64 24
  %v1854 = load <8 x float>, ptr %v1853, align 4
  %v1855 = getelementptr inbounds float, ptr %v1843, i64 24
  store <8 x float> %v1854, ptr %v1855, align 4
  %v1856 = add nsw i64 %v1838, 1
  br label %b286
b288:
  %v1857 = sdiv i64 %v1799, 2
  br label %b289
b289:
  %v1858 = phi i64 [ 0, %b288 ], [ %v1867, %b290 ]
  %v1859 = icmp slt i64 %v1858, %v1857
  br i1 %v1859, label %b290, label %b291
b290:
  %v1860 = mul i64 %v1858, 2
  %v1861 = add i64 %v1795, %v1860
  %v1862 = mul i64 %v1858, 768
  %v1863 = getelementptr inbounds float, ptr %v1765, i64 %v1862
  %v1864 = mul i64 %v1861, 8
  %v1865 = add i64 %v1864, %v1833
  %v1866 = getelementptr inbounds float, ptr %v1779, i64 %v1865
  call void @outer_2x32(ptr %v1863, ptr %v160, i64 %v1794, ptr %v1866, i64 8)
  %v1867 = add nsw i64 %v1858, 1
  br label %b289
b291:
  %v1868 = add nsw i64 %v1833, 32
  br label %b283
b285:
  %v1869 = mul i64 %v1790, 8
  %v1870 = add i64 %v1869, 0
  %v1871 = getelementptr inbounds float, ptr %v1764, i64 %v1870
  br label %b292
b292:
  %v1872 = phi i64 [ 0, %b285 ], [ %v1881, %b293 ]
  %v1873 = icmp slt i64 %v1872, %v1794
  br i1 %v1873, label %b293, label %b294
b293:
  %v1874 = mul i64 %v1872, 8
  %v1875 = getelementptr inbounds float, ptr %v1871, i64 %v1874
  %v1876 = mul i64 %v1872, 8
  %v1877 = getelementptr inbounds float, ptr %v160, i64 %v1876
  %v1878 = getelementptr inbounds float, ptr %v1875, i64 0
  %v1879 = load <8 x float>, ptr %v1878, align 4
  %v1880 = getelementptr inbounds float, ptr %v1877, i64 0
  store <8 x float> %v1879, ptr %v1880, align 4
  %v1881 = add nsw i64 %v1872, 1
  br label %b292
b294:
  %v1882 = sdiv i64 %v1799, 2
  br label %b295
b295:
  %v1883 = phi i64 [ 0, %b294 ], [ %v1892, %b296 ]
  %v1884 = icmp slt i64 %v1883, %v1882
  br i1 %v1884, label %b296, label %b297
b296:
  %v1885 = mul i64 %v1883, 2
  %v1886 = add i64 %v1795, %v1885
  %v1887 = mul i64 %v1883, 768
  %v1888 = getelementptr inbounds float, ptr %v1765, i64 %v1887
  %v1889 = mul i64 %v1886, 8
  %v1890 = add i64 %v1889, 0
  %v1891 = getelementptr inbounds float, ptr %v1779, i64 %v1890
  call void @outer_2x8(ptr %v1888, ptr %v160, i64 %v1794, ptr %v1891, i64 8)
  %v1892 = add nsw i64 %v1883, 1
  br label %b295
b297:
  %v1893 = add nsw i64 %v1795, 64
  br label %b271
b273:
  %v1894 = add nsw i64 %v1790, 384
  br label %b268
b270:
  %v1895 = icmp sgt i64 %v3, 1
  br i1 %v1895, label %b298, label %b299
b298:
  %v1896 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1897 = atomicrmw add ptr %v1896, i64 1 acq_rel
  %v1898 = load i64, ptr %v155, align 8
  %v1899 = add i64 %v1898, 1
  store i64 %v1899, ptr %v155, align 8
  %v1900 = mul i64 %v3, %v1899
  br label %b300
b300:
  %v1901 = load atomic i64, ptr %v1896 acquire, align 8
  %v1902 = icmp slt i64 %v1901, %v1900
  br i1 %v1902, label %b301, label %b302
b301:
  %v1903 = call i32 @sched_yield()
  br label %b300
b302:
  br label %b299
b299:
  %v1904 = icmp eq i64 %v2, 0
  br i1 %v1904, label %b303, label %b304
b303:
  br label %b305
b305:
  %v1905 = phi i64 [ 0, %b303 ], [ %v1961, %b310 ]
  %v1906 = icmp slt i64 %v1905, 32
  br i1 %v1906, label %b306, label %b307
b306:
  br label %b308
b308:
  %v1907 = phi i64 [ 0, %b306 ], [ %v1958, %b313 ]
  %v1908 = phi <8 x float> [ splat (float 0x0000000000000000), %b306 ], [ %v1957, %b313 ]
  %v1909 = icmp slt i64 %v1907, %v8
  br i1 %v1909, label %b309, label %b310
b309:
  %v1910 = add i64 %v1907, 128
  %v1911 = icmp slt i64 %v1910, %v8
  %v1912 = select i1 %v1911, i64 %v1910, i64 %v8
  br label %b311
b311:
  %v1913 = phi i64 [ %v1907, %b309 ], [ %v1956, %b312 ]
  %v1914 = phi <8 x float> [ splat (float 0x0000000000000000), %b309 ], [ %v1955, %b312 ]
  %v1915 = icmp slt i64 %v1913, %v1912
  br i1 %v1915, label %b312, label %b313
b312:
  %v1916 = mul i64 %v1913, 32
  %v1917 = getelementptr inbounds float, ptr %v52, i64 %v1916
  %v1918 = mul i64 %v1913, 32
  %v1919 = getelementptr inbounds float, ptr %v60, i64 %v1918
  %v1920 = mul i64 %v1913, 32
  %v1921 = getelementptr inbounds float, ptr %v62, i64 %v1920
  %v1922 = srem i64 %v1913, %v7
  %v1923 = mul i64 %v1922, 1
  %v1924 = getelementptr inbounds float, ptr %v58, i64 %v1923
  %v1925 = getelementptr inbounds float, ptr %v1924, i64 0
  %v1926 = load float, ptr %v1925, align 4
  %v1927 = mul i64 %v1913, 32
  %v1928 = getelementptr inbounds float, ptr %v64, i64 %v1927
  %v1929 = add i64 0, %v1905
  %v1930 = getelementptr inbounds float, ptr %v1917, i64 %v1929
  %v1931 = load <8 x float>, ptr %v1930, align 4
  %v1932 = add i64 0, %v1905
  %v1933 = getelementptr inbounds float, ptr %v1919, i64 %v1932
  %v1934 = load <8 x float>, ptr %v1933, align 4
  %v1935 = add i64 0, %v1905
  %v1936 = getelementptr inbounds float, ptr %v1921, i64 %v1935
  %v1937 = load <8 x float>, ptr %v1936, align 4
  %v1938 = insertelement <8 x float> poison, float %v1926, i64 0
  %v1939 = shufflevector <8 x float> %v1938, <8 x float> poison, <8 x i32> zeroinitializer
  %v1940 = fdiv <8 x float> %v1937, %v1939
  %v1941 = fsub <8 x float> %v1934, %v1940
  %v1942 = add i64 0, %v1905
  %v1943 = getelementptr inbounds float, ptr %v1928, i64 %v1942
  %v1944 = load <8 x float>, ptr %v1943, align 4
  %v1945 = fdiv <8 x float> %v1944, %v1939
  %v1946 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1947 = shufflevector <8 x float> %v1946, <8 x float> poison, <8 x i32> zeroinitializer
  %v1948 = fadd <8 x float> %v1945, %v1947
  %v1949 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1948)
  %v1950 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1951 = shufflevector <8 x float> %v1950, <8 x float> poison, <8 x i32> zeroinitializer
  %v1952 = fdiv <8 x float> %v1951, %v1949
  %v1953 = fmul <8 x float> %v1941, %v1952
  %v1954 = fmul <8 x float> %v1931, %v1953
  %v1955 = fadd <8 x float> %v1914, %v1954
  %v1956 = add nsw i64 %v1913, 1
  br label %b311
b313:
  %v1957 = fadd <8 x float> %v1908, %v1914
  %v1958 = add nsw i64 %v1907, 128
  br label %b308
b310:
  %v1959 = add i64 0, %v1905
  %v1960 = getelementptr inbounds float, ptr %v44, i64 %v1959
  store <8 x float> %v1908, ptr %v1960, align 4
  %v1961 = add nsw i64 %v1905, 8
  br label %b305
b307:
  br label %b304
b304:
  %v1962 = icmp sgt i64 %v3, 1
  br i1 %v1962, label %b314, label %b315
b314:
  %v1963 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1964 = atomicrmw add ptr %v1963, i64 1 acq_rel
  %v1965 = load i64, ptr %v155, align 8
  %v1966 = add i64 %v1965, 1
  store i64 %v1966, ptr %v155, align 8
  %v1967 = mul i64 %v3, %v1966
  br label %b316
b316:
  %v1968 = load atomic i64, ptr %v1963 acquire, align 8
  %v1969 = icmp slt i64 %v1968, %v1967
  br i1 %v1969, label %b317, label %b318
b317:
  %v1970 = call i32 @sched_yield()
  br label %b316
b318:
  br label %b315
b315:
  %v1971 = icmp eq i64 %v2, 0
  br i1 %v1971, label %b319, label %b320
b319:
  br label %b321
b321:
  %v1972 = phi i64 [ 0, %b319 ], [ %v1994, %b326 ]
  %v1973 = icmp slt i64 %v1972, 32
  br i1 %v1973, label %b322, label %b323
b322:
  br label %b324
b324:
  %v1974 = phi i64 [ 0, %b322 ], [ %v1991, %b329 ]
  %v1975 = phi <8 x float> [ splat (float 0x0000000000000000), %b322 ], [ %v1990, %b329 ]
  %v1976 = icmp slt i64 %v1974, %v8
  br i1 %v1976, label %b325, label %b326
b325:
  %v1977 = add i64 %v1974, 128
  %v1978 = icmp slt i64 %v1977, %v8
  %v1979 = select i1 %v1978, i64 %v1977, i64 %v8
  br label %b327
b327:
  %v1980 = phi i64 [ %v1974, %b325 ], [ %v1989, %b328 ]
  %v1981 = phi <8 x float> [ splat (float 0x0000000000000000), %b325 ], [ %v1988, %b328 ]
  %v1982 = icmp slt i64 %v1980, %v1979
  br i1 %v1982, label %b328, label %b329
b328:
  %v1983 = mul i64 %v1980, 32
  %v1984 = getelementptr inbounds float, ptr %v52, i64 %v1983
  %v1985 = add i64 0, %v1972
  %v1986 = getelementptr inbounds float, ptr %v1984, i64 %v1985
  %v1987 = load <8 x float>, ptr %v1986, align 4
  %v1988 = fadd <8 x float> %v1981, %v1987
  %v1989 = add nsw i64 %v1980, 1
  br label %b327
b329:
  %v1990 = fadd <8 x float> %v1975, %v1981
  %v1991 = add nsw i64 %v1974, 128
  br label %b324
b326:
  %v1992 = add i64 0, %v1972
  %v1993 = getelementptr inbounds float, ptr %v46, i64 %v1992
  store <8 x float> %v1975, ptr %v1993, align 4
  %v1994 = add nsw i64 %v1972, 8
  br label %b321
b323:
  br label %b320
b320:
  %v1995 = icmp sgt i64 %v3, 1
  br i1 %v1995, label %b330, label %b331
b330:
  %v1996 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1997 = atomicrmw add ptr %v1996, i64 1 acq_rel
  %v1998 = load i64, ptr %v155, align 8
  %v1999 = add i64 %v1998, 1
  store i64 %v1999, ptr %v155, align 8
  %v2000 = mul i64 %v3, %v1999
  br label %b332
b332:
  %v2001 = load atomic i64, ptr %v1996 acquire, align 8
  %v2002 = icmp slt i64 %v2001, %v2000
  br i1 %v2002, label %b333, label %b334
b333:
  %v2003 = call i32 @sched_yield()
  br label %b332
b334:
  br label %b331
b331:
  %v2004 = icmp eq i64 %v2, 0
  br i1 %v2004, label %b335, label %b336
b335:
  br label %b337
b337:
  %v2005 = phi i64 [ 0, %b335 ], [ %v2077, %b342 ]
  %v2006 = phi <8 x float> [ splat (float 0x0000000000000000), %b335 ], [ %v2076, %b342 ]
  %v2007 = icmp slt i64 %v2005, %v8
  br i1 %v2007, label %b338, label %b339
b338:
  %v2008 = add i64 %v2005, 128
  %v2009 = icmp slt i64 %v2008, %v8
  %v2010 = select i1 %v2009, i64 %v2008, i64 %v8
  br label %b340
b340:
  %v2011 = phi i64 [ %v2005, %b338 ], [ %v2075, %b341 ]
  %v2012 = phi <8 x float> [ splat (float 0x0000000000000000), %b338 ], [ %v2074, %b341 ]
  %v2013 = icmp slt i64 %v2011, %v2010
  br i1 %v2013, label %b341, label %b342
b341:
  %v2014 = mul i64 %v2011, 8
  %v2015 = getelementptr inbounds float, ptr %v94, i64 %v2014
  %v2016 = mul i64 %v2011, 8
  %v2017 = getelementptr inbounds float, ptr %v88, i64 %v2016
  %v2018 = mul i64 %v2011, 8
  %v2019 = getelementptr inbounds float, ptr %v90, i64 %v2018
  %v2020 = mul i64 %v2011, 8
  %v2021 = getelementptr inbounds float, ptr %v92, i64 %v2020
  %v2022 = add i64 0, 0
  %v2023 = getelementptr inbounds float, ptr %v2015, i64 %v2022
  %v2024 = load <8 x float>, ptr %v2023, align 4
  %v2025 = add i64 0, 0
  %v2026 = getelementptr inbounds float, ptr %v2017, i64 %v2025
  %v2027 = load <8 x float>, ptr %v2026, align 4
  %v2028 = fmul <8 x float> %v2024, %v2027
  %v2029 = add i64 0, 0
  %v2030 = getelementptr inbounds float, ptr %v2019, i64 %v2029
  %v2031 = load <8 x float>, ptr %v2030, align 4
  %v2032 = add i64 0, 0
  %v2033 = getelementptr inbounds float, ptr %v2021, i64 %v2032
  %v2034 = load <8 x float>, ptr %v2033, align 4
  %v2035 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2036 = shufflevector <8 x float> %v2035, <8 x float> poison, <8 x i32> zeroinitializer
  %v2037 = fdiv <8 x float> %v2036, %v2034
  %v2038 = fmul <8 x float> %v2031, %v2037
  %v2039 = add i64 0, 0
  %v2040 = getelementptr inbounds float, ptr %v22, i64 %v2039
  %v2041 = load <8 x float>, ptr %v2040, align 4
  %v2042 = fmul <8 x float> %v2038, %v2041
  %v2043 = add i64 0, 0
  %v2044 = getelementptr inbounds float, ptr %v24, i64 %v2043
  %v2045 = load <8 x float>, ptr %v2044, align 4
  %v2046 = fadd <8 x float> %v2042, %v2045
  %v2047 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2046)
  %v2048 = fcmp ogt <8 x float> %v2047, splat (float 0x4023000000000000)
  %v2049 = select <8 x i1> %v2048, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2047
  %v2050 = fadd <8 x float> %v2049, %v2049
  %v2051 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2050, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2052 = fsub <8 x float> %v2051, splat (float 0x4168000000000000)
  %v2053 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2052, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2050)
  %v2054 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2052, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2053)
  %v2055 = bitcast <8 x float> %v2051 to <8 x i32>
  %v2056 = fmul <8 x float> %v2054, %v2054
  %v2057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2054, <8 x float> splat (float 0x3F81227F40000000))
  %v2058 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2057, <8 x float> %v2054, <8 x float> splat (float 0x3FA5556740000000))
  %v2059 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2058, <8 x float> %v2054, <8 x float> splat (float 0x3FC5554B00000000))
  %v2060 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2059, <8 x float> %v2054, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2061 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2056, <8 x float> %v2060, <8 x float> %v2054)
  %v2062 = shl <8 x i32> %v2055, splat (i32 23)
  %v2063 = add <8 x i32> %v2062, splat (i32 1065353216)
  %v2064 = bitcast <8 x i32> %v2063 to <8 x float>
  %v2065 = fsub <8 x float> %v2064, splat (float 0x3FF0000000000000)
  %v2066 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2064, <8 x float> %v2061, <8 x float> %v2065)
  %v2067 = fadd <8 x float> %v2066, splat (float 0x4000000000000000)
  %v2068 = fdiv <8 x float> %v2066, %v2067
  %v2069 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2068, <8 x float> %v2046)
  %v2070 = fmul <8 x float> %v2069, %v2069
  %v2071 = fsub <8 x float> %v2036, %v2070
  %v2072 = fmul <8 x float> %v2028, %v2071
  %v2073 = fmul <8 x float> %v2072, %v2038
  %v2074 = fadd <8 x float> %v2012, %v2073
  %v2075 = add nsw i64 %v2011, 1
  br label %b340
b342:
  %v2076 = fadd <8 x float> %v2006, %v2012
  %v2077 = add nsw i64 %v2005, 128
  br label %b337
b339:
  %v2078 = add i64 0, 0
  %v2079 = getelementptr inbounds float, ptr %v48, i64 %v2078
  store <8 x float> %v2006, ptr %v2079, align 4
  br label %b336
b336:
  %v2080 = icmp sgt i64 %v3, 1
  br i1 %v2080, label %b343, label %b344
b343:
  %v2081 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2082 = atomicrmw add ptr %v2081, i64 1 acq_rel
  %v2083 = load i64, ptr %v155, align 8
  %v2084 = add i64 %v2083, 1
  store i64 %v2084, ptr %v155, align 8
  %v2085 = mul i64 %v3, %v2084
  br label %b345
b345:
  %v2086 = load atomic i64, ptr %v2081 acquire, align 8
  %v2087 = icmp slt i64 %v2086, %v2085
  br i1 %v2087, label %b346, label %b347
b346:
  %v2088 = call i32 @sched_yield()
  br label %b345
b347:
  br label %b344
b344:
  %v2089 = icmp eq i64 %v2, 0
  br i1 %v2089, label %b348, label %b349
b348:
  br label %b350
b350:
  %v2090 = phi i64 [ 0, %b348 ], [ %v2161, %b355 ]
  %v2091 = phi <8 x float> [ splat (float 0x0000000000000000), %b348 ], [ %v2160, %b355 ]
  %v2092 = icmp slt i64 %v2090, %v8
  br i1 %v2092, label %b351, label %b352
b351:
  %v2093 = add i64 %v2090, 128
  %v2094 = icmp slt i64 %v2093, %v8
  %v2095 = select i1 %v2094, i64 %v2093, i64 %v8
  br label %b353
b353:
  %v2096 = phi i64 [ %v2090, %b351 ], [ %v2159, %b354 ]
  %v2097 = phi <8 x float> [ splat (float 0x0000000000000000), %b351 ], [ %v2158, %b354 ]
  %v2098 = icmp slt i64 %v2096, %v2095
  br i1 %v2098, label %b354, label %b355
b354:
  %v2099 = mul i64 %v2096, 8
  %v2100 = getelementptr inbounds float, ptr %v94, i64 %v2099
  %v2101 = mul i64 %v2096, 8
  %v2102 = getelementptr inbounds float, ptr %v88, i64 %v2101
  %v2103 = mul i64 %v2096, 8
  %v2104 = getelementptr inbounds float, ptr %v90, i64 %v2103
  %v2105 = mul i64 %v2096, 8
  %v2106 = getelementptr inbounds float, ptr %v92, i64 %v2105
  %v2107 = add i64 0, 0
  %v2108 = getelementptr inbounds float, ptr %v2100, i64 %v2107
  %v2109 = load <8 x float>, ptr %v2108, align 4
  %v2110 = add i64 0, 0
  %v2111 = getelementptr inbounds float, ptr %v2102, i64 %v2110
  %v2112 = load <8 x float>, ptr %v2111, align 4
  %v2113 = fmul <8 x float> %v2109, %v2112
  %v2114 = add i64 0, 0
  %v2115 = getelementptr inbounds float, ptr %v2104, i64 %v2114
  %v2116 = load <8 x float>, ptr %v2115, align 4
  %v2117 = add i64 0, 0
  %v2118 = getelementptr inbounds float, ptr %v2106, i64 %v2117
  %v2119 = load <8 x float>, ptr %v2118, align 4
  %v2120 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2121 = shufflevector <8 x float> %v2120, <8 x float> poison, <8 x i32> zeroinitializer
  %v2122 = fdiv <8 x float> %v2121, %v2119
  %v2123 = fmul <8 x float> %v2116, %v2122
  %v2124 = add i64 0, 0
  %v2125 = getelementptr inbounds float, ptr %v22, i64 %v2124
  %v2126 = load <8 x float>, ptr %v2125, align 4
  %v2127 = fmul <8 x float> %v2123, %v2126
  %v2128 = add i64 0, 0
  %v2129 = getelementptr inbounds float, ptr %v24, i64 %v2128
  %v2130 = load <8 x float>, ptr %v2129, align 4
  %v2131 = fadd <8 x float> %v2127, %v2130
  %v2132 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2131)
  %v2133 = fcmp ogt <8 x float> %v2132, splat (float 0x4023000000000000)
  %v2134 = select <8 x i1> %v2133, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2132
  %v2135 = fadd <8 x float> %v2134, %v2134
  %v2136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2135, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2137 = fsub <8 x float> %v2136, splat (float 0x4168000000000000)
  %v2138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2137, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2135)
  %v2139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2137, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2138)
  %v2140 = bitcast <8 x float> %v2136 to <8 x i32>
  %v2141 = fmul <8 x float> %v2139, %v2139
  %v2142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2139, <8 x float> splat (float 0x3F81227F40000000))
  %v2143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2142, <8 x float> %v2139, <8 x float> splat (float 0x3FA5556740000000))
  %v2144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2143, <8 x float> %v2139, <8 x float> splat (float 0x3FC5554B00000000))
  %v2145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2144, <8 x float> %v2139, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2141, <8 x float> %v2145, <8 x float> %v2139)
  %v2147 = shl <8 x i32> %v2140, splat (i32 23)
  %v2148 = add <8 x i32> %v2147, splat (i32 1065353216)
  %v2149 = bitcast <8 x i32> %v2148 to <8 x float>
  %v2150 = fsub <8 x float> %v2149, splat (float 0x3FF0000000000000)
  %v2151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2149, <8 x float> %v2146, <8 x float> %v2150)
  %v2152 = fadd <8 x float> %v2151, splat (float 0x4000000000000000)
  %v2153 = fdiv <8 x float> %v2151, %v2152
  %v2154 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2153, <8 x float> %v2131)
  %v2155 = fmul <8 x float> %v2154, %v2154
  %v2156 = fsub <8 x float> %v2121, %v2155
  %v2157 = fmul <8 x float> %v2113, %v2156
  %v2158 = fadd <8 x float> %v2097, %v2157
  %v2159 = add nsw i64 %v2096, 1
  br label %b353
b355:
  %v2160 = fadd <8 x float> %v2091, %v2097
  %v2161 = add nsw i64 %v2090, 128
  br label %b350
b352:
  %v2162 = add i64 0, 0
  %v2163 = getelementptr inbounds float, ptr %v50, i64 %v2162
  store <8 x float> %v2091, ptr %v2163, align 4
  br label %b349
b349:
  %v2164 = icmp sgt i64 %v3, 1
  br i1 %v2164, label %b356, label %b357
b356:
  %v2165 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2166 = atomicrmw add ptr %v2165, i64 1 acq_rel
  %v2167 = load i64, ptr %v155, align 8
  %v2168 = add i64 %v2167, 1
  store i64 %v2168, ptr %v155, align 8
  %v2169 = mul i64 %v3, %v2168
  br label %b358
b358:
  %v2170 = load atomic i64, ptr %v2165 acquire, align 8
  %v2171 = icmp slt i64 %v2170, %v2169
  br i1 %v2171, label %b359, label %b360
b359:
  %v2172 = call i32 @sched_yield()
  br label %b358
b360:
  br label %b357
b357:
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

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
